import { unitAt, type Tape } from './tape.ts';
import { before } from './before.ts';
import { EXCHANGES } from './lexicon/exchanges.ts';
import { book } from './vocabulary.ts';

/** The label of an exchange in the text. */
export interface Label {
  start: number;
  mic: string;
  /** A city's name is a label only when it is close to its code: "Paris:ALO". */
  city: boolean;
  /** Listings of this exchange may have digits only. */
  digits: boolean;
  words: number;
}

const CITIES =
  /^(?:new york|toronto|milano|milan|paris|amsterdam|brussels|bruxelles|brussel|lisbon|lisboa|frankfurt|london|zürich|zurich|madrid|wien|vienna|stockholm|helsinki|copenhagen|oslo|warsaw|prague|budapest|athens|hong kong|shanghai|shenzhen|tokyo|tokio|seoul|taipei|taiwan|sydney|singapore|bombay|santiago|lima|johannesburg|mad|pink|set|neo|om|sha|she|vie|par|lis|hel|sto|tai|db|mex|bi|bud|ath|ist)$/;
const IN_DIGITS = new Set(['XHKG', 'XSHG', 'XSHE', 'XTKS', 'XKRX', 'XTAI', 'XKLS', 'XSAU', 'XBOM']);

const LABELS = book.root();
const labels: Omit<Label, 'start'>[] = [];
const suffixes = new Map<string, string>();

for (const [mic, exchange] of Object.entries(EXCHANGES)) {
  for (const label of exchange.labels.split('|')) {
    labels.push({ mic, city: CITIES.test(label), digits: IN_DIGITS.has(mic), words: label.split(' ').length });
    book.add(LABELS, label.split(' ').toReversed().join(' '), labels.length);
  }
  for (const suffix of (exchange.suffixes ?? '').split('|')) if (suffix) suffixes.set(suffix, mic);
}

/** The exchange whose label ends right before `end`. */
export function exchangeBefore(text: Tape, end: number, floor: number): Label | undefined {
  const found = before.from(text, end, floor).longest(LABELS, 0);
  if (found === 0) return undefined;
  const label = labels[found - 1]!;
  const start = before.start(label.words - 1);
  const first = unitAt(text, start);
  // A label begins with a capital: "Nasdaq:", "NYSE:", never "six:".
  return first >= 97 && first <= 122 ? undefined : { ...label, start };
}

export const micOfSuffix = (suffix: string): string | undefined => suffixes.get(suffix);
