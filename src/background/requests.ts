import * as v from 'valibot';
import { isIsoDate, type IsoDate } from '../calendar.ts';
import { PARTS, type GuestExchanges, type OwnExchanges, type Shapes } from '../messages.ts';
import type { SavedFigure } from '../notebook.ts';
import { UI_LANGUAGES } from '../settings.ts';
import { shape } from '../shape.ts';

const date = v.custom<IsoDate>(isIsoDate);
const currency = v.pipe(v.string(), v.regex(/^[A-Z]{3,5}$/));
const symbol = v.pipe(v.string(), v.maxLength(24));
const index = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));
const text = (limit: number) => v.pipe(v.string(), v.maxLength(limit));
const nothing = v.object({});

/** What a content script may ask. */
export const GUEST_REQUESTS: Shapes<GuestExchanges> = {
  'page/wake': shape(nothing),
  'page/bring': shape(
    v.object({
      parts: v.pipe(v.array(v.picklist(PARTS)), v.maxLength(PARTS.length)),
      language: v.picklist(UI_LANGUAGES),
    }),
  ),
  'page/setup': shape(nothing),
  'page/count': shape(v.object({ figures: index, off: index })),
  'reference/snapshot': shape(
    v.object({
      date: v.nullable(date),
      currencies: v.pipe(v.array(currency), v.maxLength(300)),
      symbols: v.pipe(v.array(symbol), v.maxLength(2000)),
    }),
  ),
  'notebook/save': shape(v.object({ saved: v.custom<Omit<SavedFigure, 'id' | 'savedAt'>>(isSmallRecord) })),
  'site/choose': shape(
    v.object({ choice: v.strictObject({ on: v.exactOptional(v.boolean()), currency: v.exactOptional(currency) }) }),
  ),
  'settings/open': shape(nothing),
  'settings/onlyWithAlt': shape(nothing),
};

/** What the extension's own pages may ask. */
export const OWN_REQUESTS: Shapes<OwnExchanges> = {
  'rates/convert': shape(v.object({ amount: v.pipe(v.number(), v.finite()), from: currency, to: currency, date })),
  'rates/status': shape(nothing),
  'rates/refresh': shape(nothing),
  'rates/history': shape(nothing),
  'prices/ask': shape(v.object({ symbol, mic: text(8), date: v.nullable(date) })),
  'prices/key': shape(v.object({ provider: text(20), key: v.nullable(text(200)) })),
  'instruments/update': shape(nothing),
  'site/state': shape(v.object({ tabId: v.number() })),
  'site/switch': shape(v.object({ tabId: v.number(), on: v.boolean() })),
  'article/correct': shape(v.object({ url: text(4000), published: v.nullable(date) })),
};

/** Far above any figure, far below what would hurt: a page cannot fill the notebook with one message. */
function isSmallRecord(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  try {
    return JSON.stringify(value).length < 100_000;
  } catch {
    // Where messages are structured clones they may hold what JSON does not: big integers, circles.
    return false;
  }
}
