import {
  formatAmount,
  formatAmountRange,
  formatDate,
  formatMonths,
  formatNumber,
  formatQuantity,
} from '../i18n/number.ts';
import type { Money } from '../recognition/mention.ts';
import type { Conversion, CurrencyCode } from '../reference/rates/rate.ts';
import { signed, unitIn, withoutUnit } from './amount.ts';
import type { Check } from './check.ts';
import type { StatedPair } from './check-words.ts';
import { convertNow, perEuro } from './conversion.ts';
import { relationOf, type Desk } from './desk.ts';
import { monthsOf } from './flow.ts';
import { roundTo, stepOf } from './rounding.ts';

/** "50 mld CNY ÷ 7,9512 = 6,288 mld €" */
export function moneyWorking(
  desk: Desk,
  money: Money,
  home: CurrencyCode,
  low: Conversion,
  high: Conversion,
  isHomeChecked: boolean,
): string[] {
  const { language, article, words } = desk;
  const result =
    money.low === money.high
      ? precise(desk, low.value, home)
      : formatAmountRange(
          low.value,
          high.value,
          home,
          language,
          'short',
          high.value < 1e6 ? Math.min(1, stepOf(high.value, 4)) : stepOf(high.value, 4),
        );
  const lines = [`${signed(desk, money)} ${operation(desk, money.currency, home, low.rate)} = ${result}`];
  if (isHomeChecked && article.published) {
    const now = convertNow(desk, money.low, money.currency, home);
    if (now && now.rateDate !== low.rateDate)
      lines.push(`${words.latestRate(formatDate(now.rateDate, language))}: ${precise(desk, now.value, home)}`);
  }
  return lines;
}

/** "Somma di un periodo (gen–giu 2024)": what one day's rate says of a sum that was gathered over months. */
export function flowWorking(desk: Desk): string[] {
  const { words, article, passage, language } = desk;
  const flow = relationOf(desk, 'flow');
  if (!flow) return [];
  const months = monthsOf(passage.text, flow.period, article.published);
  if (!months) return [words.flow];
  return [words.sumOver(formatMonths(months.from, months.to, months.year, language)), words.averageRate];
}

/** "× 1,1163 = 7,020 mld $; l'articolo dice 7 (arrotondato: 6,5–7,5) → compatibile" */
export function checkWorking(desk: Desk, { of, as, other }: StatedPair, checked: Check): string[] {
  const { words, language, reader } = desk;
  const { computed, interval, verdict, reason } = checked;
  const result = precise(desk, computed, as.currency);
  const continues = other === as && reader.homeCurrency === 'EUR' && of.currency !== 'EUR';
  const rate = computed / ((of.low + of.high) / 2);
  const begin = continues
    ? factor(desk, as.currency)
    : `${signed(desk, of)} ${operation(desk, of.currency, as.currency, rate)}`;
  const outcome = verdict === undefined ? '' : ` → ${verdict === 'consistent' ? words.compatible : words.incompatible}`;
  const [stated, from, to] = inScaleOf(
    desk,
    computed,
    [as.low === as.high ? [as.low] : [as.low, as.high], [interval.low], [interval.high]],
    as.decimals,
  );
  const lines = [`${begin} = ${result}; ${words.articleSays(stated!, `${from}–${to}`)}${outcome}`];
  if (reason?.kind === 'otherDay') lines.push(words.otherDateIs(formatDate(reason.date, language)));
  else if (reason?.kind === 'inverted') lines.push(words.inverted);
  else if (reason?.kind === 'magnitude') lines.push(words.wrongMagnitude);
  else if (verdict === 'close') lines.push(words.otherDate);
  return lines;
}

/** Four significant digits: enough to follow, and the check needs one more than it judges. */
function precise({ language }: Desk, value: number, currency: CurrencyCode): string {
  return formatAmount(value, currency, language, 'short', stepOf(value, 4));
}

/** The rates as their source publishes them, units for one euro: "÷ 7,9512 × 1,1163". */
function operation(desk: Desk, from: CurrencyCode, to: CurrencyCode, rate: number): string {
  if (to === 'EUR') return `÷ ${rateText(desk, 1 / rate)}`;
  if (from === 'EUR') return `× ${rateText(desk, rate)}`;
  const [a, b] = [perEuro(desk, from), perEuro(desk, to)];
  return a && b ? `÷ ${rateText(desk, a)} × ${rateText(desk, b)}` : `× ${rateText(desk, rate)}`;
}

function factor(desk: Desk, currency: CurrencyCode): string {
  const rate = perEuro(desk, currency);
  return rate ? `× ${rateText(desk, rate)}` : '=';
}

function rateText({ language }: Desk, rate: number): string {
  return formatNumber(roundTo(rate, stepOf(rate, 6)), language);
}

/** Bare numbers in the magnitude of the computed amount: "7", "6,5", "7,5" beside "7,020 mld $"; else with their own. */
function inScaleOf(desk: Desk, computed: number, groups: readonly (readonly number[])[], unit: number): string[] {
  const { language } = desk;
  const word = (value: number) => unitIn(formatQuantity([value], language, 'short', stepOf(value, 4)));
  const shared = groups.flat().every((value) => word(value) === word(computed));
  return groups.map((values, i) => {
    const step = i === 0 ? Math.min(unit, stepOf(values[0]!, 1)) : Math.min(unit / 10, stepOf(values[0]!, 1));
    const text = formatQuantity(values, language, 'short', step);
    return shared ? withoutUnit(text) : text;
  });
}
