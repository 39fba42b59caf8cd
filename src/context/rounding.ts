/*
 * The rules by which a computed number is shown; each number is rounded once, here, just before it is written.
 * A conversion has three significant digits ("≈ 6,29 miliardi €"); a price two decimals as quotes have, but no more
 * digits than the price it comes from; a difference of stated amounts the coarser of their last digits.
 */

/** Rounds half away from zero to `digits` significant decimal digits; conversions are shown with three. */
export function toSignificant(value: number, digits = 3): number {
  return value === 0 || !Number.isFinite(value) ? value + 0 : roundTo(value, stepOf(value, digits));
}

/** The weight of the last of `digits` significant digits: 6,288,000,000 with three → 10,000,000. */
export function stepOf(value: number, digits = 3): number {
  if (value === 0 || !Number.isFinite(value)) return 1;
  return 10 ** (magnitudeOf(value) - digits + 1);
}

/** The step for a value after rounding: 999.6 with three digits becomes 1,000, whose third digit weighs ten. */
export function settledStep(value: number, digits = 3): number {
  return stepOf(toSignificant(value, digits), digits);
}

/** The step of a price that was computed from one with `digits` digits: cents, finer only for what is worth less than a few cents. */
export function priceStep(value: number, digits: number): number {
  const size = Math.abs(value);
  if (size < 0.1) return Math.min(0.01, stepOf(value, Math.max(2, Math.min(digits, 3))));
  return Math.max(0.01, stepOf(value, Math.max(3, digits)));
}

/** How many digits a number was written with, by the weight of its last one: 130.05 at 0.01 → 5; 50 billion at a billion → 2. */
export function digitsIn(value: number, unit: number): number {
  if (value === 0 || !(unit > 0)) return 1;
  return Math.max(1, magnitudeOf(value) - magnitudeOf(unit) + 1);
}

/** Rounds half away from zero to a multiple of a power of ten; through decimal text, so that 1.005 is not 1.00. */
export function roundTo(value: number, step: number): number {
  if (!Number.isFinite(value)) return value;
  const exponent = Math.round(Math.log10(step));
  const [digits, power] = Math.abs(value).toExponential().split('e');
  const scaled = Math.round(Number(`${digits}e${Number(power) - exponent}`));
  const rounded = Number(`${scaled}e${exponent}`);
  // From 1e21 on a number writes its own exponent, and has no digits left to round away.
  if (!Number.isFinite(rounded)) return value;
  return value < 0 ? 0 - rounded : rounded;
}

/** Where the true value of a number lies that was rounded to its last stated digit: half a unit to each side. */
export function roundingInterval(value: number, unit: number): { low: number; high: number } {
  return { low: value - unit / 2, high: value + unit / 2 };
}

/** The power of ten of the first digit; by decimal text, because log10 of 1000 is not always 3. */
function magnitudeOf(value: number): number {
  return Number(Math.abs(value).toExponential().split('e')[1]);
}
