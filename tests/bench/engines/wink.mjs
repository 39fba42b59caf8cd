import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

const nlp = winkNLP(model);
const { its } = nlp;
const CODES = { $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₹': 'INR' };
const WORDS = { dollar: 'USD', euro: 'EUR', pound: 'GBP', yen: 'JPY', yuan: 'CNY' };
const SCALES = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };

/** wink-nlp finds the span; the number is read from it in the English way. */
function meaning(exact) {
  const number = Number(/\d[\d,]*(?:\.\d+)?/.exec(exact)?.[0].replaceAll(',', ''));
  const scale = Object.entries(SCALES).find(([word]) => exact.toLowerCase().includes(word))?.[1] ?? 1;
  const sign = [...exact].find((character) => character in CODES);
  const word = Object.entries(WORDS).find(([name]) => exact.toLowerCase().includes(name))?.[1];
  return { amount: number * scale, currency: CODES[sign] ?? word };
}

export function recognize(text) {
  const found = [];
  let from = 0;
  nlp
    .readDoc(text)
    .entities()
    .each((entity) => {
      const kind = { MONEY: 'money', PERCENT: 'percent' }[entity.out(its.type)];
      const exact = entity.out();
      const start = text.indexOf(exact, from);
      if (!kind || start < 0) return;
      from = start + exact.length;
      const { amount, currency } = meaning(exact);
      found.push({ kind, start, end: from, low: amount, high: amount, ...(kind === 'money' ? { currency } : {}) });
    });
  return found;
}
