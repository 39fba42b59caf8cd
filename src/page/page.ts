import type { ArticleMetadata } from '../article/article.ts';
import { readSurroundings, type Surroundings } from '../article/surroundings.ts';
import { stillReads } from '../article/text-index.ts';
import type { Explanation } from '../context/explanation.ts';
import type { Figure, Subject } from '../context/figure.ts';
import type { Reader } from '../context/reading.ts';
import { answer, ask, fromAnywhereOurs, type Answers, type PageExchanges } from '../messages.ts';
import type { ReferenceSnapshot } from '../reference/snapshot.ts';
import { UI_LANGUAGES, type Settings, type UiLanguage } from '../settings.ts';
import type { SiteState } from '../sites.ts';
import { Cards } from './cards.ts';
import type { PageDirectives } from './directives.ts';
import { figureOf, needs } from './figures.ts';
import { Painter, type Spot } from './painter.ts';
import { PageReader, type ReadBlock } from './reader.ts';
import { PAGE_REQUESTS } from './requests.ts';
import { bring } from './rooms.ts';
import { watchChanges } from './changes.ts';

/** What explaining takes. */
interface Known extends Awaited<ReturnType<typeof bring<'words' | 'meaning'>>> {
  article: ArticleMetadata;
  snapshot: ReferenceSnapshot;
}

/** Under this confidence a figure is listed but not underlined. */
const UNDERLINED = 0.6;

/**
 * One page being read: what was found, what is known about it, what is drawn. It lives until `signal` aborts, and then
 * leaves nothing behind.
 */
export class Page {
  readonly reader = new PageReader();
  readonly #signal: AbortSignal;
  readonly #stop: () => void;
  readonly #beginAgain: () => void;
  readonly #painter: Painter;
  readonly #cards: Cards;
  #spots = new Map<ReadBlock, Spot[]>();
  #settings!: Settings;
  #site!: SiteState;
  #surroundings: Surroundings = {};
  #known: Promise<Known> | undefined;
  #reading: Promise<void> = Promise.resolve();
  #ready: Promise<void> = Promise.resolve();
  #on = false;
  /** Of each term of the glossary, where the page names it first; only there it is marked. */
  #firstTerms: ReadonlySet<Subject> = new Set();
  /** Whether the list that was last asked for holds terms. */
  #listsTerms = false;

  constructor({ signal, stop, beginAgain }: { signal: AbortSignal; stop: () => void; beginAgain: () => void }) {
    this.#signal = signal;
    this.#stop = stop;
    this.#beginAgain = beginAgain;
    this.#painter = new Painter(signal);
    this.#cards = new Cards(this, signal);
  }

  get settings(): Settings {
    return this.#settings;
  }

  get on(): boolean {
    return this.#on && !this.#signal.aborted;
  }

