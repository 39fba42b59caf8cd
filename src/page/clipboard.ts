import type { Flavours } from '../citation/record.ts';

/**
 * Writes both flavours at once. Pages on plain http have no asynchronous clipboard, so there the old command copies
 * what a listener that lives for one event hands to it. Answers whether it was taken.
 */
export async function writeClipboard({ text, html }: Flavours): Promise<boolean> {
  if (globalThis.isSecureContext && navigator.clipboard) {
    try {
      const blob = (type: string, content: string) => new Blob([content], { type });
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/plain': blob('text/plain', text),
          ...(html ? { 'text/html': blob('text/html', html) } : {}),
        }),
      ]);
      return true;
    } catch {
      // Without focus or by policy it is refused; the old command may still work.
    }
  }
  return copyByCommand({ text, ...(html ? { html } : {}) });
}

function copyByCommand({ text, html }: Flavours): boolean {
  let taken = false;
  const hand = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
    if (html) event.clipboardData?.setData('text/html', html);
    taken = event.clipboardData !== null;
  };
  document.addEventListener('copy', hand, { capture: true, once: true });
  const done = document.execCommand('copy');
  document.removeEventListener('copy', hand, { capture: true });
  return done && taken;
}
