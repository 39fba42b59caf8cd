import { formatAmount, formatAmountRange } from '../../i18n/number.ts';
import { longDate, rateInText } from '../words.ts';
import { fullName, oneLine, quoteMarks, type CitedFigure } from '../record.ts';
import type { AboutFormat, Writer } from '../format.ts';

export const about: AboutFormat = {
  id: 'markdown',
  order: 20,
  name: 'Markdown',
  file: { extension: 'md', type: 'text/markdown' },
};

export const writer: Writer = { one: (cited) => ({ text: markdown(cited) }) };

/** CommonMark: these begin something wherever they stand. */
const escapeMarkdown = (text: string) => oneLine(text).replaceAll(/[\\`[\]*_<>|#~&]/g, String.raw`\$&`);

/** In angle brackets an address may hold parentheses; it may not hold angle brackets or line breaks. */
const destination = (url: string) => `<${url.replaceAll('<', '%3C').replaceAll('>', '%3E').replaceAll(/\s/g, '%20')}>`;

function markdown({ figure, home, article, link, language }: CitedFigure): string {
  const [open, close] = quoteMarks[language];
  const lines = [`${open}${escapeMarkdown(figure.quote.exact)}${close}`];
  if (home && figure.mention.kind === 'money') {
    const amount =
      home.valueMax === undefined
        ? formatAmount(home.value, home.currency, language, 'long', home.step)
        : formatAmountRange(home.value, home.valueMax, home.currency, language, 'long', home.step);
    lines.push(`≈ ${amount} (${rateInText(home, figure.mention.currency, language)})`);
  }
  const title = escapeMarkdown(article.title ?? link);
  const source = [
    article.authors.map(fullName).map(escapeMarkdown).join(', '),
    `[${title}](${destination(link)})`,
    article.site && `*${escapeMarkdown(article.site)}*`,
    article.published && longDate(article.published, language),
  ];
  lines.push(`— ${source.filter(Boolean).join(', ')}`);
  return lines.map((line) => `> ${line}`).join('\n>\n');
}
