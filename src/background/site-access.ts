import browser, { type Tabs } from 'webextension-polyfill';
import { askTab } from '../messages.ts';
import { hostOf, originsOf, resolveSite, type SiteState } from '../sites.ts';
import { CORE_SCRIPT, GATE_SCRIPT } from './scripts.ts';
import { loadChoices, loadCorrection } from './storage.ts';

const EVERYWHERE = ['https://*/*', 'http://*/*'];
/** Tabs in which the reader asked for this page alone; they live as long as the browser. */
const THIS_PAGE = 'thisPage';
const REGISTERED = 'granted-sites';

/** How a page stands, from what the browser grants now and what the reader said. */
export async function siteState(url: string, tabId?: number): Promise<SiteState> {
  const host = hostOf(url);
  const has = (origins: string[]) => browser.permissions.contains({ origins }).catch(() => false);
  const [choices, here, everywhere, thisPage, published, managed] = await Promise.all([
    loadChoices(),
    host === undefined
      ? false
      : has(originsOf(host).slice(0, 1)).then((secure) => secure || has(originsOf(host).slice(-1))),
    has(EVERYWHERE),
    tabId === undefined ? false : isThisPage(tabId, url),
    loadCorrection(url),
    managedSites(),
  ]);
  const state = resolveSite({ url, choices, granted: here || everywhere, everywhere, thisPage, managed });
  return published ? { ...state, published } : state;
}

async function managedSites(): Promise<Record<string, boolean>> {
  const { sites } = await browser.storage.managed.get('sites').catch(() => ({ sites: undefined }));
  return (sites ?? {}) as Record<string, boolean>;
}

type ThisPage = Record<string, string>;
const thisPages = async () => ((await browser.storage.session.get(THIS_PAGE))[THIS_PAGE] ?? {}) as ThisPage;

async function isThisPage(tabId: number, url: string): Promise<boolean> {
  return (await thisPages())[tabId] === hostOf(url);
}

/** Remembers that the reader wants this page, as long as the tab stays on its host. */
export async function allowThisPage(tabId: number, url: string): Promise<void> {
  await browser.storage.session.set({ [THIS_PAGE]: { ...(await thisPages()), [tabId]: hostOf(url) ?? '' } });
}

export async function runIn(tabId: number, file: string): Promise<boolean> {
  return browser.scripting.executeScript({ target: { tabId }, files: [file] }).then(
    () => true,
    () => false,
  );
}

/** Makes a tab as its site now stands: what runs there is told, what should run and does not is put in. */
export async function applyTo(tab: Tabs.Tab): Promise<SiteState> {
  const state = await siteState(tab.url ?? '', tab.id);
  if (tab.id === undefined) return state;
  const running = await askTab(tab.id, 'page/switch', { on: state.on }).then(
    () => true,
    () => false,
  );
  if (!running && state.on) await runIn(tab.id, CORE_SCRIPT);
  return state;
}

export async function everyTab(work: (tabId: number) => Promise<unknown>): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : [work(id)])));
}

let registering: Promise<void> = Promise.resolve();

/** Keeps the content script registered for exactly the sites that are granted beyond the preset ones. */
export function registerGranted(): Promise<void> {
  registering = registering
    .then(async () => {
      const { origins = [] } = await browser.permissions.getAll();
      const preset = new Set(browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches ?? []));
      const matches = origins.filter((origin) => !preset.has(origin));
      const registered = await browser.scripting.getRegisteredContentScripts({ ids: [REGISTERED] });
      if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [REGISTERED] });
      if (matches.length === 0) return;
      await browser.scripting.registerContentScripts([
        { id: REGISTERED, matches, js: [GATE_SCRIPT], runAt: 'document_idle', persistAcrossSessions: true },
      ]);
    })
    .catch(() => {});
  return registering;
}
