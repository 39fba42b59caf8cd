import type { Storage } from '../database.ts';
import type { HttpFailure } from '../http.ts';
import { createDirectory, operatingMic, symbolKey } from './directory.ts';
import { embeddedInstruments } from './embedded.ts';
import type { Instrument } from './instrument.ts';
import { isIsin } from './isin.ts';
import type { InstrumentUpstream } from './upstreams/upstream.ts';

type InstrumentFailure = 'unreachable' | 'tooMany' | 'badAnswer' | 'notKept';

/** The listings known: the embedded ones, and over them what the reader had downloaded. */
export interface InstrumentStore {
  /** All listings that the symbols or ISINs can mean, in the order asked. */
  find: (symbols: readonly string[]) => Promise<Instrument[]>;
  /** Downloads the lists anew. Answers how many listings were kept. */
  update: () => Promise<{ instruments: number } | { failure: InstrumentFailure }>;
}

export function createInstrumentStore(storage: Storage, upstreams: readonly InstrumentUpstream[]): InstrumentStore {
  const directory = createDirectory(embeddedInstruments());

  const findOne = async (symbol: string): Promise<Instrument[]> => {
    const isin = symbol.toUpperCase();
    const embedded = isIsin(isin) ? directory.byIsin(isin) : directory.bySymbol(symbol);
    const downloaded = await storage.use((database) =>
      isIsin(isin)
        ? database.getAllFromIndex('instruments', 'isin', isin)
        : database.getAllFromIndex('instruments', 'symbol', symbolKey(symbol)),
    );
    const isNew = ({ symbol, mic }: Instrument) =>
      directory.bySymbol(symbol, mic).length === 0 &&
      !embedded.some((listing) => operatingMic(listing.mic) === operatingMic(mic));
    return [...embedded, ...(downloaded ?? []).filter(isNew)];
  };

  return {
    find: async (symbols) => {
      const wanted = [...new Set(symbols)].filter((symbol) => symbol.length <= LONGEST).slice(0, MOST);
      return (await Promise.all(wanted.map(findOne))).flat();
    },
    update: async () => {
      const answers = await Promise.all(upstreams.map((upstream) => upstream.listings()));
      const lists = answers.flatMap((answer) => ('instruments' in answer ? [answer.instruments] : []));
      const failed = answers.find((answer) => 'failure' in answer);
      if (lists.length === 0 && failed) return { failure: worded(failed) };
      const instruments = lists.flat();
      const kept = await storage.use(async (database) => {
        const { store, done } = database.transaction('instruments', 'readwrite');
        // What one publisher would not give this time stays as it was.
        if (lists.length === upstreams.length) await store.clear();
        await Promise.all([...instruments.map((instrument) => store.put(instrument)), done]);
        return instruments.length;
      }, WRITING_TIME_LIMIT);
      return kept === undefined ? { failure: 'notKept' } : { instruments: kept };
    },
  };
}

/** An article names fewer; more is not an article. */
const MOST = 300;
const LONGEST = 24;
/** Milliseconds, for some 14,000 listings. */
const WRITING_TIME_LIMIT = 60_000;

function worded({ failure }: HttpFailure): InstrumentFailure {
  return failure === 'tooMany' || failure === 'badAnswer' ? failure : 'unreachable';
}
