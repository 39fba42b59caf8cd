import { formatAmount, formatChange } from '../i18n/number.ts';
import type { Money } from '../recognition/mention.ts';
import { fullCurrencyName, isPrice, shownStep, signed, spoken } from './amount.ts';
import type { Check, Conversion } from './check.ts';
import type { Desk } from './desk.ts';
import type { Row, Verdict } from './explanation.ts';
import { fittingRow, ROOM } from './fit.ts';

/** An amount and its restatement, as the article gives them, seen from one of the two. */
export interface StatedPair {
  relation: Conversion;
  of: Money;
  as: Money;
  /** Indexes into the passage's subjects: which of the two is the figure. */
  own: number;
  /** The one of the two that is not the figure. */
  other: Money;
}

const MARKS = { consistent: '✓', close: '≈', off: '⚠' } as const;

/** For whom the restated currency is the own one the answer is the verdict: "✓ torna: 7,02 mld $". */
export function checkedHeadline(
  { words }: Desk,
  amount: string,
  verdict: Verdict,
): { headline: string; qualifier?: string } {
  const headline = words.addsUp(amount);
  if (verdict === 'consistent' && headline.length <= ROOM.headline) return { headline };
  const qualifier = words.verdicts[verdict];
  return { headline: `${MARKS[verdict]} ${amount} ${qualifier}`, qualifier };
}

/** "✓ 7 mld $ nell'articolo | torna (−0,3%)" */
export function checkRow(desk: Desk, { as, other }: StatedPair, checked: Check | undefined): Row | undefined {
  if (!checked) return undefined;
  const { words, language } = desk;
  const { verdict, computed } = checked;
  const amount = signed(desk, other);
  const shouldBe = formatAmount(
    computed,
    as.currency,
    language,
    isPrice(as) ? 'price' : 'short',
    shownStep(as, computed),
  );
  if (verdict === undefined) return fittingRow([[words.inArticle(signed(desk, as)), `≈ ${shouldBe}`]]);
  if (verdict === 'off') {
    const label = `${MARKS.off} ${words.verdicts.off}`;
    // The sentence may be one letter longer than a row: both of its parts are text, not columns of digits.
    const value = words.shouldBe(shouldBe);
    return { label, value: label.length + value.length <= ROOM.row + 1 ? value : `→ ${shouldBe}`, tone: 'warn' };
  }
  const value = `${words.verdicts[verdict]}${inBrackets(desk, checked)}`;
  return fittingRow([
    [`${MARKS[verdict]} ${words.inArticle(amount)}`, value],
    [`${MARKS[verdict]} ${amount}`, value],
  ]);
}

/** "nell'articolo | 7 mld $ (−0,3%)" */
export function inArticleRow(desk: Desk, { other }: StatedPair, checked: Check | undefined): Row {
  const amount = signed(desk, other);
  return {
    label: desk.words.quotedInArticle,
    value: checked?.verdict ? `${amount}${inBrackets(desk, checked)}` : amount,
    ...(checked?.verdict === 'off' ? { tone: 'warn' as const } : {}),
  };
}

/** "se in dollari canadesi | ✓ torna": the article's own conversion speaks for another currency of that name. */
export function currencyRow(desk: Desk, checked: Check | undefined): Row | undefined {
  const reason = checked?.reason;
  if (reason?.kind !== 'otherCurrency') return undefined;
  const value = `${MARKS.consistent} ${desk.words.verdicts.consistent}`;
  return fittingRow(
    [fullCurrencyName(desk, reason.currency), reason.currency].map((name) => [desk.words.ifCurrency(name), value]),
  );
}

/** The verdict as a sentence for screen readers. */
export function checkSentence(desk: Desk, { as, other }: StatedPair, verdict: Verdict): string {
  return desk.words.checkLabel[other === as ? 'into' : 'from'](spoken(desk, other), verdict);
}

function inBrackets({ language }: Desk, { difference }: Check): string {
  const digits = Math.abs(difference) < 0.95 ? 1 : 0;
  const change = formatChange(difference, language, digits);
  return /[1-9]/.test(change) ? ` (${change})` : '';
}
