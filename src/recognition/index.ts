import type { Context } from './context.ts';
import { figures } from './figures.ts';
import type { Hints, Mention } from './mention.ts';
import { scan } from './scanner.ts';
import { tapeOf } from './tape.ts';
import { tickers } from './ticker.ts';
import { languageBits } from './vocabulary.ts';

export { relate } from './relation.ts';
export type { Bound, Form, Hints, Mention, Money, Multiple, Percent, Relation, Span, Ticker } from './mention.ts';

/**
 * Finds the figures and instruments written in `text`, in order and without overlap. Offsets are UTF-16 code units.
 * Never throws; the time grows as the text does. What stands beyond a blank line has no influence.
 */
export function recognize(text: string, hints: Hints = {}): Mention[] {
  const context: Context = {
    language: hints.language,
    bits: languageBits(hints.language ?? ''),
    currency: hints.currency,
  };
  const tape = tapeOf(text);
  let trigger = 0;
  const mentions: Mention[] = [];
  let from = 0;
  while (from < text.length) {
    const blank = text.indexOf('\n\n', from);
    const to = blank < 0 ? text.length : blank;
    const findings = scan(tape, from, to, trigger, context.bits, hints.currency ?? '');
    trigger = findings.nextTrigger;
    const found = findings.quantities.length > 0 ? figures(tape, from, to, findings, context) : [];
    const codes = findings.marks.length + findings.capitals.length > 0 ? tickers(tape, from, to, findings, hints) : [];
    if (codes.length === 0 && blank < 0 && from === 0) return found;
    merge(mentions, found, codes);
    from = blank < 0 ? text.length : blank + 2;
  }
  return mentions;
}

/** Adds both lists in the order of the text; where two overlap, the figure stays. */
function merge(into: Mention[], found: Mention[], codes: Mention[]): void {
  let i = 0;
  for (const code of codes) {
    while (i < found.length && found[i]!.end <= code.start) {
      into.push(found[i]!);
      i += 1;
    }
    const last = into.at(-1);
    if (last && last.end > code.start) continue;
    if (i < found.length && found[i]!.start < code.end) continue;
    into.push(code);
  }
  for (; i < found.length; i += 1) into.push(found[i]!);
}
