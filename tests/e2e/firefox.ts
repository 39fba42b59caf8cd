import { writeFile } from 'node:fs/promises';
import { launch, type Browser, type Page } from 'puppeteer-core';
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

const ID = 'chiosa@chiosa.example';
const UUID = '5f2c1a9e-7d34-4b0a-9c56-3f1e8a2b7c10';

/** WebDriver BiDi itself: what puppeteer has no words for. */
interface Connection {
  send(method: string, parameters: object): Promise<{ result: Record<string, unknown> }>;
}

type Remote = { type: string; value?: unknown; sharedId?: string };

export async function startFirefox(options: StartOptions = {}): Promise<Driver> {
  const { language = 'it', web = {} } = options;
  const executablePath = findBrowser('firefox')?.path;
  if (!executablePath) throw new Error(howToInstall('firefox'));
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    args: ['--remote-allow-system-access', '--width=1280', '--height=800'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
      'extensions.webextOptionalPermissionPrompts': false,
      'intl.accept_languages': language,
      'intl.locale.requested': language,
      'dom.events.testing.asyncClipboard': true,
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': 9,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': 9,
      'network.proxy.no_proxies_on': '127.0.0.1, localhost',
      'network.proxy.allow_hijacking_localhost': false,
    },
  });
  const { connection } = browser as unknown as { connection: Connection };
  await browser.installExtension(folderOf(options, 'firefox'));
  const own = async (path: string): Promise<string> => {
    const { result } = await connection.send('browsingContext.create', { type: 'tab' });
    const context = String(result['context']);
    await connection.send('browsingContext.navigate', {
      context,
      url: `moz-extension://${UUID}/${path}`,
      wait: 'none',
    });
    await until(
      'the extension page',
      async () => (await evaluateIn(connection, context, 'document.readyState')) === 'complete',
    );
    return context;
  };
  let office = await own(OFFICE);
  const inOwn = async (expression: string) => answerOf(await evaluateIn(connection, office, evaluated(expression)));
  await until('the gate', () => inOwn(REGISTERED));
  return {
    name: 'firefox',
    open: async (url) => {
      const page = await browser.newPage();
      await page.setViewport({ width: 1280, height: 800 });
      const tab = tabOf(page, connection);
      await answerFrom(web, page);
      await page.goto(url);
      return tab;
    },
    openOwn: async (path) => {
      const context = await own(path);
      const page = await until('the tab', async () => {
        for (const one of await browser.pages()) if (contextOf(one) === context) return one;
        return null;
      });
      return tabOf(page, connection);
    },
    inOwn,
    grant: async (origins) => {
      await inOwn(`(${whenClicked})(() => api.permissions.request(${JSON.stringify({ origins })}))`);
      await connection.send('input.performActions', { context: office, actions: CLICK });
      await inOwn('globalThis.clicked');
    },
    revoke: (origins) => inBrowser(connection, revoking(origins)),
    pressButton: async (tab) => {
      await tab.bringToFront();
      // The browser learns of a load a little after the page: a press before that allows the page that was there.
      await until('the tab to be allowed', async () => {
        await inBrowser(connection, pressing(tab.url));
        return inOwn(`api.tabs.query({}).then((tabs) => tabs.some(({ url }) => url === ${JSON.stringify(tab.url)}))`);
      });
    },
    update: async () => {
      await inBrowser(connection, RELOADING);
      office = await own(OFFICE);
      await until('the gate', () => inOwn(REGISTERED).catch(() => false));
    },
    close: () => shut(browser),
  };
}

/** Firefox asks for a permission only from a real click. */
const whenClicked = `(work) => {
  const button = document.createElement('button');
  button.style.cssText = 'position: fixed; inset: 0; z-index: 9';
  globalThis.clicked = new Promise((resolve) => {
    button.onclick = () => {
      button.remove();
      resolve(work());
    };
  });
  document.body.append(button);
}`;

const CLICK = [
  {
    type: 'pointer',
    id: 'mouse',
    actions: [
      { type: 'pointerMove', x: 50, y: 50 },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ],
  },
];

/** Runs a script of the browser itself, not of any page. */
async function inBrowser(connection: Connection, expression: string): Promise<void> {
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = result['contexts'] as { context: string }[];
  await evaluateIn(connection, window!.context, expression);
}

const pressing = (url: string) => `(async () => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID('${ID}');
  gBrowser.selectedTab = gBrowser.tabs.findLast((tab) => tab.linkedBrowser.currentURI.spec === ${JSON.stringify(url)});
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
})()`;

