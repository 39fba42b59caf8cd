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
import { hostOf } from '../sites.ts';
import { CARD_SCRIPT, CORE_SCRIPT } from './scripts.ts';
import { allowThisPage, applyTo, everyTab, registerGranted, runIn, siteState } from './site-access.ts';
import { choose, loadSettings, saveCorrection, saveSettings } from './storage.ts';
import { showCount } from './badge.ts';
import { listenToCommands } from './commands.ts';
import { listenToMenus, makeMenus } from './menus.ts';

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

function tabOf({ tab }: Runtime.MessageSender): Tabs.Tab & { id: number } {
  if (tab?.id === undefined) throw new Error('not from a tab');
  return tab as Tabs.Tab & { id: number };
}

const guests: Answers<GuestExchanges> = {
  'page/wake': async (_, sender) => {
    const { id } = tabOf(sender);
    const { on } = await siteState(sender.url ?? '', id);
    if (on) await runIn(id, CORE_SCRIPT);
    return {};
  },
  'page/prepareCard': async (_, sender) => {
    await runIn(tabOf(sender).id, CARD_SCRIPT);
    return {};
  },
  'page/setup': async (_, sender) => {
    const [settings, site] = await Promise.all([loadSettings(), siteState(sender.url ?? '', tabOf(sender).id)]);
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
  'site/choose': async ({ choice }, sender) => {
    const tab = tabOf(sender);
    const host = hostOf(sender.url ?? '');
    if (host !== undefined) await choose(host, choice);
    if (choice.currency) await askTab(tab.id, 'page/refresh', {});
    return applyTo({ ...tab, url: sender.url ?? '' });
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
  'site/state': async ({ tabId }) => {
    const tab = await browser.tabs.get(tabId);
    return siteState(tab.url ?? '', tabId);
  },
  'site/switch': async ({ tabId, on }) => {
    const tab = await browser.tabs.get(tabId);
    const host = hostOf(tab.url ?? '');
    if (host !== undefined) await choose(host, { on });
    if (on) await allowThisPage(tabId, tab.url ?? '');
    await registerGranted();
    return applyTo(tab);
  },
  'article/correct': async ({ url, published }) => {
    await saveCorrection(url, published);
    await refreshPages();
    return {};
  },
};

answer(guests, { allow: fromAnywhereOurs });
answer(owners, { allow: fromOwnPages });
listenToCommands();
listenToMenus();

browser.runtime.onInstalled.addListener(({ reason }) => {
  void registerGranted();
  void makeMenus();
  // Pages that were open before an update run the old script, or none.
  void everyTab((tabId) => runIn(tabId, CORE_SCRIPT));
  if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('src/ui/welcome/index.html') });
});
browser.runtime.onStartup.addListener(() => void registerGranted());
browser.permissions.onAdded.addListener(() => void registerGranted());
browser.permissions.onRemoved.addListener(() => {
  void registerGranted();
  void browser.tabs.query({}).then((tabs) => Promise.allSettled(tabs.map(applyTo)));
});
browser.storage.onChanged.addListener((changes, area) => {
  if (area === 'sync' && 'settings' in changes) void refreshPages();
});
browser.alarms.onAlarm.addListener(({ name }) => {
  if (name === RATES_ALARM) void reference.refreshWhenDue();
});
void makeAlarm();

async function makeAlarm(): Promise<void> {
  if (await browser.alarms.get(RATES_ALARM)) return;
  await browser.alarms.create(RATES_ALARM, { periodInMinutes: RATES_PERIOD, delayInMinutes: 1 });
}
