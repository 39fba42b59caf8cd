import { resolve } from 'node:path';

export interface StartOptions {
  /** The release build is what readers get; the local one also runs on this machine's pages. */
  build?: 'local' | 'release';
  /** BCP 47 base language of the browser. */
  language?: string;
  /** Pages of the web by address, answered from here; everything else outside this machine does not exist. */
  web?: Readonly<Record<string, string>>;
  /** Chromium alone: everything it sends goes through this proxy, whose certificates it takes. */
  proxy?: string;
}

export const folderOf = ({ build = 'local' }: StartOptions, name: Driver['name']): string =>
  resolve(build === 'local' ? `dist/local/${name}` : `dist/${name}`);

/** One way to drive both browsers: what a test does reads the same in Chromium and in Firefox. */
export interface Driver {
  name: 'chromium' | 'firefox';
  /** Opens a page of the web in a new tab and waits until it is loaded. */
  open(url: string): Promise<Tab>;
  /** Opens a page of the extension, by its path inside it. */
  openOwn(path: string): Promise<Tab>;
  /** Evaluates an expression in a page of the extension, where `api` is the browser's extension API. */
  inOwn(expression: string): Promise<unknown>;
  /** Grants sites for good, as the reader does in the browser's prompt. */
  grant(origins: readonly string[]): Promise<void>;
  /** Takes sites back behind our back, as the browser's own settings page does. */
  revoke(origins: readonly string[]): Promise<void>;
  /** Presses the extension's button in the toolbar for a tab: the popup opens, and the tab is allowed for now. */
  pressButton(tab: Tab): Promise<void>;
  /** Loads the same build anew over the running one, as an update does. */
  update(): Promise<void>;
  /** Chromium alone: ends the background worker, as the browser does when it likes. */
  killWorker?(): Promise<void>;
  close(): Promise<void>;
}

interface Message {
  type: string;
  [field: string]: unknown;
}

/** Sends a message to the content script of a tab. */
export const askTab = (driver: Driver, tab: Tab, message: Message): Promise<unknown> =>
  driver.inOwn(
    `api.tabs.sendMessage(await (${ID_OF_TAB})(${JSON.stringify(tab.url)}), ${JSON.stringify(message)}, { frameId: 0 })`,
  );

/** How the popup of a tab says that its site stands. */
export const stateOf = (driver: Driver, tab: Tab): Promise<unknown> =>
  driver.inOwn(
    `api.runtime.sendMessage({ type: 'site/state', tabId: await (${ID_OF_TAB})(${JSON.stringify(tab.url)}) })`,
  );

/** The big switch of a tab's popup. */
export const switchSite = (driver: Driver, tab: Tab, { on }: { on: boolean }): Promise<unknown> =>
  driver.inOwn(
    `api.runtime.sendMessage({ type: 'site/switch', on: ${on}, tabId: await (${ID_OF_TAB})(${JSON.stringify(tab.url)}) })`,
  );

/** A tab whose address is hidden from the extension is the one in front. */
const ID_OF_TAB = `async (url) => {
  const tabs = await api.tabs.query({});
  const tab = tabs.findLast((tab) => tab.url === url) ?? tabs.findLast((tab) => tab.url === undefined && tab.active);
  if (!tab) throw new Error('no tab at ' + url);
  return tab.id;
}`;

/** The page of the extension from which tests speak. */
export const OFFICE = 'src/ui/options/index.html';
/** Whether the background has told the browser where to run the gate. */
export const REGISTERED = 'api.scripting.getRegisteredContentScripts().then((scripts) => scripts.length > 0)';

/** What `inOwn` evaluates: an answer as JSON, or the error's words. */
export const evaluated = (expression: string): string =>
  `(async () => { const api = globalThis.browser ?? globalThis.chrome; try { return JSON.stringify({ answer: (await ${expression}) ?? null }); } catch (error) { return JSON.stringify({ error: String(error) }); } })()`;

