import { textOf } from '../article/dom.ts';
import { isReadable } from '../article/readable.ts';

/**
 * The only script that every visit pays for: it looks whether the page has anything that could be a figure, and asks
 * for the rest only then. No observer and no timer stays behind.
 */
const HINT = /[$€£¥₹%‰:\d]/;
const FIGURE =
  /[$€£¥₹%‰]|\d[\d.,\s]{0,12}(?:mi|mrd|mld|md|bn|bi|tr|eur|doll|dól|yuan|yen|fran|ster|pound|pfund|per|pro|por|pour)|\b[A-Z]{2,10}\s?:\s?[A-Z0-9]/i;

declare const chrome: { runtime?: { id?: string; sendMessage: (message: object) => Promise<unknown> } };

function hasFigures(root: Node): boolean {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (isFigure(textOf(node as Text))) return true;
  return false;
}

/** The first look spares most text nodes the second, which is five times as long. */
const isFigure = (text: string): boolean => HINT.test(text) && FIGURE.test(text);

function look(): void {
  if (!chrome.runtime?.id || !isReadable(document) || !hasFigures(document.body)) return;
  chrome.runtime.sendMessage({ type: 'page/wake' }).catch(() => {});
}

function whenSeen(then: () => void): void {
  const { prerendering } = document as { prerendering?: boolean };
  if (prerendering) document.addEventListener('prerenderingchange', () => whenSeen(then), { once: true });
  else if (document.visibilityState === 'hidden')
    document.addEventListener('visibilitychange', () => whenSeen(then), { once: true });
  else then();
}

whenSeen(look);
