import { formatAmountRange, formatAmount, formatNumber } from '../i18n/number.ts';
import type { Money } from '../recognition/mention.ts';
import { signed } from './amount.ts';
import type { Desk } from './desk.ts';
import type { Row } from './explanation.ts';
import { fittingRow } from './fit.ts';
import type { Passage } from './reading.ts';
import { digitsIn, roundTo, stepOf } from './rounding.ts';

/** "nello stesso periodo": the sums of one period are held against each other. */
const SAME_PERIOD =
  /nello stesso periodo|nel medesimo periodo|(?:in|over|during) the same period|(?:im|in dem)selben zeitraum|im gleichen zeitraum|(?:sur|dans|pendant) la même période|en el mismo per[ií]odo|no mesmo per[ií]odo|in dezelfde periode/i;
/** Characters behind the figure, and blocks before it, in which the words and the other sum are looked for. */
const REACH = 60;
const NEAREST_BLOCKS = 8;

/** "rispetto ai 7 mld $ cinesi | × 15": against the nearest earlier sum of the same period and currency. */
export function samePeriodRow(desk: Desk, money: Money): Row | undefined {
  const { words, language, passage, reading, place } = desk;
  if (money.low !== money.high || !SAME_PERIOD.test(passage.text.slice(money.end, money.end + REACH))) return undefined;
  for (let at = place.passage; at >= Math.max(0, place.passage - NEAREST_BLOCKS); at -= 1) {
    const other = sumIn(reading.passages[at]!, money);
    if (!other) continue;
    const ratio = money.low / other.sum.low;
    const digits = Math.max(
      2,
      Math.min(3, digitsIn(money.low, money.decimals), digitsIn(other.sum.low, other.sum.decimals)),
    );
    const amount = signed(desk, other.sum);
    const nationality = spokenOf(other.currency, passage.text) ? words.nationalities[other.currency] : undefined;
    const value = `× ${formatNumber(roundTo(ratio, stepOf(ratio, digits)), language)}`;
    return fittingRow([
      [words.versus(amount, nationality), value],
      [words.versus(amount, undefined), value],
    ]);
  }
  return undefined;
}

/** A sum over a period, in the currency of the figure or restated in it. */
function sumIn({ subjects, relations }: Passage, money: Money): { sum: Money; currency: string } | undefined {
  for (const relation of relations) {
    if (relation.type !== 'flow') continue;
    const sum = subjects[relation.figure];
    if (sum?.kind !== 'money' || sum === money) continue;
    const restated = relations.find((other) => other.type === 'conversion' && other.of === relation.figure);
    const other = restated?.type === 'conversion' ? subjects[restated.as] : sum;
    if (
      other?.kind === 'money' &&
      other !== money &&
      other.currency === money.currency &&
      other.low === other.high &&
      other.low > 0
    )
      return { sum: other, currency: sum.currency };
  }
  return undefined;
}

/** "un milione di unità a 12.000–13.000 dollari l'uno": what all of them cost. */
export function countRow(desk: Desk, money: Money): Row | undefined {
  const { passage, place, language, words } = desk;
  const relation = passage.relations.find(
    (relation) => relation.type === 'countTimesPrice' && relation.price === place.subject,
  );
  if (relation?.type !== 'countTimesPrice' || !(relation.count > 0)) return undefined;
  const { count, countSpan } = relation;
  const step = stepOf(money.high * count, 2);
  const total =
    money.low === money.high
      ? formatAmount(money.low * count, money.currency, language, 'short', step)
      : formatAmountRange(money.low * count, money.high * count, money.currency, language, 'short', step);
  const written = passage.text.slice(countSpan.start, countSpan.end).replaceAll(/\s+/g, ' ');
  return fittingRow([
    [words.countTimes(written), `≈ ${total}`],
    [words.countTimes(formatNumber(count, language)), `≈ ${total}`],
  ]);
}

/** Stems by which a text calls the people of a currency's country, in seven languages. */
const DEMONYMS: Readonly<Record<string, RegExp>> = {
  CNY: /(?<!\p{L})(?:cines|chines|chinois|chin[oa]s?(?!\p{L})|chinês|chinees)/iu,
  USD: /(?<!\p{L})(?:american|amerikan|américain|statunitens|estadounid|norteameric|estadunid|us-amerik)/iu,
  JPY: /(?<!\p{L})(?:giappon|japan|japon)/iu,
  GBP: /(?<!\p{L})(?:britann|british|britisch|britanniq|britán|britân|brits)/iu,
  CHF: /(?<!\p{L})(?:svizzer|swiss|schweizer|suiss|suiz|suíç|zwitser)/iu,
  INR: /(?<!\p{L})(?:indian|indisch|indien|indios|indiers)/iu,
  KRW: /(?<!\p{L})(?:corean|korean|koreanisch|coréen|coreano|koreaans)/iu,
  RUB: /(?<!\p{L})(?:russ|rus[oa]s)/iu,
  CAD: /(?<!\p{L})(?:canad|kanad)/iu,
  BRL: /(?<!\p{L})(?:brasil|brazil|brésil)/iu,
  TWD: /(?<!\p{L})(?:taiwan|taïwan)/iu,
  SEK: /(?<!\p{L})(?:svedes|swed|schwed|suéd|suec|zweed)/iu,
};

/** Whether the text itself speaks of the people whose money it is: only then is the sum called theirs. */
function spokenOf(currency: string, text: string): boolean {
  return DEMONYMS[currency]?.test(text) === true;
}
