import type { IsoDate } from '../../calendar.ts';
import { CITATION_WORDS, amountInText, longDate, publisher } from '../words.ts';
import { oneLine, type CitedFigure } from '../record.ts';
import type { AboutFormat, Writer } from '../format.ts';

export const about: AboutFormat = {
  id: 'sentence',
  order: 150,
  name: { it: 'Frase pronta', en: 'Ready sentence', de: 'Fertiger Satz', fr: 'Phrase prête', es: 'Frase lista' },
  cites: 'article',
};

export const writer: Writer = { one: (cited) => ({ text: pressSentence(cited) }) };

/** AP shortens the months of six letters and more before a day. */
function pressDate(date: IsoDate): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const names = ['Jan.', 'Feb.', 'March', 'April', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'];
  return `${names[month - 1]} ${day}, ${year}`;
}

/** The figure with its conversion once, in brackets, ready for a newspaper; the day of the rate is always said. */
function pressSentence(cited: CitedFigure): string {
  const { figure, home, article, language, stated = oneLine(figure.quote.exact) } = cited;
  const words = CITATION_WORDS[language];
  const outlet = article.site ? `, ${words.according(oneLine(article.site))}` : '';
  if (!home) return `${stated}${outlet}`;
  const date = language === 'en' ? pressDate(home.rateDate) : longDate(home.rateDate, language);
  const conversion = words
    .converted(amountInText(home, language), publisher(home, language), date)
    .replace('≈', words.about);
  return `${stated} (${conversion})${outlet}`;
}
