export { explain } from './explain.ts';
export type { Explanation, Row, Verdict } from './explanation.ts';
export type { Figure, Subject, Term, TextQuote } from './figure.ts';
export type { Passage, Place, Reader, Reading } from './reading.ts';
