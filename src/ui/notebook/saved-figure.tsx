import { toIsoDate } from '../../calendar.ts';
import { formatDate } from '../../i18n/number.ts';
import { fill } from '../../i18n/surfaces.ts';
import type { SavedFigure } from '../../notebook.ts';
import { CopyIcon, TrashIcon } from '../shared/icons.tsx';
import { VerdictSign } from '../shared/verdict.tsx';
import { useSpeech } from '../shared/words.ts';
import type { NotebookPage } from './notebook-page.ts';
import type { Refound } from './refind.ts';
import { writeTags } from './saved.ts';

interface SavedFigureProps {
  notebook: NotebookPage;
  figure: SavedFigure;
}

/** A kept figure: the quotation, what it meant on the day it was read, the reader's own words. */
export function SavedFigurePart({ notebook, figure }: SavedFigureProps) {
  const { words, language } = useSpeech();
  const { notebook: text, common } = words;
  const { quote, explanation, note, tags, id, savedAt } = figure;
  const standing = notebook.standing(figure);
  return (
    <li class="saved">
      <input
        type="checkbox"
        aria-label={fill(text.choose, { quote: quote.exact })}
        checked={notebook.selected.value.has(id)}
        onChange={(event) => notebook.select([id], event.currentTarget.checked ? 'on' : 'off')}
      />
      <div class="saved-body">
        <blockquote title={figure.sentence}>
          <bdi>{quote.exact}</bdi>
        </blockquote>
        <p class="saved-answer">
          <b>{explanation.headline}</b>
          {explanation.verdict && <VerdictSign verdict={explanation.verdict} />}
          <small>{explanation.source}</small>
        </p>
        {standing && <StandingLine standing={standing} />}
        <div class="own-words">
          <textarea
            class="note"
            rows={1}
            aria-label={text.note}
            placeholder={text.addNote}
            defaultValue={note}
            onChange={(event) => void notebook.note(figure, event.currentTarget.value)}
          />
          <input
            type="text"
            class="tags"
            aria-label={text.tags}
            placeholder={text.addTags}
            defaultValue={writeTags(tags)}
            onChange={(event) => void notebook.tagWith(figure, event.currentTarget.value)}
          />
        </div>
        <p class="saved-foot">
          <button type="button" class="link" onClick={() => void notebook.show(figure)}>
            {text.toText}
          </button>
          <small>{fill(text.savedOn, { date: formatDate(toIsoDate(new Date(savedAt)), language) })}</small>
        </p>
      </div>
      <div class="saved-actions">
        <button
          type="button"
          class="icon-button"
          aria-label={`${common.copy}: ${quote.exact}`}
          title={common.copy}
          onClick={() => void notebook.copy([id])}
        >
          <CopyIcon />
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={`${text.delete}: ${quote.exact}`}
          title={text.delete}
          onClick={() => void notebook.remove([id])}
        >
          <TrashIcon />
        </button>
      </div>
    </li>
  );
}

function StandingLine({ standing }: { standing: Refound }) {
  const { words } = useSpeech();
  const text = {
    found: () => words.notebook.found,
    gone: () => words.notebook.gone,
    changed: () => fill(words.notebook.changed, { now: standing.state === 'changed' ? standing.now : '' }),
  }[standing.state]();
  return <p class={`standing standing-${standing.state}`}>{text}</p>;
}
