import type { ArticleMetadata } from '../../src/article/article.ts';
import { directiveMaker, encodeDirective } from '../../src/citation/fragment.ts';
import { keptOf } from '../../src/context/figure.ts';
import { explain, type Figure, type Passage } from '../../src/context/index.ts';
import { figureOf } from '../../src/page/figures.ts';
import type { ReadBlock } from '../../src/page/reader.ts';
import { recognize, relate } from '../../src/recognition/index.ts';
import type { SavedFigure } from '../../src/notebook.ts';
import type { UiLanguage } from '../../src/settings.ts';
import { rates } from '../context/rates.ts';
import { CARD_WORDS } from '../../src/i18n/cards.ts';

export const ARTICLE: ArticleMetadata = {
  url: 'https://it.benzinga.com/esempio',
  title: 'Chip, così gli sviluppatori cinesi aggirano i divieti',
  authors: [{ given: 'Maria', family: 'Rossi' }],
  site: 'Benzinga Italia',
  published: '2024-08-26',
  language: 'it',
};

const PARAGRAPHS = [
  'Gli sviluppatori cinesi usano i processori di Nvidia Corp (NASDAQ:NVDA) senza farli entrare nel Paese.',
  'Alibaba Group Holding (NYSE:BABA), Tencent Holding (OTC:TCEHY) e Baidu Inc (NASDAQ:BIDU) hanno investito insieme 50 miliardi di yuan cinesi (7 miliardi di dollari) nella prima metà di quest’anno, rispetto ai 23 miliardi di yuan cinesi di un anno fa.',
  'Per un modello meno potente di Nvidia si chiedono da 12.000 a 13.000 dollari l’uno.',
  'Alphabet Inc (NASDAQ:GOOG) (NASDAQ:GOOGL), Amazon.Com Inc (NASDAQ:AMZN), Meta Platforms Inc (NASDAQ:META) e Microsoft Corp (NASDAQ:MSFT) hanno speso 106 miliardi di dollari nello stesso periodo.',
  'Il titolo Nvidia è salito di oltre il 176% negli ultimi 12 mesi. Alibaba è in calo di oltre il 7,4% per la debolezza dei consumi.',
  'Le azioni NVDA sono salite dello 0,53% a 130,05 dollari nel pre-market.',
];

/** The figures of a page with these paragraphs, as its script would answer them. */
export function figuresOf(
  language: UiLanguage,
  { paragraphs = PARAGRAPHS, article = ARTICLE }: { paragraphs?: readonly string[]; article?: ArticleMetadata } = {},
): Figure[] {
  const passages: Passage[] = paragraphs.map((text) => {
    const subjects = recognize(text, { language: 'it', introduced: ['NVDA'] });
    return { text, subjects, relations: relate(text, subjects) };
  });
  // Quotations are taken from the text alone; where it stands in the page does not matter here.
  const blocks = passages as unknown as ReadBlock[];
  const maker = directiveMaker({ text: paragraphs.join('\n') });
  const reader = { homeCurrency: 'EUR', language, scale: false };
  return passages.flatMap(({ subjects }, passage) => {
    const before = paragraphs.slice(0, passage).join('\n').length + Math.min(passage, 1);
    return subjects.map((subject, index) => {
      const explanation = explain(
        { article, passages },
        { passage, subject: index },
        rates(),
        reader,
        CARD_WORDS[language],
      );
      return figureOf(blocks, { read: blocks[passage]!, subject, index }, explanation, (_, { start, end }) => {
        const directive = maker.directive(before + start, before + end);
        return directive && encodeDirective(directive);
      });
    });
  });
}

const OTHER: ArticleMetadata = {
  url: 'https://www.example.org/economia/utili-record',
  title: 'Utili record per la banca, ma il mercato non ci crede',
  authors: [{ literal: 'Redazione' }],
  site: 'Il Quotidiano',
  published: '2026-03-02',
  language: 'it',
};

/** What a reader has kept of two articles. */
export function savedFigures(language: UiLanguage): SavedFigure[] {
  const own = figuresOf(language).filter(({ kind }) => kind !== 'ticker');
  const other = figuresOf(language, {
    article: OTHER,
    paragraphs: [
      'L’utile netto è salito del 12,5% a 3,4 miliardi di euro, il titolo ha perso il 2,1% a 18,42 dollari.',
    ],
  });
  const keep = (figure: Figure, article: ArticleMetadata, index: number): SavedFigure => ({
    id: `${article.site} ${index}`,
    savedAt: `2026-04-${String(10 + index).padStart(2, '0')}T09:30:00.000Z`,
    article,
    ...keptOf(figure),
    note: index === 0 ? 'Da confrontare con il bilancio: qui è capex, non ricavi.' : '',
    tags: index === 0 ? ['capex', 'cina'] : index === 2 ? ['cina'] : [],
  });
  return [
    ...[own[0]!, own[3]!, own[4]!].map((figure, index) => keep(figure, ARTICLE, index)),
    ...[other[1]!, other[2]!].map((figure, index) => keep(figure, OTHER, index + 1)),
  ];
}
