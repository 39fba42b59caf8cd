import type { Explanation } from '../context/explanation.ts';
import { keptOf } from '../context/figure.ts';
import { toIsoDate } from '../calendar.ts';
import { ask } from '../messages.ts';
import type { CitationFormat } from '../settings.ts';
import type { CardActions, DrawCard } from '../ui/card/room.ts';
import { CardHost, type Box } from './card-host.ts';
import { writeClipboard } from './clipboard.ts';
import { AT_REST, step, type HoverEffect, type HoverEvent, type HoverState, type Manner } from './hover.ts';
import { HOVER } from './hover-timing.ts';
import type { Page } from './page.ts';
import type { Spot } from './painter.ts';
import { headsFor, hitTest, linesOf } from './pointer.ts';
import type { ReadBlock } from './reader.ts';
import { bring } from './rooms.ts';

/** Time between two looks at what is under a moving pointer, in milliseconds. */
const LOOK_MS = 50;

/** Opens, moves and closes the one card of a page: pointer, keyboard and touch come together here. */
export class Cards {
  readonly #page: Page;
  readonly #host = new CardHost(document);
  #state: HoverState = AT_REST;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #quietUntil = 0;
  #lastLook = 0;
  #pointer = { x: 0, y: 0 };
  #scrollStart = 0;
  /** The block under the pointer. */
  under: ReadBlock | undefined;
  #line: Box | null = null;
  #current: { spot: Spot; manner: Manner; explanation: Explanation; draw: DrawCard } | undefined;
  #last: Spot | undefined;
  #focusBefore: Element | null = null;

  constructor(page: Page, signal: AbortSignal) {
    this.#page = page;
    this.#listen(signal);
    signal.addEventListener('abort', () => this.close(), { once: true });
  }

  close(): void {
    this.#send({ type: 'escape' });
    this.#hide();
  }

  /** Opens the card of the next or previous figure with the focus in it; answers its place in the page's list. */
  async walk(by: 1 | -1): Promise<number | null> {
    const spots = this.#page.spots();
    if (spots.length === 0) return null;
    const from = this.#last ? spots.indexOf(this.#last) : -1;
    const next =
      from < 0 ? (by > 0 ? this.#firstInView(spots) : spots.length - 1) : (from + by + spots.length) % spots.length;
    return (await this.jump(spots[next])) ? next : null;
  }

  /** Brings a figure into view and opens its card. */
  async jump(spot: Spot | undefined): Promise<boolean> {
    if (!spot) return false;
    const element = spot.read.block.pieces.find(({ start, length }) => start + length > spot.subject.start)?.node
      .parentElement;
    if (!element?.isConnected) return false;
    // A page may ask for smooth scrolling of its own, which who asked for less motion must not get.
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    this.#line = linesOf(spot)[0] ?? null;
    this.#focusBefore ??= document.activeElement;
    this.#send({ type: 'keyboard', target: spot });
    this.#page.flash(spot);
    return true;
  }

  /** Copies the open figure, the last one, or the first in view. */
  async copyNearest(): Promise<boolean> {
    const spots = this.#page.spots();
    const spot = this.#current?.spot ?? this.#last ?? spots[this.#firstInView(spots)];
    return spot ? this.#copy(spot) : false;
  }

  #firstInView(spots: readonly Spot[]): number {
    const index = spots.findIndex((spot) => linesOf(spot).some(({ bottom, top }) => bottom > 0 && top < innerHeight));
    return Math.max(0, index);
  }

