import { HOVER } from './hover-timing.ts';

/** A rectangle in client coordinates, CSS pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The inner `!important` rules win over the page's own (CSS Scoping), so that no page style can break the card. */
const HOST_STYLE = `
:host::backdrop { display: none !important; background: transparent !important; }
:host { all: initial !important; position: fixed !important; inset: auto !important; left: var(--x) !important;
  top: var(--y) !important; margin: 0 !important; padding: 0 !important; border: 0 !important; display: none !important;
  width: min(320px, 100vw - 16px) !important; max-height: none !important; overflow: visible !important; background: transparent !important;
  opacity: 1 !important; transform: none !important; filter: none !important; clip-path: none !important;
  visibility: visible !important; pointer-events: auto !important; z-index: 2147483647 !important; }
:host(:popover-open) { display: block !important; }
:host(.sheet) { left: 0 !important; top: auto !important; bottom: 0 !important; width: 100vw !important; }
@media print { :host, :host(:popover-open) { display: none !important; } }`;

/** A card narrower than this (CSS pixels) was made so by the page: nobody could read it. */
const LEAST_WIDTH = 200;
/** Rounding of positions, in CSS pixels. */
const MOVED_PX = 4;

/**
 * The one element we put into a page, and only while a card is open: a popover with a closed shadow root, so that it
 * lies above everything and its inside is nobody's business.
 */
export class CardHost {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  #openedAt = 0;
  /** Where the card was put, in client coordinates. */
  #put: { x: number; y: number } | undefined;

  constructor(document: Document) {
    this.host = document.createElementNS('http://www.w3.org/1999/xhtml', 'div') as HTMLElement;
    this.host.popover = 'manual';
    this.root = this.host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(HOST_STYLE);
    this.root.adoptedStyleSheets = [sheet];
  }

  get isOpen(): boolean {
    return this.host.isConnected && this.host.matches(':popover-open');
  }

  /** Shows the host in the document, or in the modal dialog or fullscreen element without which it would be inert. */
  show(near: Node): void {
    const home = homeFor(near);
    if (this.host.parentNode !== home) home.append(this.host);
    if (!this.host.matches(':popover-open')) this.host.showPopover();
    this.#openedAt = performance.now();
  }

  hide(): void {
    this.host.remove();
  }

  /**
   * Whether a press may act: the card has been in sight for a moment, and nothing hides, shrinks or covers it. A page
   * could otherwise lure a click onto it. What else lies in the top layer over it counts as a cover, also where presses
   * go through it.
   */
  mayAct(event: Event): boolean {
    if (!event.isTrusted || performance.now() - this.#openedAt < HOVER.actAfterMs) return false;
    for (let element: Element | null = this.host; element; element = element.parentElement) {
      if (Number(getComputedStyle(element).opacity) < 0.9) return false;
    }
    const box = this.host.getBoundingClientRect();
    const { left, top, right, bottom } = box;
    // What moved a card since, moved it under the pointer.
    const put = this.host.classList.contains('sheet') ? undefined : this.#put;
    if (put && Math.hypot(left - put.x, top - put.y) > MOVED_PX) return false;
    if (right - left < Math.min(LEAST_WIDTH, innerWidth / 2)) return false;
    const covers = [...document.querySelectorAll(':popover-open, dialog:modal')].some(
      (other) => !other.contains(this.host) && overlap(other.getBoundingClientRect(), box),
    );
    return !covers && document.elementFromPoint((left + right) / 2, (top + bottom) / 2) === this.host;
  }

  /** Places the card below the figure's line, or above where there is no room; never over the line itself. */
  place(line: Box): void {
    const { width, height } = this.host.getBoundingClientRect();
    const view = { width: document.documentElement.clientWidth || innerWidth, height: innerHeight };
    const { x, y } = beside(line, { width, height }, view);
    this.#put = { x, y };
    const zoom = zoomOf(document.documentElement);
    this.host.style.setProperty('--x', `${x / zoom}px`);
    this.host.style.setProperty('--y', `${y / zoom}px`);
  }
}

/** Where a card of `size` goes beside `line` in a viewport of `view`: its left and top, in CSS pixels. */
export function beside(
  line: Box,
  size: { width: number; height: number },
  view: { width: number; height: number },
): { x: number; y: number } {
  const { gapPx } = HOVER;
  const x = Math.max(gapPx, Math.min(line.left, view.width - size.width - gapPx));
  const below = line.bottom + gapPx;
  const above = line.top - gapPx - size.height;
  const fitsBelow = below + size.height <= view.height - gapPx;
  const y = fitsBelow || (above < gapPx && view.height - line.bottom >= line.top) ? below : above;
  return { x, y: Math.max(gapPx, fitsBelow || y === above ? y : below) };
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function homeFor(near: Node): Element {
  const element = near instanceof Element ? near : near.parentElement;
  const modal = element?.closest('dialog:modal');
  if (modal) return modal;
  const full = document.fullscreenElement;
  return full && full.localName !== 'video' && full.localName !== 'iframe' && full.contains(near)
    ? full
    : document.documentElement;
}

/** `zoom` on the root scales the host's coordinates too. */
function zoomOf(element: Element): number {
  const { currentCSSZoom } = element as { currentCSSZoom?: number };
  return currentCSSZoom && currentCSSZoom > 0 ? currentCSSZoom : 1;
}
