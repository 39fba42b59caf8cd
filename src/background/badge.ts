import browser from 'webextension-polyfill';
import type { Settings } from '../settings.ts';

const NEUTRAL = '#5a6070';
/** Amber, never red: a conversion that does not add up is no error of ours. */
const AMBER = '#b26a00';
/** About four characters fit. */
const MOST = 99;

export async function showCount(
  tabId: number,
  { figures, off }: { figures: number; off: number },
  { badge }: Settings,
): Promise<void> {
  const text = !badge || figures === 0 ? '' : off > 0 ? '!' : figures > MOST ? `${MOST}+` : String(figures);
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: off > 0 ? AMBER : NEUTRAL }),
  ]);
}
