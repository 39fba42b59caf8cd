import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digitsIn, priceStep, roundTo, settledStep, stepOf, toSignificant } from '../../src/context/rounding.ts';

describe('rounding', () => {
  it.each([
    [1.005, 0.01, 1.01],
    [-1.005, 0.01, -1.01],
    [2.5, 1, 3],
    [6_288_358_989, 1e7, 6.29e9],
    [-0.001, 0.01, 0],
    [1e-9, 1e-10, 1e-9],
    [1e25, 1e22, 1e25],
  ])('%d to %d is %d', (value, step, expected) => {
    expect(roundTo(value, step)).toBe(expected);
    expect(Object.is(roundTo(value, step), -0)).toBe(false);
  });

  it('counts digits as they were written', () => {
    expect(digitsIn(130.05, 0.01)).toBe(5);
    expect(digitsIn(50e9, 1e9)).toBe(2);
    expect(digitsIn(0, 1)).toBe(1);
  });

  it('steps on from a number that rounds up to the next size', () => {
    expect(stepOf(999.6)).toBe(1);
    expect(settledStep(999.6)).toBe(10);
  });

  it('shows prices in cents, finer below ten of them, coarser where the source is', () => {
    expect(priceStep(116.5, 5)).toBe(0.01);
    expect(priceStep(0.0038, 2)).toBeCloseTo(0.0001, 10);
    expect(priceStep(18_750, 5)).toBe(1);
    expect(priceStep(116.5, 3)).toBe(1);
  });

  it('N8 leaves no more digits than asked, within half a step', () => {
    const number = fc.double({ min: 1e-9, max: 1e15, noNaN: true });
    fc.assert(
      fc.property(number, fc.integer({ min: 1, max: 6 }), (value, digits) => {
        const rounded = toSignificant(value, digits);
        expect(Math.abs(rounded - value)).toBeLessThanOrEqual(stepOf(value, digits) * 0.500001);
        expect(Number(rounded.toPrecision(digits))).toBe(rounded);
      }),
    );
  });
});
