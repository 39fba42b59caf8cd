import type { Verdict } from '../../context/explanation.ts';
import type { Figure } from '../../context/figure.ts';
import { formatAmount, formatAmountRange, shorten } from '../../i18n/number.ts';
import type { Money } from '../../recognition/mention.ts';
import type { UiLanguage } from '../../settings.ts';

export const CATEGORIES = ['money', 'change', 'ticker', 'term'] as const;
/** What the reader switches on and off together: multiples count as changes. */
export type Category = (typeof CATEGORIES)[number];

/** One line of the list: a figure, or all that one answer covers. */
export interface FigureRow {
  category: Category;
  figure: Figure;
  /** Where it stands in the page's list of figures; several for a pair or for a ticker that returns. */
  places: readonly number[];
  /** "50 mld CNY (7 mld $)" */
  subject: string;
  /** "NVIDIA Corp", beside a ticker. */
  name?: string;
  /** "≈ 6,29 mld €" */
  answer: string;
  verdict?: Verdict;
  /** Under 0.6 a figure is listed but not underlined. */
  doubtful: boolean;
}

export function categoryOf({ kind }: Pick<Figure, 'kind'>): Category {
  return kind === 'percent' || kind === 'multiple' ? 'change' : kind;
}

/**
 * The page's figures as the list shows them, in the order of the text: the two sides of a conversion, or a move and its
 * price, in one row; a ticker and a term once, however often they return.
 */
export function rowsOf(figures: readonly Figure[], language: UiLanguage): FigureRow[] {
  const groups = new Map<string, { places: number[]; figures: Figure[] }>();
  for (const [place, figure] of figures.entries()) {
    const key = groupKey(figure, place);
    const group = groups.get(key) ?? { places: [], figures: [] };
    group.places.push(place);
    group.figures.push(figure);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ places, figures }) => rowOf(figures, places, language));
}

function groupKey(figure: Figure, place: number): string {
  if (figure.mention.kind === 'ticker') return `ticker ${figure.mention.symbol} ${figure.explanation.headline}`;
  if (figure.mention.kind === 'term') return `term ${figure.mention.term}`;
  const { exact, prefix, suffix } = figure.quote;
  return exact === figure.exact ? `figure ${place}` : `pair ${prefix}\n${exact}\n${suffix}`;
}

function rowOf(figures: readonly Figure[], places: readonly number[], language: UiLanguage): FigureRow {
  const figure = figures.find(({ explanation }) => explanation.verdict !== undefined) ?? figures[0]!;
  const { explanation, mention } = figure;
  const base = {
    category: categoryOf(figure),
    figure,
    places,
    doubtful: explanation.confidence < 0.6,
    ...(explanation.verdict ? { verdict: explanation.verdict } : {}),
  };
  if (mention.kind === 'ticker') {
    const answer = places.length > 1 ? `×${places.length}` : '';
    return { ...base, subject: mention.symbol, name: explanation.headline, answer };
  }
  if (mention.kind === 'term') return { ...base, subject: explanation.headline, answer: '' };
  return { ...base, subject: subjectOf(figure, figures, language), answer: answerOf(figure, language) };
}

function subjectOf(figure: Figure, figures: readonly Figure[], language: UiLanguage): string {
  const amounts = figures.flatMap(({ mention }) => (mention.kind === 'money' ? [mention] : []));
  if (figure.mention.kind === 'money' && amounts.length === figures.length) {
    const [first, second] = amounts.map((money) => brief(money, language));
    return second ? `${first} (${second})` : first!;
  }
  // The card's first line says what was found, and after the dot when.
  return shorten(figure.explanation.kicker.split(' · ')[0]!, language);
}

/** "50 mld CNY", "12.000–13.000 $": the article's own amount, with the digits that it states and no others. */
function brief({ low, high, currency, decimals }: Money, language: UiLanguage): string {
  return low === high
    ? formatAmount(low, currency, language, 'short', decimals)
    : formatAmountRange(low, high, currency, language, 'short', decimals);
}

function answerOf({ explanation: { headline, qualifier } }: Figure, language: UiLanguage): string {
  const answer = qualifier && headline.endsWith(qualifier) ? headline.slice(0, -qualifier.length).trim() : headline;
  return shorten(answer, language);
}

/** Whether a row is what the reader looks for, without regard to case and accents. */
export function matches({ figure, subject, name, answer }: FigureRow, query: string): boolean {
  const wanted = fold(query.trim());
  return wanted === '' || fold([subject, name, answer, figure.quote.exact].join('\n')).includes(wanted);
}

export const fold = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