  /** The language of the interface: the reader's choice, the page's language, else the browser's. */
  get language(): UiLanguage {
    const { language } = this.#settings;
    const wanted =
      language === 'page'
        ? [this.#surroundings.language, navigator.language]
        : [language === 'browser' ? navigator.language : language];
    for (const tag of wanted) {
      const spoken = UI_LANGUAGES.find((known) => known === tag?.slice(0, 2).toLowerCase());
      if (spoken) return spoken;
    }
    return 'en';
  }

  async start(): Promise<void> {
    this.#ready = this.#setUp();
    answer<PageExchanges>(this.#answers(), {
      shapes: PAGE_REQUESTS,
      allow: fromAnywhereOurs,
      signal: this.#signal,
    });
    await this.#ready;
    if (this.#signal.aborted) return;
    if (!this.#site.on) {
      this.#stop();
      return;
    }
    this.#on = true;
    watchChanges({
      signal: this.#signal,
      changed: () => this.#read(),
      // Where nobody says how the site stands now, nothing may be shown.
      moved: () =>
        this.#refresh()
          .catch(() => this.#refresh())
          .catch(() => this.#stop()),
      replaced: () => this.#beginAgain(),
      storm: (on) => this.#painter.storm(on ? (this.#cards.under ?? null) : undefined),
    });
    await this.#read();
  }

  /** The figure of a block by its place there; always the same object, so that it can be compared. */
  readonly spotOf = (read: ReadBlock, index: number): Spot => {
    let spots = this.#spots.get(read);
    if (!spots) {
      spots = read.subjects.map((subject, i) => ({ read, subject, index: i }));
      this.#spots.set(read, spots);
    }
    return spots[index]!;
  };

  /** Every figure of the page that the reader wants to see, in order. */
  spots(): Spot[] {
    return this.#spotsOf((subject) => this.shows(subject));
  }

  /** Whether the reader wants to see this in the page. */
  shows(subject: Subject): boolean {
    return this.#settings.annotate[subject.kind] && (subject.kind !== 'term' || this.#firstTerms.has(subject));
  }

  #spotsOf(wanted: (subject: Subject) => boolean): Spot[] {
    return this.reader.blocks.flatMap((read) =>
      read.subjects
        .flatMap((subject, index) => (wanted(subject) ? [this.spotOf(read, index)] : []))
        .toSorted((a, b) => a.subject.start - b.subject.start),
    );
  }

  flash(spot: Spot | null): void {
    this.#painter.flash(spot);
  }

  /** What is known about the article; read when a figure is first to be explained. */
  async article(): Promise<ArticleMetadata> {
    return (await this.prepare()).article;
  }

  /** Has at hand all that explaining takes. Asked for again only after the page or the reader's choices changed. */
  prepare(): Promise<Known> {
    this.#known ??= this.#learn().catch((error: unknown) => {
      this.#known = undefined;
      throw error;
    });
    return this.#known;
  }

  /** What a figure means. A figure that changed meanwhile answers nothing. */
  async explain(spot: Spot): Promise<Explanation | undefined> {
    const { article, meaning, words, snapshot } = await this.prepare();
    const passage = this.reader.blocks.indexOf(spot.read);
    if (passage < 0 || !stillReads(spot.read.block, spot.subject.start, spot.subject.end)) return undefined;
    const reading = { article, passages: this.reader.blocks };
    return meaning.explain(reading, { passage, subject: spot.index }, snapshot, this.#reader(), words);
  }

  /** A figure as it is kept and cited, with the directive that leads to it. */
  async figure(spot: Spot, directives = this.#directives()): Promise<Figure | undefined> {
    const [explanation, directive] = await Promise.all([this.explain(spot), directives]);
    return explanation && figureOf(this.reader.blocks, spot, explanation, directive);
  }

  /** Of the page as it stands now. */
  async #directives(): Promise<PageDirectives> {
    const { copy } = await bring(this.language, 'copy');
    return copy.pageDirectives(document);
  }

