// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { beside, type Box } from '../../src/page/card-host.ts';
import { headsFor } from '../../src/page/pointer.ts';

const box = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom });

describe('a card of 300 × 200 in a view of 800 × 600', () => {
  it.each<[string, Box, { x: number; y: number }]>([
    ['stands eight pixels below its line', box(100, 100, 200, 120), { x: 100, y: 128 }],
    ['stands above where there is no room below', box(100, 500, 200, 520), { x: 100, y: 292 }],
    ['just fits below', box(100, 364, 200, 384), { x: 100, y: 392 }],
    ['does not quite fit below', box(100, 365, 200, 385), { x: 100, y: 157 }],
    ['keeps from the right edge', box(700, 100, 780, 120), { x: 492, y: 128 }],
    ['keeps from the left edge', box(-50, 100, 20, 120), { x: 8, y: 128 }],
  ])('%s', (_, line, place) => {
    expect(beside(line, { width: 300, height: 200 }, { width: 800, height: 600 })).toEqual(place);
  });

  it('never stands over the line where there is room on neither side', () => {
    const line = box(100, 90, 200, 110);
    expect(beside(line, { width: 300, height: 200 }, { width: 800, height: 240 }).y).toBeGreaterThanOrEqual(
      line.bottom,
    );
  });
});

describe('a pointer at 0, 0 heads for a card below it', () => {
  const card = box(-50, 100, 250, 300);
  it.each([
    [{ x: 0, y: -10 }, true],
    [{ x: -10, y: -10 }, true],
    [{ x: -30, y: -10 }, false],
    [{ x: 0, y: 10 }, false],
    [{ x: -10, y: 0 }, false],
    [{ x: 0, y: 0 }, false],
  ])('coming from %j: %s', (from, heads) => {
    expect(headsFor(from, { x: 0, y: 0 }, card)).toBe(heads);
  });

  it('also from within it', () => {
    expect(headsFor({ x: 0, y: 0 }, { x: 5, y: 150 }, card)).toBe(true);
  });
});