const RELOADING = `(async () => {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await (await AddonManager.getAddonByID('${ID}')).reload();
})()`;

const revoking = (origins: readonly string[]) => `(async () => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID('${ID}');
  await ExtensionPermissions.remove('${ID}', { permissions: [], origins: ${JSON.stringify(origins)} }, extension);
})()`;

/** Intercepting costs every request a turn, so pages of this machine go without. */
async function answerFrom(web: Readonly<Record<string, string>>, page: Page): Promise<void> {
  if (Object.keys(web).length === 0) return;
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const body = web[request.url()];
    const answer =
      body === undefined ? request.continue() : request.respond({ body, contentType: 'text/html; charset=utf-8' });
    answer.catch(() => {});
  });
}

async function shut(browser: Browser): Promise<void> {
  await browser.close().catch(() => browser.process()?.kill('SIGKILL'));
}

const contextOf = (page: Page) => (page.mainFrame() as unknown as { _id: string })._id;

async function evaluateIn(connection: Connection, context: string, expression: string): Promise<unknown> {
  const { result } = await connection
    .send('script.evaluate', { expression, target: { context }, awaitPromise: true, userActivation: true })
    .catch(() => ({ result: {} as Record<string, unknown> }));
  if (result['type'] === 'exception') throw new Error(JSON.stringify(result['exceptionDetails']));
  return (result['result'] as Remote | undefined)?.value;
}

function tabOf(page: Page, connection: Connection): Tab {
  const seen: string[] = [];
  page.on('pageerror', (error) => seen.push(String((error as Error).message)));
  page.on('console', (message) => message.type() === 'error' && seen.push(message.text()));
  const context = contextOf(page);
  return {
    get url() {
      return page.url();
    },
    evaluate: (work, argument) => page.evaluate(work as never, argument as never) as never,
    move: (x, y) => page.mouse.move(x, y),
    click: (x, y) => page.mouse.click(x, y),
    press: async (keys) => {
      const [last, ...held] = keys.split('+').toReversed() as [string, ...string[]];
      for (const key of held) await page.keyboard.down(key as never);
      await page.keyboard.press(last as never);
      for (const key of held) await page.keyboard.up(key as never);
    },
    card: () => callInCard<CardText>(connection, context, String(readCard)),
    clickInCard: async (words) => {
      const box = await until(`the button "${words}"`, () =>
        callInCard<{ x: number; y: number }>(
          connection,
          context,
          `function () {
            const button = [...this.querySelectorAll('button')].find((one) => (one.getAttribute('aria-label') ?? one.textContent).trim() === ${JSON.stringify(words)});
            if (!button) return null;
            const { x, y, width, height } = button.getBoundingClientRect();
            return { x: x + width / 2, y: y + height / 2 };
          }`,
        ),
      );
      await page.mouse.move(box.x, box.y);
      await new Promise((done) => setTimeout(done, 300));
      await page.mouse.click(box.x, box.y);
    },
    screenshot: async (path) => {
      const { result } = await connection.send('browsingContext.captureScreenshot', { context });
      await writeFile(path, Buffer.from(String(result['data']), 'base64'));
    },
    errors: () => seen,
    emulate: (scheme) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]).catch(() => {}),
    bringToFront: () => page.bringToFront(),
    reload: async () => void (await page.reload()),
    close: () => page.close(),
  };
}

/** Serialising the host with its shadow tree gives a handle to the closed root. */
async function callInCard<Result>(
  connection: Connection,
  context: string,
  declaration: string,
): Promise<Result | null> {
  const { result } = await connection.send('script.evaluate', {
    expression: `[...document.querySelectorAll('${CARD_HOST}')].at(-1)`,
    target: { context },
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 2 },
  });
  const host = result['result'] as { value?: { shadowRoot?: Remote | null } } | undefined;
  const sharedId = host?.value?.shadowRoot?.sharedId;
  if (!sharedId) return null;
  const answer = await connection.send('script.callFunction', {
    functionDeclaration: `function () { return JSON.stringify((${declaration}).call(this) ?? null); }`,
    target: { context },
    awaitPromise: false,
    this: { sharedId },
  });
  const text = (answer.result['result'] as Remote | undefined)?.value;
  return typeof text === 'string' ? (JSON.parse(text) as Result | null) : null;
}
