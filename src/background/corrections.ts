import browser from 'webextension-polyfill';
import { isIsoDate, type IsoDate } from '../calendar.ts';
import { readStored } from '../settings-store.ts';

const CORRECTIONS_KEY = 'corrections';

/** The reader's corrections of dates, by canonical address. */
export async function loadCorrection(url: string): Promise<IsoDate | undefined> {
  const all = (await readStored('local', CORRECTIONS_KEY)) as Record<string, unknown> | undefined;
  const date = all?.[url];
  return isIsoDate(date) ? date : undefined;
}

export async function saveCorrection(url: string, date: IsoDate | null): Promise<void> {
  const { [url]: _, ...others } = ((await readStored('local', CORRECTIONS_KEY)) ?? {}) as Record<string, unknown>;
  await browser.storage.local.set({ [CORRECTIONS_KEY]: date === null ? others : { ...others, [url]: date } });
}
