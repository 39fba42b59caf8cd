import { conversionInText, longDate } from '../words.ts';
import { fullName, oneLine, type CitedFigure } from '../record.ts';
import type { AboutFormat, Writer } from '../format.ts';

export const about: AboutFormat = {
  id: 'template',
  order: 160,
  name: { it: 'Il tuo modello', en: 'Your template', de: 'Ihre Vorlage', fr: 'Votre modèle', es: 'Tu plantilla' },
};

export const writer: Writer = { one: (cited) => ({ text: template(cited) }) };

/** What stands in a template when the reader wrote none. */
export const DEFAULT_TEMPLATE = '{{quote}} ({{home}}) — {{author}}, {{title}}, {{site}}, {{date}} {{link}}';

/** Fills `{{quote}} {{home}} {{title}} {{site}} {{author}} {{date}} {{accessed}} {{url}} {{link}} {{sentence}}`; others stay. */
function template(cited: CitedFigure): string {
  const { figure, home, article, link, accessed, language, options } = cited;
  const values: Readonly<Record<string, string>> = {
    quote: oneLine(figure.quote.exact),
    sentence: oneLine(figure.sentence),
    home: home ? conversionInText(home, language) : '',
    title: oneLine(article.title ?? ''),
    site: oneLine(article.site ?? ''),
    author: article.authors.map(fullName).map(oneLine).join(', '),
    date: article.published ? longDate(article.published, language) : '',
    accessed: longDate(accessed, language),
    url: article.url,
    link,
  };
  return (options.template || DEFAULT_TEMPLATE).replaceAll(/\{\{(\w{1,20})\}\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? values[name]! : whole,
  );
}
