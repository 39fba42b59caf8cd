/** Rounds half away from zero to `digits` significant decimal digits; conversions are shown with three. */
export function toSignificant(value: number, digits = 3): number {
  return value === 0 || !Number.isFinite(value) ? value + 0 : roundTo(value, stepOf(value, digits));
}

/** The weight of the last of `digits` significant digits: 6,288,000,000 with three → 10,000,000. */
export function stepOf(value: number, digits = 3): number {
  return value === 0 ? 1 : 10 ** (Math.floor(Math.log10(Math.abs(value))) - digits + 1);
}

/** Rounds half away from zero to a multiple of a power of ten; through decimal text, so that 1.005 is not 1.00. */
export function roundTo(value: number, step: number): number {
  const exponent = Math.round(Math.log10(step));
  const scaled = Math.round(Number(`${Math.abs(value)}e${-exponent}`));
  const rounded = Number(`${scaled}e${exponent}`);
  if (Number.isFinite(rounded)) return value < 0 ? 0 - rounded : rounded;
  return Math.round(value / step) * step;
}

/** Where the true value of a number lies that was rounded to its last stated digit: half a unit to each side. */
export function roundingInterval(value: number, unit: number): { low: number; high: number } {
  return { low: value - unit / 2, high: value + unit / 2 };
}
