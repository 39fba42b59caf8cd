import numbers from '@microsoft/recognizers-text-number';
import units from '@microsoft/recognizers-text-number-with-unit';
import { bySentence } from './sentences.mjs';

/** Units that the engine leaves without a code: the largest currency of the name. */
const UNITS = {
  Dollar: 'USD',
  Pound: 'GBP',
  Euro: 'EUR',
  Yuan: 'CNY',
  Yen: 'JPY',
  Franc: 'CHF',
  Peso: 'MXN',
  Rupee: 'INR',
};
const CULTURES = { it: 'it-it', en: 'en-us', de: 'de-de', fr: 'fr-fr', es: 'es-es', pt: 'pt-br', nl: 'nl-nl' };

/** Microsoft Recognizers-Text, sentence by sentence; a culture it lacks is read as English, as its fallback does. */
export function recognize(text, { language = 'en' } = {}) {
  const culture = CULTURES[language] ?? 'en-us';
  const safely = (run) => {
    try {
      return run();
    } catch {
      return [];
    }
  };
  return bySentence(text, (sentence, at) => [
    ...safely(() => units.recognizeCurrency(sentence, culture)).map(({ start, end, resolution }) => {
      const amount = Number(resolution?.value);
      return {
        kind: 'money',
        start: at + start,
        end: at + end + 1,
        low: amount,
        high: amount,
        currency: resolution?.isoCurrency ?? UNITS[resolution?.unit],
      };
    }),
    ...safely(() => numbers.recognizePercentage(sentence, culture)).map(({ start, end, resolution }) => {
      const amount = Number.parseFloat(resolution?.value);
      return { kind: 'percent', start: at + start, end: at + end + 1, low: amount, high: amount };
    }),
  ]).filter(
    ({ start, end }, i, all) => end > start && !all.some((other, j) => j < i && other.start < end && start < other.end),
  );
}
