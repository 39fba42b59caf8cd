import * as v from 'valibot';
import { UI_LANGUAGES, type Settings } from './settings.ts';

/** ISO 4217, by shape. */
export const CURRENCY = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/));

/** The id of a citation format, by shape: which there are is known where they are written. */
const FORMAT_ID = v.pipe(v.string(), v.regex(/^\w{1,40}$/));

/** Reads what was stored: each field that is unusable, or of a later version's making, falls back alone. */
export function readSettings(stored: unknown, defaults: Settings): Settings {
  const schema = v.fallback(
    v.object({
      version: v.fallback(v.literal(1), 1),
      homeCurrency: v.fallback(CURRENCY, defaults.homeCurrency),
      secondCurrency: v.fallback(v.nullable(CURRENCY), null),
      language: v.fallback(v.picklist(['browser', 'page', ...UI_LANGUAGES]), defaults.language),
      annotate: v.fallback(
        v.object({
          money: v.fallback(v.boolean(), defaults.annotate.money),
          percent: v.fallback(v.boolean(), defaults.annotate.percent),
          ticker: v.fallback(v.boolean(), defaults.annotate.ticker),
          multiple: v.fallback(v.boolean(), defaults.annotate.multiple),
          term: v.fallback(v.boolean(), defaults.annotate.term),
        }),
        defaults.annotate,
      ),
      underline: v.fallback(v.picklist(['dotted', 'tint', 'alt']), defaults.underline),
      opening: v.fallback(v.picklist(['fast', 'normal', 'slow', 'alt', 'click']), defaults.opening),
      updateRates: v.fallback(v.boolean(), defaults.updateRates),
      priceProvider: v.fallback(v.nullable(v.picklist(['tiingo', 'twelvedata', 'massive'])), null),
      scale: v.fallback(v.boolean(), defaults.scale),
      risingRed: v.fallback(v.boolean(), defaults.risingRed),
      badge: v.fallback(v.boolean(), defaults.badge),
      citation: v.fallback(
        v.object({
          format: v.fallback(FORMAT_ID, defaults.citation.format),
          template: v.fallback(v.pipe(v.string(), v.maxLength(2000)), ''),
          decimalMark: v.fallback(v.picklist(['locale', ',', '.']), 'locale'),
          fragment: v.fallback(v.boolean(), defaults.citation.fragment),
          accessed: v.fallback(v.boolean(), defaults.citation.accessed),
        }),
        defaults.citation,
      ),
      accessibility: v.fallback(
        v.object({
          jump: v.fallback(v.picklist(['scroll', 'fragment']), 'scroll'),
          announce: v.fallback(v.boolean(), false),
          larger: v.fallback(v.boolean(), false),
          contrast: v.fallback(v.boolean(), false),
          motion: v.fallback(v.boolean(), true),
        }),
        defaults.accessibility,
      ),
    }),
    defaults,
  );
  return v.parse(schema, stored);
}
