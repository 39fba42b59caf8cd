import browser, { type Runtime } from 'webextension-polyfill';
import { CARD_SCRIPT, CORE_SCRIPT } from './scripts.ts';

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
  const type = (message as { type?: unknown } | null)?.type;
  const tabId = sender.tab?.id;
  if (tabId === undefined) return undefined;
  const file = type === 'page/wake' ? CORE_SCRIPT : type === 'page/prepareCard' ? CARD_SCRIPT : undefined;
  if (file === undefined) return undefined;
  return browser.scripting.executeScript({ target: { tabId }, files: [file] }).then(() => ({}));
});
