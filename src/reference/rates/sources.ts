import type { UiLanguage } from '../../settings.ts';
import type { RateSource } from './rate.ts';
import type { AboutSource } from './upstream.ts';

/** Who publishes rates, in the order in which they are asked: each file in `upstreams/` is one. */
const SOURCES: readonly AboutSource[] = Object.values(
  import.meta.glob<AboutSource>('./upstreams/*.ts', { eager: true, import: 'about' }),
).toSorted((a, b) => a.order - b.order);

const idsOf = (kind: AboutSource['kind']) => SOURCES.filter((source) => source.kind === kind).map(({ id }) => id);

/** The same figures, published by the ECB itself or passed on: either can be the primary table of a day. */
export const PRIMARY_SOURCES: readonly RateSource[] = idsOf('primary');
/** Those that quote what the primary ones lack. */
export const FURTHER_SOURCES: readonly RateSource[] = idsOf('further');

/** Whose figures a source publishes: its own, if it does not pass on another's. */
export const figuresOf = (source: RateSource): RateSource =>
  SOURCES.find(({ id }) => id === source)?.figuresOf ?? source;

/** What a source is called; one that is no more keeps its id. */
export function sourceName(source: RateSource, language: UiLanguage, where: 'citation' | 'card'): string {
  const about = SOURCES.find(({ id }) => id === source);
  const name = (where === 'card' ? about?.cardName : undefined) ?? about?.name ?? source;
  return typeof name === 'string' ? name : name[language];
}
