import { isReadable } from '../article/readable.ts';
import { extension } from '../extension.ts';
import { PARTS } from '../messages.ts';
import { Page } from './page.ts';
import { sweepOrphans } from './painter.ts';
import { rooms } from './rooms.ts';

/** Runs once in a page: a newer copy replaces an older one, and one that an update orphaned falls silent. */
function begin(): void {
  const here = rooms();
  here.stop?.();
  // What an older copy brought in may be of an older version.
  for (const part of PARTS) delete here[part];
  if (!isReadable(document) || typeof CSS.highlights === 'undefined') return;
  sweepOrphans(document);
  const life = new AbortController();
  const stop = () => life.abort();
  here.stop = stop;
  const orphaned = setInterval(() => {
    if (!extension.runtime?.id) stop();
  }, 2000);
  life.signal.addEventListener('abort', () => clearInterval(orphaned), { once: true });
  new Page({ signal: life.signal, stop, beginAgain: begin }).start().catch(stop);
}

begin();
