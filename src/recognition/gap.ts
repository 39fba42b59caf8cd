import { isLetter, isSpace } from './characters.ts';
import { type Tape, unitAt } from './tape.ts';

/** After one space, or a hyphen before a letter ("$90-million", "500-Millionen-Euro"). */
export function pastGap(text: Tape, end: number, limit: number): number {
  if (end >= limit) return end;
  const code = unitAt(text, end);
  if (isSpace(code) || code === 39 || code === 0x2019) return end + 1;
  if ((code === 45 || code === 0x2011) && end + 1 < limit && isLetter(unitAt(text, end + 1))) return end + 1;
  return end;
}
