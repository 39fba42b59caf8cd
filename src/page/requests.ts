import type { PageExchanges, Shapes } from '../messages.ts';

/** Far above the figures of any page. */
const MOST = 100_000;

/**
 * What the content script lets itself be asked. Written out, because the schema library would be 9.6 kB (2.2 kB gzipped)
 * in every page with a figure, for seven requests of at most one field.
 */
export const PAGE_REQUESTS: Shapes<PageExchanges> = {
  'page/figures': (message) => {
    const terms = field(message, 'terms');
    return terms === undefined ? {} : terms === true ? { terms } : undefined;
  },
  'page/show': (message) => {
    const index = field(message, 'index');
    return isIndex(index) ? { index } : undefined;
  },
  'page/peek': (message) => {
    const index = field(message, 'index');
    return index === null || isIndex(index) ? { index } : undefined;
  },
  'page/walk': (message) => {
    const direction = field(message, 'direction');
    return direction === 'next' || direction === 'previous' ? { direction } : undefined;
  },
  'page/copy': nothing,
  'page/switch': (message) => {
    const on = field(message, 'on');
    return typeof on === 'boolean' ? { on } : undefined;
  },
  'page/refresh': nothing,
};

function nothing(): object {
  return {};
}

const field = (message: unknown, name: string): unknown => (message as Readonly<Record<string, unknown>>)[name];

const isIndex = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= MOST;
