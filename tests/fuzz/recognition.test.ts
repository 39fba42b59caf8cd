import { describe, expect, it } from 'vitest';
import { recognize, relate } from '../../src/recognition/index.ts';
import { chanceFrom } from './random.ts';
import { patience, runs } from './runs.ts';

const { numRuns, seed = 20_240_826 } = runs(20);
/** UTF-16 units of one text: a hundred times the short form makes ten million. */
const LENGTH = 5000;

const PIECES = [
  ..."0 1 7 9 . , ' ’ / : ; - − – ( ) [ ] % ‰ $ € £ ¥ ₹ ½ \u00a0 \u202f \u200d \u202e \u0000 \n \n\n \t \ud83d \ude00 😀 ſ İ ß ﬁ".split(
    ' ',
  ),
  ...'1.234,56 1,234.56 12 345 1.1.1 2024-08-26 26.8.2024 10:30 +39 055 192.168.0.1 1e9 ٣٫٥ ۱۲۳ ১২ 5–7 3/4 (NASDAQ:NVDA) BIT:ENI US0378331005 H20'.split(
    ' ',
  ),
  ...'miliardi di dollari|yuan cinesi|billion|Mrd. €|mil millones|lakh crore|da|a|tra|e|from|to|zwischen|und|per cent|per cento|punti base|volte|one hundred and twenty|zwanzigundzwanzig|un milione e mezzo|euro|cents|kr|peso|l’uno|a share|rispetto a|salito dello'.split(
    '|',
  ),
];
const LANGUAGES = ['it', 'en', 'de', 'fr', 'es', 'pt', 'nl', 'en-IN', 'fa', 'xx', ''] as const;

const isHalf = (text: string, at: number) =>
  /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');

/** Everything that is wrong with what was found in a text. */
function faults(text: string, language: string): string[] {
  const found = recognize(text, { language });
  const wrong: string[] = [];
  let last = 0;
  for (const mention of found) {
    const { start, end } = mention;
    const words = JSON.stringify(text.slice(start, end));
    if (start < last || end <= start || end > text.length) wrong.push(`${words} stands at ${start}–${end}`);
    if (isHalf(text, start) || isHalf(text, end)) wrong.push(`${words} cuts a character`);
    const values = 'low' in mention ? [mention.low, mention.high] : [];
    if (values.some((value) => !Number.isFinite(value) || Object.is(value, -0)))
      wrong.push(`${words} is ${values.join()}`);
    if (values.length > 0 && values[0]! > values[1]!) wrong.push(`${words} runs backwards`);
    last = end;
  }
  if (JSON.stringify(recognize(text, { language })) !== JSON.stringify(found)) wrong.push('read twice, two answers');
  for (const relation of relate(text, found)) {
    const places = Object.entries(relation).flatMap(([field, value]) =>
      typeof value === 'number' && !['confidence', 'count'].includes(field) ? [value] : [],
    );
    if (places.some((place) => !Number.isInteger(place) || place < 0 || place >= found.length))
      wrong.push(`${relation.type} of nothing`);
  }
  return wrong;
}

describe(`hostile text, seed ${seed}`, () => {
  it(
    `is read without a fault, ${numRuns * LENGTH} characters`,
    () => {
      const chance = chanceFrom(seed);
      for (let run = 0; run < numRuns; run += 1) {
        const blank = chance.pick(['', ' ', ' ', ' ', '\u00a0']);
        let text = '';
        while (text.length < LENGTH) text += chance.pick(PIECES) + blank;
        const language = chance.pick(LANGUAGES);
        expect(faults(text, language), `run ${run}, ${language}`).toEqual([]);
      }
    },
    patience(20_000),
  );
});
