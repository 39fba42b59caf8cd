import browser, { type Storage } from 'webextension-polyfill';
import { readStored } from '../settings-store.ts';
import { readChoices, SITES_KEY, type SiteChoice } from '../sites.ts';

/** In `storage.sync` every site is an item of its own, so that two devices never overwrite each other's sites. */
const SYNC_PREFIX = 'site:';
/** Hosts that `storage.sync` has not been told of yet. */
const UNSENT_KEY = 'unsentSites';
/** Browsers allow 120 writes a minute: changes are gathered for so many milliseconds. */
const GATHER_MS = 2000;

/** Where a choice is made; in private windows nothing is written to disk, nor told to other devices. */
export interface Place {
  incognito?: boolean;
}

/** Choices made in private windows; they are gone with the browser. */
const PRIVATE_KEY = 'privateSites';

export async function loadChoices({ incognito = false }: Place = {}): Promise<Record<string, SiteChoice>> {
  const choices = readChoices(await readStored('local', SITES_KEY));
  return incognito ? { ...choices, ...(await privateChoices()) } : choices;
}

async function privateChoices(): Promise<Record<string, SiteChoice>> {
  return readChoices((await browser.storage.session.get(PRIVATE_KEY))[PRIVATE_KEY]);
}

/** Changes what the reader said about a host; the rest of what was said stays. The other devices hear of it later. */
export function choose(host: string, choice: SiteChoice, place: Place = {}): Promise<void> {
  return inTurn(async () => {
    if (place.incognito) {
      const changed = { ...(await loadChoices(place))[host], ...choice };
      await browser.storage.session.set({ [PRIVATE_KEY]: { ...(await privateChoices()), [host]: changed } });
      return;
    }
    const choices = await loadChoices();
    const unsent = new Set(await unsentHosts()).add(host);
    const changed = { ...choices, [host]: { ...choices[host], ...choice } };
    await browser.storage.local.set({ [SITES_KEY]: changed, [UNSENT_KEY]: [...unsent] });
    sendSoon();
  });
}

let timer: ReturnType<typeof setTimeout> | undefined;

function sendSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(() => void sendChoices(), GATHER_MS);
}

/** Tells `storage.sync` what it has not been told yet. What it refuses stays here and is tried again another time. */
export function sendChoices(): Promise<void> {
  return inTurn(async () => {
    const hosts = await unsentHosts();
    if (hosts.length === 0) return;
    const choices = await loadChoices();
    const items = Object.fromEntries(hosts.map((host) => [SYNC_PREFIX + host, choices[host] ?? {}]));
    const sent = await browser.storage.sync.set(items).then(
      () => true,
      () => false,
    );
    if (sent) await browser.storage.local.remove(UNSENT_KEY);
  });
}

/** Takes over what another device said; answers the hosts for which that is news. */
export function takeArrived(changes: Record<string, Storage.StorageChange>): Promise<string[]> {
  const items = Object.entries(changes).map(([key, { newValue }]) => [key, newValue] as const);
  return take(Object.fromEntries(items));
}

/** Takes over what other devices said before this one was there. */
export async function takeAll(): Promise<string[]> {
  return take(((await readStored('sync', null)) ?? {}) as Record<string, unknown>);
}

function take(items: Record<string, unknown>): Promise<string[]> {
  return inTurn(async () => {
    const arrived = readChoices(
      Object.fromEntries(
        Object.entries(items)
          .filter(([key, value]) => key.startsWith(SYNC_PREFIX) && value !== undefined)
          .map(([key, value]) => [key.slice(SYNC_PREFIX.length), value]),
      ),
    );
    const choices = await loadChoices();
    // What the reader just said here is newer than what comes in.
    const unsent = await unsentHosts();
    const news = Object.keys(arrived).filter(
      (host) => !unsent.includes(host) && JSON.stringify(arrived[host]) !== JSON.stringify(choices[host]),
    );
    if (news.length === 0) return news;
    for (const host of news) choices[host] = arrived[host]!;
    await browser.storage.local.set({ [SITES_KEY]: choices });
    return news;
  });
}

async function unsentHosts(): Promise<string[]> {
  const stored = await readStored('local', UNSENT_KEY);
  return Array.isArray(stored) ? stored.filter((host) => typeof host === 'string') : [];
}

let last: Promise<unknown> = Promise.resolve();

/** Reading and writing back must not cross with another change. */
function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const done = last.then(work);
  last = done.catch(() => {});
  return done;
}
