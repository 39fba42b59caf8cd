import { describe, expect, it } from 'vitest';
import { PAGE_REQUESTS } from '../../src/page/requests.ts';

type Type = keyof typeof PAGE_REQUESTS;

describe('what a page’s script lets itself be asked', () => {
  it.each<[Type, object, object]>([
    ['page/figures', { type: 'page/figures' }, {}],
    ['page/figures', { type: 'page/figures', terms: true }, { terms: true }],
    ['page/show', { index: 0 }, { index: 0 }],
    ['page/show', { index: 41, more: 'of it' }, { index: 41 }],
    ['page/peek', { index: null }, { index: null }],
    ['page/peek', { index: 3 }, { index: 3 }],
    ['page/walk', { direction: 'previous' }, { direction: 'previous' }],
    ['page/switch', { on: false }, { on: false }],
  ])('%s takes %o and keeps what it knows', (type, message, request) => {
    expect(PAGE_REQUESTS[type](message)).toEqual(request);
  });

  it.each<[Type, object]>([
    ['page/show', {}],
    ['page/show', { index: null }],
    ['page/show', { index: -1 }],
    ['page/show', { index: 1.5 }],
    ['page/show', { index: '0' }],
    ['page/show', { index: Number.NaN }],
    ['page/show', { index: 1e9 }],
    ['page/peek', { index: undefined }],
    ['page/walk', { direction: 'up' }],
    ['page/switch', { on: 'false' }],
    ['page/switch', {}],
  ])('%s refuses %o', (type, message) => {
    expect(PAGE_REQUESTS[type](message)).toBeUndefined();
  });
});
