import type { Desk } from './desk.ts';

/** Words of a company's full name that articles leave out when they speak of it. */
const LEGAL =
  /^(?:corp|corporation|inc|incorporated|ltd|limited|plc|co|company|group|gruppo|holding|holdings|spa|s\.p\.a|sa|s\.a|ag|se|nv|n\.v|kgaa|gmbh|platforms?|the|oyj|ab|asa|bv|lp|llc)\.?$/i;

/** The name that a running text uses: "Alibaba Group Holding" → "Alibaba". */
export function shortName(name: string): string {
  const words = name.split(/\s+/);
  const end = words.findIndex((word, i) => i > 0 && LEGAL.test(word));
  const kept = (end > 0 ? words.slice(0, end) : words).join(' ');
  return kept.replace(/\.com$/i, '');
}

/** Whether the article's own tickers, or the directory for them, know a company of this name. */
export function isCompany({ reading, snapshot }: Desk, name: string): boolean {
  const wanted = shortName(name).toLowerCase();
  const isIt = (known: string | undefined) => known !== undefined && shortName(known).toLowerCase() === wanted;
  return (
    snapshot.instruments.some((one) => isIt(one.name)) ||
    reading.passages.some(({ subjects }) => subjects.some((one) => one.kind === 'ticker' && isIt(one.name)))
  );
}
