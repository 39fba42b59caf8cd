import nlp from 'compromise';

const CODES = { dollar: 'USD', euro: 'EUR', pound: 'GBP', yen: 'JPY', rupee: 'INR', yuan: 'CNY', franc: 'CHF' };

/** compromise reads English; its money and percentages carry a number and a sign. */
export function recognize(text) {
  const doc = nlp(text);
  const each = (view, kind) =>
    view.json({ offset: true }).flatMap(({ offset, text: exact, money, number, terms }) => {
      if (!offset) return [];
      const { num: amount, currency } = { ...number, ...money };
      const last = terms.at(-1).offset;
      const end = last ? last.start + last.length : offset.start + exact.trimEnd().length;
      return [
        {
          kind,
          start: offset.start,
          end,
          low: amount,
          high: amount,
          ...(kind === 'money' ? { currency: CODES[currency] } : {}),
        },
      ];
    });
  return [...each(doc.money(), 'money'), ...each(doc.percentages(), 'percent')]
    .toSorted((a, b) => a.start - b.start)
    .filter(({ start, end }, i, all) => end > start && end <= text.length && (i === 0 || all[i - 1].end <= start));
}
