/** Whether a text is an ISIN by its form and check digit (ISO 6166). */
export function isIsin(text: string): boolean {
  return FORM.test(text) && luhnSum(text) % 10 === 0;
}

const FORM = /^[A-Z]{2}[A-Z0-9]{9}\d$/;

/** Letters count as the two digits of their place after nine; then the sum of Luhn, check digit included. */
function luhnSum(isin: string): number {
  const digits = Array.from(isin, (character) => Number.parseInt(character, 36)).join('');
  return Array.from(digits)
    .toReversed()
    .map((digit, index) => Number(digit) * (index % 2 === 0 ? 1 : 2))
    .reduce((sum, value) => sum + Math.floor(value / 10) + (value % 10), 0);
}
