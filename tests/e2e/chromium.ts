import { chromium, type BrowserContext, type CDPSession, type Page } from '@playwright/test';
import { findBrowser, howToInstall } from '../../scripts/browsers.mjs';
import {
  answerOf,
  CARD_HOST,
  evaluated,
  folderOf,
  OFFICE,
  readCard,
  REGISTERED,
  until,
  type CardText,
  type Driver,
  type StartOptions,
  type Tab,
} from './driver.ts';

const HTML = 'text/html; charset=utf-8';

export async function startChromium(options: StartOptions = {}): Promise<Driver> {
  const { language = 'it', web = {}, proxy } = options;
  const executablePath = findBrowser('chromium')?.path;
  if (!executablePath) throw new Error(howToInstall('chromium'));
  const context = await chromium.launchPersistentContext('', {
    executablePath,
    headless: true,
    chromiumSandbox: false,
    viewport: { width: 1280, height: 800 },
    permissions: ['clipboard-read', 'clipboard-write'],
    env: {
      ...(process.env as Record<string, string>),
      LANGUAGE: language,
      LANG: `${language}_${language.toUpperCase()}.UTF-8`,
    },
    locale: language,
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--lang=${language}`,
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
      ...(proxy ? [`--proxy-server=${proxy}`, '--ignore-certificate-errors'] : []),
    ],
    ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
  });
  const id = await load(context, folderOf(options, 'chromium'));
  for (const [url, body] of Object.entries(web))
    await context.route(url, (route) => route.fulfill({ body, contentType: HTML }));
  const own = async (path: string) => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${id}/${path}`);
    return page;
  };
  const settings = await context.newPage();
  await settings.goto('chrome://extensions');
  /** The browser's own page about extensions, whose script may do what a reader can do there. */
  const inSettings = (call: string, ...parts: unknown[]) =>
    settings.evaluate(`chrome.developerPrivate.${call}(...${JSON.stringify([id, ...parts])})`);
  let office: Page | undefined;
  const inOwn = async (expression: string) => {
    if (!office || office.isClosed()) office = await own(OFFICE);
    return answerOf(await office.evaluate(evaluated(expression)));
  };
  await until('the gate', () => inOwn(REGISTERED));
  return {
    name: 'chromium',
    open: async (url) => {
      const page = await context.newPage();
      const tab = await tabOf(page, context);
      await page.goto(url);
      return tab;
    },
    openOwn: async (path) => tabOf(await own(path), context),
    inOwn,
    grant: async (origins) => {
      // What the reader once allowed is not asked about again: so no prompt stands in the way.
      for (const origin of origins) await inSettings('addHostPermission', origin);
      await inOwn(`api.permissions.request(${JSON.stringify({ origins })})`);
    },
    revoke: async (origins) => {
      for (const origin of origins) await inSettings('removeHostPermission', origin);
    },
    pressButton: async (tab) => {
      await tab.bringToFront();
      const session = await context.browser()!.newBrowserCDPSession();
      const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
      const target = targetInfos.findLast(({ url }) => url === tab.url);
      await session.send('Extensions.triggerAction' as never, { id, targetId: target?.targetId } as never);
      await session.detach();
    },
    update: async () => {
      await load(context, folderOf(options, 'chromium'));
      await until('the gate', () => inOwn(REGISTERED).catch(() => false));
    },
    killWorker: async () => {
      const session = await context.browser()!.newBrowserCDPSession();
      const { targetInfos } = await session.send('Target.getTargets');
      for (const { targetId, type, url } of targetInfos)
        if (type === 'service_worker' && url.includes(id)) await session.send('Target.closeTarget', { targetId });
      await session.detach();
    },
    close: () => context.close(),
  };
}

/** Over the protocol, because Chrome as Google ships it takes no extension from the command line any more. */
async function load(context: BrowserContext, folder: string): Promise<string> {
  const session = await context.browser()!.newBrowserCDPSession();
  const { id } = await session.send('Extensions.loadUnpacked' as never, { path: folder } as never);
  return id;
}

async function tabOf(page: Page, context: BrowserContext): Promise<Tab> {
  const seen: string[] = [];
  page.on('pageerror', (error) => seen.push(error.message));
  page.on('console', (message) => message.type() === 'error' && seen.push(message.text()));
  const session = await context.newCDPSession(page);
  return {
    get url() {
      return page.url();
    },
    evaluate: (work, argument) => page.evaluate(work as never, argument as never),
    move: (x, y) => page.mouse.move(x, y),
    click: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key),
    card: () => inCard(session, readCard),
    clickInCard: async (words) => {
      const box = await until(`the button "${words}"`, () => boxInCard(session, words));
      await page.mouse.move(box.x, box.y);
      await new Promise((done) => setTimeout(done, 300));
      await page.mouse.click(box.x, box.y);
    },
    screenshot: async (path) => void (await page.screenshot({ path })),
    errors: () => seen,
    emulate: (colorScheme) => page.emulateMedia({ colorScheme }),
    bringToFront: () => page.bringToFront(),
    reload: async () => void (await page.reload()),
    protocol: (method, parameters = {}) => session.send(method as never, parameters as never) as Promise<never>,
    close: () => page.close(),
  };
}

/** The page's script can not reach into a closed root; the protocol can. */
async function cardRoot(session: CDPSession): Promise<string | null> {
  const { result } = await session.send('Runtime.evaluate', {
    expression: `[...document.querySelectorAll('${CARD_HOST}')].at(-1)`,
  });
  if (!result.objectId) return null;
  const { node } = await session.send('DOM.describeNode', { objectId: result.objectId, pierce: true });
  const shadow = node.shadowRoots?.[0];
  if (!shadow) return null;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
  return object.objectId ?? null;
}

async function callInCard<Result>(session: CDPSession, declaration: string): Promise<Result | null> {
  const objectId = await cardRoot(session).catch(() => null);
  if (!objectId) return null;
  const { result } = (await session.send('Runtime.callFunctionOn', {
    objectId,
    functionDeclaration: declaration,
    returnByValue: true,
  })) as { result: { value?: Result } };
  return result.value ?? null;
}

const inCard = (session: CDPSession, work: () => CardText | null) => callInCard<CardText>(session, String(work));

const boxInCard = (session: CDPSession, words: string) =>
  callInCard<{ x: number; y: number }>(
    session,
    `function () {
      const button = [...this.querySelectorAll('button')].find((one) => (one.getAttribute('aria-label') ?? one.textContent).trim() === ${JSON.stringify(words)});
      if (!button) return null;
      const { x, y, width, height } = button.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }`,
  );
