import type { Base } from '../i18n/card-words.ts';
import { formatNumber, formatPercent } from '../i18n/number.ts';
import type { Multiple } from '../recognition/mention.ts';
import type { Desk } from './desk.ts';
import type { Explanation } from './explanation.ts';
import { fitting, ROOM } from './fit.ts';

/** What stands beside a multiple in seven languages, within this many characters. */
const REACH = 48;
const BASES: readonly (readonly [RegExp, Base])[] = [
  [/ebitda|mol(?!\p{L})/iu, 'ebitda'],
  [/earnings|utili|gewinn|bénéfices?|beneficios?|lucros?|winst|p\/e|kgv|per(?!\p{L})/iu, 'earnings'],
  [/sales|revenue|ricavi|fatturato|vendite|umsatz|ventes|chiffre d|ventas|ingresos|receita|vendas|omzet/iu, 'sales'],
  [/book|patrimonio|buchwert|eigenkapital|actif net|valor contable|patrimônio|boekwaarde/iu, 'bookValue'],
];

/** "22x earnings": a valuation, and what it says. */
export function explainMultiple({ words, language, passage }: Desk, { low, high, start, end }: Multiple): Explanation {
  const amount =
    low === high ? formatNumber(low, language) : `${formatNumber(low, language)}–${formatNumber(high, language)}`;
  const own = passage.text.slice(start, end);
  const behind = passage.text.slice(end, end + REACH);
  const before = passage.text.slice(Math.max(0, start - REACH), start);
  const base = nearest(own) ?? nearest(behind) ?? nearest(before) ?? 'other';
  const { of, meaning } = words.bases[base];
  const title = of === '' ? words.times(amount) : `${words.times(amount)} ${of}`;
  const headline = `× ${amount}`;
  const yields = [high, low]
    .filter((end, i) => end > 0 && (i === 0 || low !== high))
    .map((end) => formatPercent(100 / end, language, 1));
  return {
    kicker: fitting(ROOM.kicker, [title, words.times(amount)]),
    headline,
    rows: base === 'earnings' && yields.length > 0 ? [{ label: words.earningsYield, value: yields.join('–') }] : [],
    body: meaning,
    source: words.quotedInArticle,
    label: `${title}. ${meaning}`,
    working: [],
    confidence: 1,
  };
}

/** The base that a text names first. */
function nearest(text: string): Base | undefined {
  const found = BASES.flatMap(([words, base]) => {
    const at = text.search(words);
    return at < 0 ? [] : [{ at, base }];
  });
  return found.toSorted((a, b) => a.at - b.at)[0]?.base;
}
