import browser, { type Tabs } from 'webextension-polyfill';
import { askTab } from '../messages.ts';
import { loadPolicy } from '../settings-store.ts';
import { EVERYWHERE, gatePatterns, hostOf, originsOf, resolveSite, type SiteState } from '../sites.ts';
import { loadCorrection } from './corrections.ts';
import { CORE_SCRIPT, GATE_SCRIPT } from './scripts.ts';
import { choose, loadChoices, type Place } from './site-choices.ts';

/** Tabs in which the reader asked for this page alone; they live as long as the browser. */
const THIS_PAGE = 'thisPage';
const GATE = 'gate';

/** How a page stands, from what the browser grants now and what the reader said. */
export async function siteState(url: string, tab: Place & { id?: number } = {}): Promise<SiteState> {
  const { id: tabId } = tab;
  const host = hostOf(url);
  const [choices, here, everywhere, thisPage, published, policy] = await Promise.all([
    loadChoices(tab),
    host === undefined ? false : isAnyGranted(originsOf(host)),
    isGranted([...EVERYWHERE]),
    tabId === undefined ? false : isThisPage(tabId, url),
    loadCorrection(url),
    loadPolicy(),
  ]);
  const state = resolveSite({ url, choices, granted: here, everywhere, thisPage, policy });
  return published ? { ...state, published } : state;
}

/** The same, for what a popup says: a page that was allowed alone and has since been left is not on any more. */
export async function visibleState(tab: Tabs.Tab): Promise<SiteState> {
  const state = await siteState(tab.url ?? '', tab);
  if (tab.id === undefined || state.because !== 'thisPageOnly' || (await isRunning(tab.id))) return state;
  await allowThisPage(tab.id, undefined);
  return siteState(tab.url ?? '', tab);
}

/** The reader turns a site on or off: every open page of it follows, and so does every later one. */
export async function switchSite(tab: Tabs.Tab, { on }: { on: boolean }): Promise<SiteState> {
  const host = hostOf(tab.url ?? '');
  if (host !== undefined) await choose(host, { on }, tab);
  const { granted } = await siteState(tab.url ?? '');
  if (tab.id !== undefined) await allowThisPage(tab.id, on && !granted ? tab.url : undefined);
  const state = await applyTo(tab);
  await registerGate();
  if (host !== undefined) await applyToHosts([host], tab.id);
  return state;
}

/** Makes a tab as its site now stands: what runs there and should not ends, what should run and does not is put in. */
export async function applyTo(tab: Tabs.Tab): Promise<SiteState> {
  const state = await siteState(tab.url ?? '', tab);
  if (tab.id === undefined) return state;
  const heard = await told(tab.id, state.on);
  if (!heard && state.on) await runIn(tab.id, CORE_SCRIPT);
  return state;
}

export async function applyToHosts(hosts: readonly string[], except?: number): Promise<void> {
  const tabs = await browser.tabs.query({});
  const theirs = tabs.filter(({ id, url }) => id !== except && hosts.includes(hostOf(url ?? '') ?? ' '));
  await Promise.allSettled(theirs.map(applyTo));
}

/** After a permission came or went, or a policy changed. A tab whose address is hidden from us is not ours any more. */
export async function applyToAll(): Promise<void> {
  await registerGate();
  const tabs = await browser.tabs.query({});
  const pages = await keepOnlyThesePages(tabs);
  await Promise.allSettled(tabs.map((tab) => applyTo({ ...tab, url: tab.url ?? pages[tab.id ?? -1] ?? '' })));
}

/** Pages that were open before an installation or an update get the gate; the script of the old version bows out. */
export async function enterOpenPages(): Promise<void> {
  await everyTab(async (tabId, tab) => {
    if ((await siteState(tab.url ?? '', tab)).on) await runIn(tabId, GATE_SCRIPT);
  });
}

export async function runIn(tabId: number, ...files: string[]): Promise<boolean> {
  return browser.scripting.executeScript({ target: { tabId }, files }).then(
    () => true,
    () => false,
  );
}

export async function everyTab(work: (tabId: number, tab: Tabs.Tab) => Promise<unknown>): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(tabs.flatMap((tab) => (tab.id === undefined ? [] : [work(tab.id, tab)])));
}

let registering: Promise<void> = Promise.resolve();

/** Keeps the gate registered for exactly the sites where it is to run. Calls follow one another. */
export function registerGate(): Promise<void> {
  registering = registering.then(register).catch(() => {});
  return registering;
}

async function register(): Promise<void> {
  const [{ origins = [] }, choices, policy, registered] = await Promise.all([
    browser.permissions.getAll(),
    loadChoices(),
    loadPolicy(),
    browser.scripting.getRegisteredContentScripts({ ids: [GATE] }),
  ]);
  const { matches, excludeMatches } = gatePatterns(origins, choices, policy);
  const script = {
    id: GATE,
    js: [GATE_SCRIPT],
    matches,
    excludeMatches,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (registered.length === 0) {
    if (matches.length > 0) await browser.scripting.registerContentScripts([script]);
  } else if (matches.length === 0) await browser.scripting.unregisterContentScripts({ ids: [GATE] });
  else await browser.scripting.updateContentScripts([script]);
}

const isGranted = (origins: string[]): Promise<boolean> => browser.permissions.contains({ origins }).catch(() => false);

async function isAnyGranted(origins: readonly string[]): Promise<boolean> {
  const granted = await Promise.all(origins.map((origin) => isGranted([origin])));
  return granted.includes(true);
}

/** Answers whether a script in the tab heard it. */
function told(tabId: number, on: boolean): Promise<boolean> {
  return askTab(tabId, 'page/switch', { on }).then(
    () => true,
    () => false,
  );
}

const isRunning = (tabId: number): Promise<boolean> => told(tabId, true);

type Pages = Record<string, string>;
const thisPages = async () => ((await browser.storage.session.get(THIS_PAGE))[THIS_PAGE] ?? {}) as Pages;

async function isThisPage(tabId: number, url: string): Promise<boolean> {
  const host = hostOf((await thisPages())[tabId] ?? '');
  return host !== undefined && host === hostOf(url);
}

/** A page whose site is granted for good is not allowed by itself any more: with the grant goes the page. */
async function keepOnlyThesePages(tabs: readonly Tabs.Tab[]): Promise<Pages> {
  const kept: Pages = {};
  for (const [tabId, url] of Object.entries(await thisPages())) {
    const isOpen = tabs.some(({ id }) => String(id) === tabId);
    if (isOpen && !(await siteState(url)).granted) kept[tabId] = url;
  }
  await browser.storage.session.set({ [THIS_PAGE]: kept });
  return kept;
}

/** Remembers that the reader wants this page, as long as the tab stays on its host; or forgets it. */
async function allowThisPage(tabId: number, url: string | undefined): Promise<void> {
  const { [tabId]: _, ...others } = await thisPages();
  await browser.storage.session.set({ [THIS_PAGE]: url === undefined ? others : { ...others, [tabId]: url } });
}
