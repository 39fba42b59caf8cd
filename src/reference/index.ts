import type { IsoDate } from '../calendar.ts';
import { createDirectory, type Directory } from './instruments/directory.ts';
import { embeddedInstruments } from './instruments/embedded.ts';
import { createArchive, type Archive } from './rates/archive.ts';
import { convert, type ConversionRequest } from './rates/convert.ts';
import { embeddedTables } from './rates/embedded.ts';
import type { Conversion, ConversionFailure, CurrencyCode } from './rates/rate.ts';
import { selectRates, tablesOn } from './rates/selection.ts';
import type { ReferenceSnapshot } from './snapshot.ts';

/** What is known about money and instruments, and where the rest is asked for. Its methods map one to one onto messages.ts. */
export interface Reference {
  snapshot: (request: {
    date: IsoDate | null;
    currencies: readonly CurrencyCode[];
    symbols: readonly string[];
  }) => Promise<ReferenceSnapshot>;
  convert: (request: ConversionRequest) => Promise<Conversion | ConversionFailure>;
}

export function createReference({ now = () => new Date() }: { now?: () => Date } = {}): Reference {
  const archive: Archive = createArchive(embeddedTables());
  const directory: Directory = createDirectory(embeddedInstruments());
  return {
    snapshot: ({ date, currencies, symbols }) =>
      Promise.resolve({
        ...selectRates(archive, { date, currencies, now: now() }),
        instruments: symbols.flatMap((symbol) => directory.bySymbol(symbol)),
      }),
    convert: (request) => Promise.resolve(convert(request, tablesOn(archive, request.date))),
  };
}