export function answerOf(text: unknown): unknown {
  const { answer, error } = JSON.parse(String(text)) as { answer?: unknown; error?: string };
  if (error !== undefined) throw new Error(error);
  return answer;
}

export interface Tab {
  url: string;
  /** Runs a function in the page's own world. */
  evaluate<Result, Argument = undefined>(
    work: (argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
  ): Promise<Result>;
  move(x: number, y: number): Promise<void>;
  click(x: number, y: number): Promise<void>;
  press(key: string): Promise<void>;
  /** What the open card says, read through its closed root; null when none is open. */
  card(): Promise<CardText | null>;
  /** Clicks the card's button with these words. */
  clickInCard(words: string): Promise<void>;
  screenshot(path: string): Promise<void>;
  /** Errors and uncaught exceptions of the page's console so far. */
  errors(): readonly string[];
  emulate(scheme: 'light' | 'dark'): Promise<void>;
  bringToFront(): Promise<void>;
  reload(): Promise<void>;
  /** Chromium's own protocol for this page, for what no other interface can do. */
  protocol?(method: string, parameters?: object): Promise<Record<string, unknown>>;
  close(): Promise<void>;
}

export interface CardText {
  kicker: string;
  headline: string;
  rows: string[];
  source: string;
  status: string;
  buttons: string[];
}

/** Runs in the browser with the shadow root or the card's element as `this`. */
export function readCard(this: ParentNode): CardText | null {
  const text = (element: Element | null | undefined) => (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
  const dialog = this.querySelector('[role=dialog]');
  // A card that still fades in is not open yet.
  if (!this.querySelector('#headline') || !dialog || getComputedStyle(dialog).opacity !== '1') return null;
  return {
    kicker: text(this.querySelector('#kicker')),
    headline: text(this.querySelector('#headline')),
    rows: [...this.querySelectorAll('.row')].map(
      (row) => `${text(row.querySelector('dt'))} | ${text(row.querySelector('dd'))}`,
    ),
    source: text(this.querySelector('#source')),
    status: text(this.querySelector('[role=status]')),
    buttons: [...this.querySelectorAll('button')].map((button) => button.getAttribute('aria-label') ?? text(button)),
  };
}

/** Asks again until the answer is there; fails with what it waited for. */
export async function until<Value>(
  what: string,
  look: () => Promise<Value | null | undefined | false>,
  limit = 10_000,
): Promise<Value> {
  const end = Date.now() + limit;
  for (;;) {
    const value = await look();
    if (value) return value;
    if (Date.now() > end) throw new Error(`Waited ${limit} ms for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Where a stretch of the page's text stands, scrolled to the middle; client coordinates of a point in its first line. */
export async function placeOf(tab: Tab, words: string): Promise<{ x: number; y: number }> {
  return tab.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const found = new RegExp(wanted.replaceAll(/[.()$+%]/g, String.raw`\$&`).replaceAll(' ', String.raw`\s+`)).exec(
        (node as Text).data,
      );
      if (!found) continue;
      const at = found.index;
      node.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + found[0].length);
      const box = range.getClientRects()[0]!;
      return { x: box.x + Math.min(box.width / 2, 24), y: box.y + box.height / 2 };
    }
    throw new Error(`The page does not say "${wanted}".`);
  }, words);
}

/** Rests the pointer on words of the page until a card says something. */
export async function hover(tab: Tab, words: string): Promise<CardText> {
  const { x, y } = await placeOf(tab, words);
  await tab.move(2, 2);
  await until('the last card to close', async () => (await tab.card()) === null);
  // Scrolling keeps cards shut for a moment.
  await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  await tab.move(x - 6, y);
  await tab.move(x, y);
  return until(`a card on "${words}"`, () => tab.card());
}

/** Where the one open card hangs in the page. */
export const CARD_HOST = 'div[popover=manual]';
