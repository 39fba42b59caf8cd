import browser, { type Runtime, type Tabs } from 'webextension-polyfill';
import {
  answer,
  askTab,
  fromAnywhereOurs,
  fromOwnPages,
  type Answers,
  type GuestExchanges,
  type OwnExchanges,
} from '../messages.ts';
import { openNotebook } from '../notebook.ts';
import { createReference } from '../reference/index.ts';
import { loadSettings, saveSettings, watchSettings } from '../settings-store.ts';
import { hostOf, type SiteChoice } from '../sites.ts';
import { showCount } from './badge.ts';
import { listenToCommands } from './commands.ts';
import { saveCorrection } from './corrections.ts';
import { listenToMenus, makeMenus } from './menus.ts';
import { GUEST_REQUESTS, OWN_REQUESTS } from './requests.ts';
import { CORE_SCRIPT, scriptOf } from './scripts.ts';
import {
  applyToAll,
  applyToHosts,
  enterOpenPages,
  everyTab,
  registerGate,
  runIn,
  siteState,
  switchSite,
  visibleState,
} from './site-access.ts';
import { choose, sendChoices, takeAll, takeArrived } from './site-choices.ts';

const RATES_ALARM = 'rates';
/** A working day's table is published once; asking more often than this would only bother its publisher (minutes). */
const RATES_PERIOD = 60;

const reference = createReference({
  fetch: globalThis.fetch.bind(globalThis),
  settings: loadSettings,
  changed: () => void refreshPages(),
});

const notebook = openNotebook();

const refreshPages = () => everyTab((tabId) => askTab(tabId, 'page/refresh', {}));

/** The sender's tab at the sender's address, which the browser vouches for. Only top frames run anything of ours. */
function tabOf({ tab, url, frameId }: Runtime.MessageSender): Tabs.Tab & { id: number; url: string } {
  if (tab?.id === undefined || frameId !== 0) throw new Error('not from a page');
  return { ...tab, id: tab.id, url: url ?? '' };
}

const guests: Answers<GuestExchanges> = {
  'page/wake': async (_, sender) => {
    const tab = tabOf(sender);
    if ((await siteState(tab.url, tab)).on) await runIn(tab.id, CORE_SCRIPT);
    return {};
  },
  'page/bring': async ({ parts, language }, sender) => {
    await runIn(tabOf(sender).id, ...parts.map((part) => scriptOf(part, language)));
    return {};
  },
  'page/setup': async (_, sender) => {
    const tab = tabOf(sender);
    const [settings, site] = await Promise.all([loadSettings(), siteState(tab.url, tab)]);
    return { settings, site };
  },
  'page/count': async (count, sender) => {
    await showCount(tabOf(sender).id, count, await loadSettings());
    return {};
  },
  'reference/snapshot': (request) => reference.snapshot(request),
  'notebook/save': async ({ saved }) => {
    const kept = await notebook.save(saved);
    if (!kept) throw new Error('not saved');
    return { id: kept.id };
  },
  'site/choose': async ({ choice: { on, currency } }, sender) => {
    const tab = tabOf(sender);
    if (currency !== undefined) await rememberCurrency(tab, { currency });
    return on === undefined ? siteState(tab.url, tab) : switchSite(tab, { on });
  },
  'settings/open': async () => {
    await browser.runtime.openOptionsPage();
    return {};
  },
  'settings/onlyWithAlt': async () => {
    await saveSettings({ ...(await loadSettings()), opening: 'alt', underline: 'alt' });
    await refreshPages();
    return {};
  },
};

const owners: Answers<OwnExchanges> = {
  'rates/convert': (request) => reference.convert(request),
  'rates/status': () => reference.status(),
  'rates/refresh': () => reference.refresh(),
  'rates/history': () => reference.downloadHistory(),
  'prices/ask': (request) => reference.priceFor(request),
  'prices/key': (request) => reference.storeKey(request),
  'instruments/update': () => reference.updateInstruments(),
  'site/state': async ({ tabId }) => visibleState(await browser.tabs.get(tabId)),
  'site/switch': async ({ tabId, on }) => switchSite(await browser.tabs.get(tabId), { on }),
  'article/correct': async ({ url, published }) => {
    await saveCorrection(url, published);
    await refreshPages();
    return {};
  },
};

answer(guests, { shapes: GUEST_REQUESTS, allow: fromAnywhereOurs });
answer(owners, { shapes: OWN_REQUESTS, allow: fromOwnPages });
listenToCommands();
listenToMenus();

browser.runtime.onInstalled.addListener(({ reason }) => {
  void makeMenus();
  void takeAll().then(registerGate).then(enterOpenPages).then(sendChoices);
  if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('src/ui/welcome/index.html') });
});
browser.runtime.onStartup.addListener(() => {
  void takeAll().then(registerGate).then(sendChoices);
});
browser.permissions.onAdded.addListener(() => void applyToAll());
browser.permissions.onRemoved.addListener(() => void applyToAll());
browser.storage.onChanged.addListener((changes, area) => {
  if (area === 'managed') void applyToAll();
  if (area === 'sync')
    void takeArrived(changes).then(async (hosts) => {
      if (hosts.length === 0) return;
      await registerGate();
      await applyToHosts(hosts);
    });
});
watchSettings(() => void refreshPages());
browser.alarms.onAlarm.addListener(({ name }) => {
  if (name === RATES_ALARM) void reference.refreshWhenDue();
});
void makeAlarm();

async function makeAlarm(): Promise<void> {
  if (await browser.alarms.get(RATES_ALARM)) return;
  await browser.alarms.create(RATES_ALARM, { periodInMinutes: RATES_PERIOD, delayInMinutes: 1 });
}

/** A bare "$" means the same on every page of a site. */
async function rememberCurrency({ url, incognito }: Tabs.Tab, choice: SiteChoice): Promise<void> {
  const host = hostOf(url ?? '');
  if (host === undefined) return;
  await choose(host, choice, { incognito });
  await everyTab((id, tab) => (hostOf(tab.url ?? '') === host ? askTab(id, 'page/refresh', {}) : Promise.resolve()));
}
