import type { Language } from './number.ts';

/** The form that a whole number takes; the five languages need two, Intl says which. */
export function pluralIn(language: Language): (count: number, one: string, other: string) => string {
  const rules = new Intl.PluralRules(language);
  return (count, one, other) => (rules.select(count) === 'one' ? one : other);
}
