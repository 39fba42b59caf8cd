import { useRef } from 'preact/hooks';
import { FORMATS, formatName } from '../../citation/formats.ts';
import { counted, fill } from '../../i18n/surfaces.ts';
import type { UiLanguage } from '../../settings.ts';
import { CopyAll } from '../shared/copy-all.tsx';
import { ChevronIcon, CrossIcon, TrashIcon } from '../shared/icons.tsx';
import { Menu } from '../shared/menu.tsx';
import { useSpeech } from '../shared/words.ts';
import { FILE_FORMATS, type FileFormat } from './export.ts';
import type { NotebookPage } from './notebook-page.ts';

interface Part {
  notebook: NotebookPage;
}

/** What can be done with the chosen figures; with none chosen, with the whole notebook. */
export function BottomBar({ notebook }: Part) {
  const { words, language } = useSpeech();
  const { removed, said } = notebook;
  const { notebook: text } = words;
  return (
    <footer>
      <output class="said">{said.value}</output>
      {removed.value.length > 0 && (
        <p class="undo" role="alert">
          {counted(language, text.deleted, removed.value.length)}
          <button type="button" class="button small" onClick={() => void notebook.undo()}>
            {text.undo}
          </button>
        </p>
      )}
      <Tools notebook={notebook} />
    </footer>
  );
}

function Tools({ notebook }: Part) {
  const { view, page, saved, selected } = notebook;
  if (view.value === 'page') {
    const listed = page.value?.phase.value === 'read' && page.value.figures.value.length > 0;
    return listed ? <CopyAll page={page.value!} /> : null;
  }
  if (!saved.value) return null;
  return selected.value.size > 0 ? <Chosen notebook={notebook} /> : <Whole notebook={notebook} />;
}

function ExportMenu({ notebook, ids }: Part & { ids: readonly string[] }) {
  const { words, language } = useSpeech();
  const { notebook: text } = words;
  const names: Record<FileFormat, string> = {
    ...Object.fromEntries(FORMATS.map((format) => [format.id, formatName(format, language)])),
    csv: 'CSV',
    json: `JSON (${text.backup})`,
  };
  return (
    <Menu
      label={text.exportFormats}
      side="above"
      class="button"
      items={FILE_FORMATS.map((format) => ({ label: names[format]!, act: () => notebook.exportAs(ids, format) }))}
    >
      {text.export} <ChevronIcon />
    </Menu>
  );
}

function Chosen({ notebook }: Part) {
  const { words, language } = useSpeech();
  const { notebook: text, common } = words;
  const ids = [...notebook.selected.value];
  return (
    <div class="bar">
      <p>
        {counted(language, text.chosen, ids.length)}
        <button
          type="button"
          class="icon-button"
          aria-label={common.cancel}
          title={common.cancel}
          onClick={() => notebook.select(ids, 'off')}
        >
          <CrossIcon />
        </button>
      </p>
      <button type="button" class="button" onClick={() => void notebook.copy(ids)}>
        {common.copy}
      </button>
      <ExportMenu notebook={notebook} ids={ids} />
      <button
        type="button"
        class="button danger"
        aria-label={text.delete}
        title={text.delete}
        onClick={() => void notebook.remove(ids)}
      >
        <TrashIcon />
      </button>
    </div>
  );
}

function Whole({ notebook }: Part) {
  const { words, language } = useSpeech();
  const { notebook: text } = words;
  const file = useRef<HTMLInputElement>(null);
  const all = notebook.saved.value ?? [];
  const ids = all.map(({ id }) => id);
  return (
    <div class="bar">
      <p title={counted(language, text.kept, all.length)}>
        {fill(text.space, { size: sizeOf(language, notebook.bytes.value) })}
      </p>
      <input
        ref={file}
        type="file"
        hidden
        accept=".json,application/json"
        onChange={(event) => {
          const [chosen] = event.currentTarget.files ?? [];
          event.currentTarget.value = '';
          if (chosen) void chosen.text().then(notebook.importFrom);
        }}
      />
      <button type="button" class="button" onClick={() => file.current?.click()}>
        {text.import}
      </button>
      {ids.length > 0 && <ExportMenu notebook={notebook} ids={ids} />}
    </div>
  );
}

/** "12 kB": decimal kilobytes, as the browsers' own pages count them. */
function sizeOf(language: UiLanguage, bytes: number): string {
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kilobyte'] : [bytes / 1_000_000, 'megabyte'];
  const format = { style: 'unit', unit, maximumFractionDigits: value < 10 ? 1 : 0 } as const;
  return new Intl.NumberFormat(language, format).format(value);
}
