import { recognize, type Hints, type Mention } from '../../src/recognition/index.ts';

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
