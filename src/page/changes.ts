import { giveWay } from './reader.ts';

interface Watcher {
  signal: AbortSignal;
  /** The text may have changed: read again. */
  changed: () => Promise<void>;
  /** Another article stands at another address without a load. */
  moved: () => Promise<void>;
  /** The page wrote its document anew: every listener in it is gone. */
  replaced: () => void;
  /** The page never rests, or has come to rest. */
  storm: (on: boolean) => void;
}

const APART_MS = 250;
const LONGEST_MS = 4000;
/** The share of time that reading again may take. */
const SHARE = 0.02;
const STORM_PER_SECOND = 10;
const STORM_AFTER_MS = 2000;
const CALM_AFTER_MS = 5000;

/**
 * Watches the page for changes with one observer, gathers them, and spends at most a fiftieth of the time on reading
 * again. Attributes are not watched: they change no text.
 */
export function watchChanges({ signal, changed, moved, replaced, storm }: Watcher): void {
  const root = document.documentElement;
  let address = location.href;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let apart = APART_MS;
  let busySince = 0;
  let lastChange = 0;
  let inStorm = false;
  let frames: number[] = [];

  const readAgain = async () => {
    timer = undefined;
    if (document.visibilityState === 'hidden') return;
    if (document.documentElement !== root) {
      if (document.body) replaced();
      return;
    }
    const started = performance.now();
    if (location.href !== address) {
      address = location.href;
      await moved();
    } else await changed();
    const spent = performance.now() - started;
    apart = Math.min(LONGEST_MS, Math.max(APART_MS, spent / SHARE));
  };

  const noteStorm = (now: number) => {
    frames = [...frames.filter((time) => now - time < 1000), now];
    if (now - lastChange > CALM_AFTER_MS) busySince = 0;
    lastChange = now;
    if (frames.length < STORM_PER_SECOND) {
      busySince = 0;
      return;
    }
    busySince ||= now;
    if (!inStorm && now - busySince > STORM_AFTER_MS) {
      inStorm = true;
      storm(true);
      void calm();
    }
  };

  const calm = async () => {
    while (inStorm && !signal.aborted) {
      await new Promise((resolve) => setTimeout(resolve, 1000));
      if (performance.now() - lastChange < CALM_AFTER_MS) continue;
      inStorm = false;
      storm(false);
    }
  };

  const observer = new MutationObserver(() => {
    noteStorm(performance.now());
    timer ??= setTimeout(() => void readAgain(), apart);
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });

  const again = () => {
    timer ??= setTimeout(() => void giveWay().then(readAgain), 0);
  };
  const { navigation } = globalThis as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', again, { signal });
  document.addEventListener('visibilitychange', again, { signal });
  globalThis.addEventListener('pageshow', (event) => event.persisted && void moved(), { signal });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );
}
