import type { ReferenceSnapshot } from '../../src/reference/snapshot.ts';
import { createDirectory } from '../../src/reference/instruments/directory.ts';
import { embeddedInstruments } from '../../src/reference/instruments/embedded.ts';

/** The ECB's reference rates of the day of the demo article and of 13 April 2026. */
export function rates(): ReferenceSnapshot {
  const then = {
    date: '2024-08-26',
    source: 'ECB',
    perEuro: { USD: 1.1163, CNY: 7.9512, GBP: 0.84645, JPY: 160.94, CHF: 0.946, HKD: 8.7023 },
  } as const;
  const now = {
    date: '2026-04-13',
    source: 'ECB',
    perEuro: { USD: 1.1684, CNY: 7.9827, GBP: 0.87058, JPY: 186.75, CHF: 0.9242, HKD: 9.1507 },
  } as const;
  const directory = createDirectory(embeddedInstruments());
  return {
    onDate: [then],
    latest: [now],
    latestIsCurrent: false,
    around: [{ date: '2024-08-23', source: 'ECB', perEuro: { USD: 1.1121, CNY: 7.9364 } }, then],
    series: [then, now],
    instruments: ['NVDA', 'BABA', 'TCEHY', 'BIDU', 'GOOG', 'GOOGL', 'AMZN', 'META', 'MSFT'].flatMap((symbol) =>
      directory.bySymbol(symbol),
    ),
  };
}
