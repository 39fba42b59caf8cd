import { recognize, relate, type Hints, type Mention, type Span } from '../../src/recognition/index.ts';

/** A mention as a reader would say it: "50 miliardi di yuan cinesi = 50000000000 CNY". */
export function meaning(text: string, mention: Mention): string {
  const words = text.slice(mention.start, mention.end);
  switch (mention.kind) {
    case 'money':
      return `${words} = ${values(mention)} ${mention.currency}`;
    case 'percent':
      return `${words} = ${values(mention)} %`;
    case 'multiple':
      return `${words} = ${values(mention)} ×`;
    case 'ticker':
      return `${words} = ${mention.symbol}${mention.mic ? `.${mention.mic}` : ''}`;
  }
}

function values(mention: { low: number; high: number; from?: number; to?: number }): string {
  if (mention.from !== undefined) return `${mention.from} → ${mention.to}`;
  return mention.low === mention.high ? String(mention.low) : `${mention.low}–${mention.high}`;
}

/** All that `text` says, in order. */
export const read = (text: string, hints?: Hints): string[] =>
  recognize(text, hints).map((mention) => meaning(text, mention));

/** What belongs together in `text`, as a reader would say it: "50 miliardi di yuan ≙ 7 miliardi di dollari". */
export function related(text: string, hints?: Hints): string[] {
  const mentions = recognize(text, hints);
  const said = (index: number) => text.slice(mentions[index]!.start, mentions[index]!.end);
  const words = (span: Span | undefined) => (span ? text.slice(span.start, span.end) : '');
  return relate(text, mentions).map((relation) => {
    switch (relation.type) {
      case 'conversion':
        return `${said(relation.of)} ≙ ${said(relation.as)}`;
      case 'moveToPrice':
        return `${said(relation.move)} → ${said(relation.price)}${relation.session ? ` ${relation.session}` : ''}`;
      case 'comparison':
        return `${said(relation.subject)} vs ${said(relation.reference)}${relation.period ? ` (${words(relation.period)})` : ''}`;
      case 'countTimesPrice':
        return `${relation.count} × ${said(relation.price)} (${words(relation.countSpan)})`;
      case 'about':
        return `${said(relation.figure)} of ${relation.instrument === undefined ? words(relation.name) : said(relation.instrument)}`;
      case 'perUnit':
        return `${said(relation.figure)} per: ${words(relation.unit)}`;
      case 'flow':
        return `${said(relation.figure)} over: ${words(relation.period)}`;
    }
  });
}
