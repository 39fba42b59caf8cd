import { counted, fill } from '../../i18n/surfaces.ts';
import { FigureList } from './figure-list.tsx';
import { SearchIcon, WarningIcon } from './icons.tsx';
import { Notice } from './notice.tsx';
import type { PageFigures } from './page-figures.ts';
import { CATEGORIES, type Category } from './rows.ts';
import { useSpeech } from './words.ts';

interface Part {
  page: PageFigures;
}

/** The page's figures, or why there are none. */
export function PageFiguresPart({ page }: Part) {
  const { words } = useSpeech();
  const { popup: text } = words;
  const activate = (
    <button type="button" class="button primary" onClick={() => void page.switchSite()}>
      {text.activateHere}
    </button>
  );
  switch (page.phase.value) {
    case 'loading':
      return <output class="loading">{text.reading}</output>;
    case 'unreadable':
      return <Notice title={text.unreadable} why={text.unreadableWhy} />;
    case 'managed':
      return <Notice title={text.managedTitle} why={text.managedWhy} />;
    case 'off':
      return (
        <Notice title={text.offTitle} why={page.site.value?.because === 'off' ? text.offWhy : text.notAllowedWhy}>
          {activate}
        </Notice>
      );
    case 'silent':
      return (
        <Notice title={text.silentTitle} why={text.silentWhy}>
          <button type="button" class="button primary" onClick={() => void page.wake()}>
            {text.activateHere}
          </button>
        </Notice>
      );
    case 'failed':
      return (
        <Notice title={text.failedTitle} why={text.failedWhy}>
          <button type="button" class="button primary" onClick={() => void page.start()}>
            {text.retry}
          </button>
        </Notice>
      );
    case 'read':
      return page.figures.value.length === 0 ? (
        <Notice title={text.empty} why={text.emptyWhy} />
      ) : (
        <Figures page={page} />
      );
  }
}

function Figures({ page }: Part) {
  const { words, language } = useSpeech();
  const { counts, rows, query } = page;
  const { money, change, ticker, term } = counts.value;
  const wrong = rows.value.filter(({ verdict }) => verdict === 'off').length;
  const counting = [
    counted(language, words.common.figures, money + change),
    ...(ticker > 0 ? [counted(language, words.common.tickers, ticker)] : []),
    ...(term > 0 ? [counted(language, words.common.terms, term)] : []),
  ];
  return (
    <>
      <p class="counts">
        {counting.join(' · ')}
        {wrong > 0 && (
          <span class="mismatches">
            <WarningIcon /> {counted(language, words.popup.mismatches, wrong)}
          </span>
        )}
      </p>
      <Kinds page={page} />
      <label class="search">
        <SearchIcon />
        <input
          type="search"
          placeholder={words.common.search}
          aria-label={words.common.search}
          value={query.value}
          onInput={(event) => {
            query.value = event.currentTarget.value;
          }}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown') return;
            event.preventDefault();
            document.querySelector<HTMLElement>('.row-main[tabindex="0"]')?.focus();
          }}
        />
      </label>
      {rows.value.length > 0 ? (
        <FigureList
          rows={rows.value}
          jump={(row) => void page.jump(row)}
          copy={(row) => void page.copy(row)}
          save={(row) => void page.save(row)}
          peek={page.peek}
        />
      ) : (
        <p class="no-match">{query.value ? fill(words.popup.noMatch, { query: query.value }) : words.popup.empty}</p>
      )}
    </>
  );
}

function Kinds({ page }: Part) {
  const { words } = useSpeech();
  const { settings, counts } = page;
  const names: Record<Category, string> = {
    money: words.common.money,
    change: words.common.changes,
    ticker: words.common.tickerKind,
    term: words.common.termKind,
  };
  return (
    <fieldset class="kinds">
      <legend class="unseen">{words.popup.kinds}</legend>
      {CATEGORIES.map((category) => (
        <button
          key={category}
          type="button"
          class="chip"
          aria-pressed={settings.value !== null && page.isOn(category)}
          onClick={() => void page.toggle(category)}
        >
          {names[category]}
          {counts.value[category] > 0 && <b>{counts.value[category]}</b>}
        </button>
      ))}
    </fieldset>
  );
}