  #reader(): Reader {
    const { homeCurrency, secondCurrency, scale } = this.#settings;
    return { homeCurrency, ...(secondCurrency ? { secondCurrency } : {}), language: this.language, scale };
  }

  async #setUp(): Promise<void> {
    const { settings, site } = await ask('page/setup', {});
    this.#settings = settings;
    this.#site = site;
    this.#known = undefined;
    const { currency, language } = this.#surroundings;
    this.#surroundings = {
      ...readSurroundings(document, location.href),
      ...(site.choice.currency ? { currency: site.choice.currency } : {}),
    };
    if (currency !== this.#surroundings.currency || language !== this.#surroundings.language) this.reader.forget();
    this.#painter.style = settings.underline;
  }

  /** One reading at a time; one that is asked for meanwhile follows. */
  #read(): Promise<void> {
    this.#reading = this.#reading.then(async () => {
      if (!this.on) return;
      if ((this.#settings.annotate.term || this.#listsTerms) && !this.reader.findTerms)
        this.reader.findTerms = (await bring(this.language, 'terms').catch(() => undefined))?.terms.findTerms;
      const changed = await this.reader.read(document.body, this.#surroundings, this.#signal);
      if (!this.on) return;
      if (!changed) {
        this.#painter.repaint();
        return;
      }
      const kept = new Set(this.reader.blocks);
      for (const read of this.#spots.keys()) if (!kept.has(read)) this.#spots.delete(read);
      this.#firstTerms = firstTerms(this.reader.blocks);
      this.#known = undefined;
      this.#show();
    });
    return this.#reading;
  }

  #show(): void {
    const spots = this.spots();
    void ask('page/count', { figures: spots.length, off: 0 }).catch(() => {});
    this.#painter.show(spots.filter(({ subject }) => confidenceOf(subject) >= UNDERLINED));
  }

  /** Brings the meaning of figures in, reads whose text this is, and asks the background for what bears on it. */
  async #learn(): Promise<Known> {
    const { homeCurrency, secondCurrency } = this.#settings;
    const { meaning, words } = await bring(this.language, 'words', 'meaning');
    const { published, choice } = this.#site;
    const article = {
      ...meaning.readMetadata(document, location.href),
      ...(published ? { published } : {}),
      ...(choice.currency ? { currency: choice.currency } : {}),
    };
    const home = ['EUR', 'USD', homeCurrency, ...(secondCurrency ? [secondCurrency] : [])];
    const [snapshot, glossary] = await Promise.all([
      ask('reference/snapshot', needs(this.reader.blocks, article, home)),
      this.reader.findTerms ? bring(this.language, 'terms') : undefined,
    ]);
    if (glossary) snapshot.terms = glossary.terms.definitions;
    return { article, meaning, words, snapshot };
  }

  async #refresh(): Promise<void> {
    await this.#setUp();
    if (!this.#site.on) {
      this.#stop();
      return;
    }
    this.#cards.close();
    await this.#read();
    // The reader may have chosen other kinds to be marked, though the text is the same.
    if (this.on) this.#show();
  }

  #answers(): Answers<PageExchanges> {
    const list = async () => {
      await this.#ready;
      await this.#reading;
      return this.#listsTerms
        ? this.#spotsOf((subject) => (subject.kind === 'term' ? this.#firstTerms.has(subject) : this.shows(subject)))
        : this.spots();
    };
    return {
      'page/figures': async ({ terms }) => {
        await this.#ready;
        this.#listsTerms = terms === true;
        if (terms && !this.reader.findTerms) void this.#read();
        const figures: Figure[] = [];
        const spots = await list();
        const directives = this.#directives();
        for (const spot of spots) {
          const figure = await this.figure(spot, directives);
          if (figure) figures.push(figure);
        }
        return { article: await this.article(), figures };
      },
      'page/show': async ({ index }) => ({ shown: await this.#cards.jump((await list())[index]) }),
      'page/peek': async ({ index }) => {
        this.flash(index === null ? null : ((await list())[index] ?? null));
        return {};
      },
      'page/walk': async ({ direction }) => {
        await list();
        return { index: await this.#cards.walk(direction === 'next' ? 1 : -1) };
      },
      'page/copy': async () => {
        await list();
        return { copied: await this.#cards.copyNearest() };
      },
      'page/switch': async ({ on }) => {
        await this.#ready;
        // Off is off: nothing of this script stays. The background puts it in again when it is wanted.
        if (!on) this.#stop();
        return {};
      },
      'page/refresh': async () => {
        await this.#ready;
        await this.#refresh();
        return {};
      },
    };
  }
}

function firstTerms(blocks: readonly ReadBlock[]): Set<Subject> {
  const first = new Map<string, Subject>();
  for (const { subjects } of blocks)
    for (const subject of subjects)
      if (subject.kind === 'term' && !first.has(subject.term)) first.set(subject.term, subject);
  return new Set(first.values());
}

/** A currency that came from context alone is doubtful, but still worth a line; less sure than that is not. */
function confidenceOf(subject: Spot['subject']): number {
  return subject.kind === 'money' && subject.inferred ? 0.7 : 1;
}
