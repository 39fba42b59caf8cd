import { useRef, useState } from 'preact/hooks';
import { counted, fill } from '../../i18n/surfaces.ts';
import { BookmarkIcon, CopyIcon } from './icons.tsx';
import type { FigureRow } from './rows.ts';
import { VerdictSign } from './verdict.tsx';
import { useSpeech } from './words.ts';

export interface FigureListProps {
  rows: readonly FigureRow[];
  jump: (row: FigureRow) => void;
  copy: (row: FigureRow) => void;
  save: (row: FigureRow) => void;
  peek: (row: FigureRow | null) => void;
}

/**
 * Every figure with its answer, by keyboard and screen reader as by pointer. One row at a time is in the tab order;
 * letters act only while the list has the focus.
 */
export function FigureList({ rows, jump, copy, save, peek }: FigureListProps) {
  const { words } = useSpeech();
  const [active, setActive] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const current = Math.min(active, rows.length - 1);

  const go = (to: number) => {
    const next = Math.max(0, Math.min(rows.length - 1, to));
    setActive(next);
    list.current?.querySelectorAll<HTMLElement>('.row-main')[next]?.focus();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const row = rows[current];
    if (!row) return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const moves: Record<string, number> = {
      ArrowDown: current + 1,
      ArrowUp: current - 1,
      Home: 0,
      End: rows.length - 1,
      PageDown: current + 6,
      PageUp: current - 6,
    };
    if (key in moves) go(moves[key]!);
    else if (key === 'c') copy(row);
    else if (key === 's') save(row);
    else return;
    event.preventDefault();
  };

  return (
    <ul ref={list} class="rows" aria-label={words.popup.list} onPointerLeave={() => peek(null)}>
      {rows.map((row, index) => (
        <Row
          key={row.places[0]}
          row={row}
          position={fill(words.popup.position, { n: index + 1, total: rows.length })}
          tabIndex={index === current ? 0 : -1}
          onKeyDown={onKeyDown}
          jump={() => jump(row)}
          copy={() => copy(row)}
          save={() => save(row)}
          pointed={() => peek(row)}
          focused={() => {
            setActive(index);
            peek(row);
          }}
        />
      ))}
    </ul>
  );
}

interface RowProps {
  row: FigureRow;
  position: string;
  tabIndex: number;
  onKeyDown: (event: KeyboardEvent) => void;
  jump: () => void;
  copy: () => void;
  save: () => void;
  pointed: () => void;
  focused: () => void;
}

function Row({ row, position, tabIndex, onKeyDown, jump, copy, save, pointed, focused }: RowProps) {
  const { words, language } = useSpeech();
  const { explanation, quote } = row.figure;
  const times = row.places.length > 1 && row.category === 'ticker';
  // What is seen comes first, so that whoever speaks to the browser can say it (WCAG 2.5.3).
  const seen = [row.subject, row.name].filter(Boolean).join(' ');
  const name = [
    `${seen}: ${explanation.label}`,
    row.verdict && !explanation.verdict ? words.common.verdict[row.verdict] : '',
    times ? counted(language, words.popup.occurrences, row.places.length) : '',
    position,
  ];
  return (
    <li class={`row row-${row.category}${row.doubtful ? ' row-doubtful' : ''}`} onPointerEnter={pointed}>
      <button
        type="button"
        class="row-main"
        tabIndex={tabIndex}
        aria-label={name.filter(Boolean).join(', ')}
        title={quote.exact}
        onClick={jump}
        onFocus={focused}
        onKeyDown={onKeyDown}
      >
        <bdi class="row-subject">{row.subject}</bdi>
        {row.name && (
          <>
            {' '}
            <bdi class="row-name">{row.name}</bdi>
          </>
        )}
      </button>
      <span class="row-actions">
        <button
          type="button"
          class="icon-button"
          tabIndex={tabIndex}
          aria-label={words.common.copy}
          title={words.common.copy}
          onClick={copy}
          onKeyDown={onKeyDown}
        >
          <CopyIcon />
        </button>
        <button
          type="button"
          class="icon-button"
          tabIndex={tabIndex}
          aria-label={words.common.save}
          title={words.common.save}
          onClick={save}
          onKeyDown={onKeyDown}
        >
          <BookmarkIcon />
        </button>
      </span>
      <bdi class="row-answer" aria-hidden="true">
        {row.answer}
      </bdi>
      {row.verdict ? <VerdictSign verdict={row.verdict} /> : <span class="verdict" />}
    </li>
  );
}
