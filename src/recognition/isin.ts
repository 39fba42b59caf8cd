import { unitAt, type Tape } from './tape.ts';
/** ISO 6166: two letters, nine letters or digits, and a check digit by the Luhn sum of the digits they stand for. */
export function isIsin(text: Tape, start: number): boolean {
  let sum = 0;
  let double = false;
  for (let at = start + 11; at >= start; at -= 1) {
    const code = unitAt(text, at);
    const digit = code >= 48 && code <= 57;
    if (!digit && (code < 65 || code > 90)) return false;
    if (at < start + 2 && digit) return false;
    if (at === start + 11 && !digit) return false;
    // A letter stands for two digits: A is 10, Z is 35.
    for (let value = digit ? code - 48 : code - 55, part = 0; part < (digit ? 1 : 2); part += 1) {
      const figure = value % 10;
      sum += double ? (figure > 4 ? figure * 2 - 9 : figure * 2) : figure;
      double = !double;
      value = Math.floor(value / 10);
    }
  }
  return sum % 10 === 0;
}
