import { SearchIcon } from '../shared/icons.tsx';
import { useSpeech } from '../shared/words.ts';
import type { NotebookPage } from './notebook-page.ts';
import { SORTS, type Sort } from './saved.ts';

/** Search, tag and order: each acts as one types or chooses. */
export function Toolbar({ notebook: { query, tag, tags, sort } }: { notebook: NotebookPage }) {
  const { words } = useSpeech();
  const { notebook: text, common } = words;
  return (
    <search class="toolbar">
      <label class="search">
        <SearchIcon />
        <input
          type="search"
          placeholder={common.search}
          aria-label={common.search}
          value={query.value}
          onInput={(event) => {
            query.value = event.currentTarget.value;
          }}
        />
      </label>
      {tags.value.length > 0 && (
        <select
          aria-label={text.tag}
          value={tag.value}
          onChange={(event) => {
            tag.value = event.currentTarget.value;
          }}
        >
          <option value="">{text.allTags}</option>
          {tags.value.map((one) => (
            <option key={one} value={one}>{`#${one}`}</option>
          ))}
        </select>
      )}
      <select
        aria-label={text.sort}
        value={sort.value}
        onChange={(event) => {
          sort.value = event.currentTarget.value as Sort;
        }}
      >
        {SORTS.map((one) => (
          <option key={one} value={one}>
            {text.sorts[one]}
          </option>
        ))}
      </select>
    </search>
  );
}
