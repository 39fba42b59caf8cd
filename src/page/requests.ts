import * as v from 'valibot';
import type { PageExchanges, Shapes } from '../messages.ts';
import { shape } from '../shape.ts';

const index = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));
const nothing = v.object({});

/** What the content script lets itself be asked. */
export const PAGE_REQUESTS: Shapes<PageExchanges> = {
  'page/figures': shape(nothing),
  'page/show': shape(v.object({ index })),
  'page/peek': shape(v.object({ index: v.nullable(index) })),
  'page/walk': shape(v.object({ direction: v.picklist(['next', 'previous']) })),
  'page/copy': shape(nothing),
  'page/switch': shape(v.object({ on: v.boolean() })),
  'page/refresh': shape(nothing),
};