  #listen(signal: AbortSignal): void {
    const on = <Type extends keyof DocumentEventMap>(
      type: Type,
      listener: (event: DocumentEventMap[Type]) => void,
      options: AddEventListenerOptions = {},
    ) =>
      document.addEventListener(
        type,
        (event) => {
          // What the page fakes does not count.
          if (event.isTrusted && this.#page.on) listener(event);
        },
        { passive: true, capture: true, signal, ...options },
      );
    on('pointermove', (event) => event.pointerType === 'mouse' && this.#moved(event));
    on('pointerdown', (event) => this.#pressed(event));
    on('click', (event) => this.#clicked(event));
    on('scroll', () => this.#scrolled());
    on('keydown', (event) => this.#keyDown(event), { passive: false });
    on('selectionchange', () => {
      if (!document.getSelection()?.isCollapsed) this.#quietUntil = performance.now() + HOVER.scrollSuppressMs;
    });
    on('pointerleave', () => this.#over(null, null));
    globalThis.addEventListener('blur', () => this.#send({ type: 'press' }), { signal });
  }

  #moved(event: PointerEvent): void {
    const now = performance.now();
    const from = this.#pointer;
    const to = { x: event.clientX, y: event.clientY };
    const inCard = event.target === this.#host.host;
    const towardsCard = this.#host.isOpen && headsFor(from, to, this.#host.host.getBoundingClientRect());
    this.#pointer = to;
    if (inCard) {
      this.#send({ type: 'intoCard' });
      return;
    }
    this.#send({ type: 'move', ...to, towardsCard });
    if (event.buttons !== 0) {
      this.#send({ type: 'press' });
      return;
    }
    if (now - this.#lastLook < LOOK_MS && this.#state.name !== 'idle') return;
    if (now - this.#lastLook < LOOK_MS / 2) return;
    this.#lastLook = now;
    this.#look(towardsCard);
  }

  #look(towardsCard: boolean): void {
    const hit = hitTest(this.#page.reader, this.#page.spotOf, this.#pointer.x, this.#pointer.y);
    this.under = hit?.read;
    const wanted = hit?.spot && this.#page.shows(hit.spot.subject) ? hit.spot : null;
    this.#over(wanted, hit?.line ?? null, towardsCard);
  }

  #over(spot: Spot | null, line: Box | null, towardsCard = false): void {
    if (spot) {
      this.#line = this.#state.name === 'open' ? this.#line : line;
      this.#prepare();
    }
    this.#send({ type: 'over', target: spot, ...this.#pointer, towardsCard });
    if (spot && line) this.#line = line;
  }

  /** When the pointer comes to a figure, what its card takes is fetched: it is there when the dwell ends. */
  #prepare(): void {
    const { language } = this.#page;
    void Promise.all([bring(language, 'words', 'meaning', 'card'), this.#page.prepare()]).catch(() => {});
  }

  #pressed(event: PointerEvent): void {
    if (event.target !== this.#host.host) this.#send({ type: 'press' });
  }

  #clicked(event: MouseEvent): void {
    if (event.target === this.#host.host) {
      this.#send({ type: 'clickCard' });
      return;
    }
    const touch = (event as PointerEvent).pointerType !== 'mouse';
    if (!document.getSelection()?.isCollapsed) return;
    const hit = hitTest(this.#page.reader, this.#page.spotOf, event.clientX, event.clientY);
    const link = (event.target as Element | null)?.closest?.('a[href], button, label, summary');
    if (hit?.spot && !link && this.#page.shows(hit.spot.subject)) {
      this.#line = hit.line;
      this.#host.host.classList.toggle('sheet', touch);
      this.#send({ type: 'clickFigure', target: hit.spot });
    } else this.#send({ type: 'clickElsewhere' });
  }

  #scrolled(): void {
    const now = performance.now();
    if (now > this.#quietUntil) this.#scrollStart = scrollY;
    this.#quietUntil = now + HOVER.scrollSuppressMs;
    this.#send({ type: 'scroll', distance: Math.abs(scrollY - this.#scrollStart) });
    this.#follow();
  }

  /** A pinned card stays with its figure, and goes when that is more than a screen away. */
  #follow(): void {
    if (!this.#current || this.#current.manner === 'hover') return;
    const line = linesOf(this.#current.spot)[0];
    if (!line || line.bottom < -innerHeight || line.top > 2 * innerHeight) this.close();
    else this.#host.place(line);
  }

  #keyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.#host.isOpen) {
      event.preventDefault();
      event.stopImmediatePropagation();
      this.#send({ type: 'escape' });
    } else if (event.key === 'Alt' && !event.repeat) {
      const hit = hitTest(this.#page.reader, this.#page.spotOf, this.#pointer.x, this.#pointer.y);
      const target = hit?.spot && this.#page.shows(hit.spot.subject) ? hit.spot : null;
      if (target) this.#line = hit!.line;
      this.#send({ type: 'alt', target });
    }
  }

  #send(event: HoverEvent): void {
    const { opening } = this.#page.settings ?? { opening: 'normal' as const };
    const { state, effects, timerAt } = step(this.#state, event, performance.now(), {
      opening,
      quietUntil: this.#quietUntil,
    });
    this.#state = state;
    if (timerAt !== undefined) {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#send({ type: 'timer' }), Math.max(0, timerAt - performance.now()));
    } else if (state.name !== 'closing' && state.name !== 'arming') clearTimeout(this.#timer);
    for (const effect of effects) this.#do(effect);
  }

  #do(effect: HoverEffect): void {
    if (effect.do === 'close') this.#hide();
    else if (effect.do === 'pin') {
      if (!this.#current) return;
      this.#current.manner = 'pinned';
      this.#render();
    } else void this.#open(effect.target as Spot, effect.manner);
  }

  async #open(spot: Spot, manner: Manner): Promise<void> {
    const { language } = this.#page;
    const [brought, explanation] = await Promise.all([bring(language, 'card'), this.#page.explain(spot)]).catch(
      () => [],
    );
    const stillWanted = this.#state.name === 'open' && this.#state.target === spot;
    if (!brought || !explanation) {
      if (stillWanted) this.#send({ type: 'lost', target: spot });
      return;
    }
    if (!stillWanted) return;
    this.#current = { spot, manner, explanation, draw: brought.card.draw };
    this.#last = spot;
    this.#render();
    this.#host.show(spot.read.block.pieces[0]!.node);
    const line = manner === 'keyboard' ? linesOf(spot)[0] : this.#line;
    if (line) this.#host.place(line);
    if (manner === 'keyboard')
      this.#host.root.querySelector<HTMLElement>('[role=dialog]')?.focus({ preventScroll: true });
    // Fetched now, a copy has nothing to wait for: browsers take it only shortly after the press.
    void bring(language, 'copy').catch(() => {});
  }

  #render(): void {
    const { spot, manner, explanation, draw } = this.#current!;
    draw(this.#host.root, {
      explanation,
      settings: this.#page.settings,
      language: this.#page.language,
      manner,
      dark: isDark(spot),
      actions: this.#actions(spot),
    });
  }

  #hide(): void {
    if (!this.#current) return;
    this.#current.draw(this.#host.root, null);
    this.#current = undefined;
    this.#host.hide();
    this.#page.flash(null);
    const back = this.#focusBefore;
    this.#focusBefore = null;
    if (back instanceof HTMLElement && back.isConnected) back.focus({ preventScroll: true });
  }

  #actions(spot: Spot): CardActions {
    return {
      copy: (format) => this.#copy(spot, format),
      save: async () => {
        const figure = await this.#page.figure(spot);
        if (!figure) return false;
        return ask('notebook/save', {
          saved: { article: await this.#page.article(), ...keptOf(figure), note: '', tags: [] },
        }).then(
          () => true,
          () => false,
        );
      },
      close: () => this.close(),
      siteOff: () => void ask('site/choose', { choice: { on: false } }).catch(() => {}),
      onlyWithAlt: () => void ask('settings/onlyWithAlt', {}).catch(() => {}),
      settings: () => void ask('settings/open', {}).catch(() => {}),
      currency: (currency) => void ask('site/choose', { choice: { currency } }).catch(() => {}),
      pin: () => this.#send({ type: 'clickCard' }),
      mayAct: (event) => this.#host.mayAct(event),
    };
  }

  async #copy(spot: Spot, format: CitationFormat = this.#page.settings.citation.format): Promise<boolean> {
    const { settings, language } = this.#page;
    const [brought, figure, article] = await Promise.all([
      bring(language, 'copy'),
      this.#page.figure(spot),
      this.#page.article(),
    ]).catch(() => []);
    if (!brought || !figure || !article) return false;
    return writeClipboard(
      brought.copy.cite(figure, article, settings, { format, language, accessed: toIsoDate(new Date()) }),
    );
  }
}

/** Whether the text stands on a dark ground, by the luminance (WCAG) of the nearest background that is opaque. */
function isDark(spot: Spot): boolean {
  for (let element = spot.read.block.pieces[0]?.node.parentElement; element; element = element.parentElement) {
    const parts = getComputedStyle(element)
      .backgroundColor.match(/[\d.]+/g)
      ?.map(Number);
    if (!parts || (parts[3] ?? 1) < 0.5) continue;
    const [red, green, blue] = parts as [number, number, number];
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 110;
  }
  return (
    matchMedia('(prefers-color-scheme: dark)').matches &&
    getComputedStyle(document.documentElement).colorScheme.includes('dark')
  );
}
