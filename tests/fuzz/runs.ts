/**
 * How long a property is tried: `short` times as a test; `npm run fuzz` tries `FUZZ_RUNS` times that, from a seed that
 * it prints, and the same seed tries the same again.
 */
export function runs(short: number): { numRuns: number; seed?: number } {
  const { FUZZ_RUNS: factor, FUZZ_SEED: seed } = process.env;
  return { numRuns: short * Number(factor ?? 1), ...(seed === undefined ? {} : { seed: Number(seed) }) };
}

/** A test's time limit, in milliseconds: `short` for the short form, in proportion for the long one. */
export const patience = (short: number): number => short * Number(process.env.FUZZ_RUNS ?? 1);
