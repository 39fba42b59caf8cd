import numbers from '@microsoft/recognizers-text-number';
import units from '@microsoft/recognizers-text-number-with-unit';
import { bySentence } from './sentences.mjs';

/** Units that the engine names in words and leaves without a code; the first that fits. */
const UNITS = [
  [/canad/i, 'CAD'],
  [/austral/i, 'AUD'],
  [/hong/i, 'HKD'],
  [/d[oó]lar|dollar/i, 'USD'],
  [/euro/i, 'EUR'],
  [/pound|sterl|pfund|libra|livre|pond/i, 'GBP'],
  [/yuan|renminbi/i, 'CNY'],
  [/yen|iene/i, 'JPY'],
  [/suiss|swiss|schweiz|suizo|suíço|svizz|franc|frank/i, 'CHF'],
  [/mexic/i, 'MXN'],
  [/brasil|brazil|real/i, 'BRL'],
  [/rup/i, 'INR'],
  [/cent/i, 'USD'],
];
const codeOf = ({ isoCurrency, unit = '' } = {}) => isoCurrency ?? UNITS.find(([name]) => name.test(unit))?.[1];

/** The engine writes its numbers as the culture does. */
function valueOf(text, culture) {
  const plain = String(text ?? '').replace('%', '');
  return Number(
    culture === 'en-us' || culture === 'it-it'
      ? plain.replaceAll(',', '')
      : plain.replaceAll('.', '').replace(',', '.'),
  );
}

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
      const amount = valueOf(resolution?.value, culture);
      return {
        kind: 'money',
        start: at + start,
        end: at + end + 1,
        low: amount,
        high: amount,
        currency: codeOf(resolution),
      };
    }),
    ...safely(() => numbers.recognizePercentage(sentence, culture)).map(({ start, end, resolution }) => {
      const amount = valueOf(resolution?.value, culture);
      return { kind: 'percent', start: at + start, end: at + end + 1, low: amount, high: amount };
    }),
  ]).filter(
    ({ start, end }, i, all) => end > start && !all.some((other, j) => j < i && other.start < end && start < other.end),
  );
}
