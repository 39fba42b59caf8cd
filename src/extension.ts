import type { Browser, Events, Runtime } from 'webextension-polyfill';

/** Answers now or later by calling `reply`; `undefined` leaves the message to other listeners. */
export type MessageListener = (
  message: unknown,
  sender: Runtime.MessageSender,
  reply: (answer: unknown) => void,
) => true | undefined;

interface Extension {
  runtime: Omit<Runtime.Static, 'onMessage'> & { onMessage: Events.Event<MessageListener> };
  tabs: Pick<Browser['tabs'], 'sendMessage'>;
}

/**
 * The browser's own extension API, for scripts that run in pages. The two browsers only name it differently, and both
 * answer with promises, so that the polyfill (22 kB, 3.9 kB gzipped) need not run in every page with a figure.
 */
const { browser, chrome } = globalThis as { browser?: Extension; chrome?: Extension };
export const extension = (browser ?? chrome)!;
