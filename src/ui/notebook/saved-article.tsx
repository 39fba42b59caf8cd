import { useState } from 'preact/hooks';
import { formatName } from '../../citation/formats.ts';
import { formatDate } from '../../i18n/number.ts';
import { counted, fill } from '../../i18n/surfaces.ts';
import { ChevronIcon } from '../shared/icons.tsx';
import { Menu } from '../shared/menu.tsx';
import { useSpeech } from '../shared/words.ts';
import { CITE_FORMATS } from './export.ts';
import type { NotebookPage } from './notebook-page.ts';
import { SavedFigurePart } from './saved-figure.tsx';
import type { SavedArticle } from './saved.ts';

interface SavedArticleProps {
  notebook: NotebookPage;
  article: SavedArticle;
}

/** One article with what was kept of it. */
export function SavedArticlePart({ notebook, article: { article, figures } }: SavedArticleProps) {
  const { words, language } = useSpeech();
  const { notebook: text } = words;
  const [isOpen, setOpen] = useState(true);
  const ids = figures.map(({ id }) => id);
  const count = ids.filter((id) => notebook.selected.value.has(id)).length;
  const title = article.title ?? text.untitled;
  const facts = [
    article.site ?? new URL(article.url).hostname,
    article.published && formatDate(article.published, language),
    counted(language, words.common.figures, figures.length),
  ];
  return (
    <section class="article">
      <div class="article-head">
        <input
          type="checkbox"
          aria-label={fill(text.chooseAll, { title })}
          checked={count === ids.length}
          ref={(box) => {
            if (box) box.indeterminate = count > 0 && count < ids.length;
          }}
          onChange={(event) => notebook.select(ids, event.currentTarget.checked ? 'on' : 'off')}
        />
        <h2>
          <button type="button" class="fold" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            <bdi>{title}</bdi>
            <ChevronIcon />
          </button>
        </h2>
        <Menu
          label={text.citeArticle}
          class="button small"
          items={CITE_FORMATS.map((format) => ({
            label: formatName(format, language),
            act: () => void notebook.copy([ids[0]!], format.id),
          }))}
        >
          {text.cite} <ChevronIcon />
        </Menu>
        <p class="facts">{facts.filter(Boolean).join(' · ')}</p>
      </div>
      {isOpen && (
        <ul>
          {figures.map((figure) => (
            <SavedFigurePart key={figure.id} notebook={notebook} figure={figure} />
          ))}
        </ul>
      )}
    </section>
  );
}
