import { useEffect } from 'preact/hooks';
import { toIsoDate } from '../../calendar.ts';
import { formatDate } from '../../i18n/number.ts';
import { counted, fill } from '../../i18n/surfaces.ts';
import { ChevronIcon, GearIcon, HelpIcon, Logo, SearchIcon, WarningIcon } from '../shared/icons.tsx';
import { Menu } from '../shared/menu.tsx';
import { CATEGORIES, type Category } from '../shared/rows.ts';
import { SpeechContext, useSpeech } from '../shared/words.ts';
import { ArticleLine } from './article-line.tsx';
import { FigureList } from './figure-list.tsx';
import { Notice } from './notice.tsx';
import type { Popup } from './popup.ts';
import { AlwaysHere, SiteSwitch } from './site-switch.tsx';

interface Part {
  popup: Popup;
}

export function PopupView({ popup }: Part) {
  const { phase, site, settings, article, words, language, port } = popup;
  useEffect(() => {
    document.documentElement.lang = language.value;
    document.title = words.value.popup.title;
  }, [language.value]);
  const isFixed = ['unreadable', 'managed', 'failed'].includes(phase.value) || site.value === null;
  return (
    <SpeechContext.Provider value={{ words: words.value, language: language.value }}>
      <Header popup={popup} />
      <main>
        <SiteSwitch site={site.value} disabled={isFixed} switchSite={() => void popup.switchSite()} />
        {site.value && !isFixed && <AlwaysHere site={site.value} keepOn={() => void popup.keepOn()} />}
        {settings.value && phase.value !== 'unreadable' && (
          <ArticleLine
            article={article.value}
            site={site.value}
            homeCurrency={settings.value.homeCurrency}
            today={toIsoDate(port.now())}
            correctDate={(date) => void popup.correctDate(date)}
            chooseCurrency={(currency) => void popup.chooseCurrency(currency)}
          />
        )}
        <Body popup={popup} />
      </main>
      <Footer popup={popup} />
    </SpeechContext.Provider>
  );
}

function Header({ popup: { port, words } }: Part) {
  const { common } = words.value;
  return (
    <header>
      <Logo />
      <h1>{common.name}</h1>
      <button
        type="button"
        class="icon-button"
        aria-label={common.settings}
        title={common.settings}
        onClick={() => port.openPage('options')}
      >
        <GearIcon />
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={common.help}
        title={common.help}
        onClick={() => port.openPage('welcome')}
      >
        <HelpIcon />
      </button>
    </header>
  );
}

function Body({ popup }: Part) {
  const { words } = useSpeech();
  const { popup: text } = words;
  const activate = (
    <button type="button" class="button primary" onClick={() => void popup.switchSite()}>
      {text.activateHere}
    </button>
  );
  switch (popup.phase.value) {
    case 'loading':
      return <output class="loading">{text.reading}</output>;
    case 'unreadable':
      return <Notice title={text.unreadable} why={text.unreadableWhy} />;
    case 'managed':
      return <Notice title={text.managedTitle} why={text.managedWhy} />;
    case 'off':
      return (
        <Notice title={text.offTitle} why={popup.site.value?.because === 'off' ? text.offWhy : text.notAllowedWhy}>
          {activate}
        </Notice>
      );
    case 'silent':
      return (
        <Notice title={text.silentTitle} why={text.silentWhy}>
          <button type="button" class="button primary" onClick={() => void popup.wake()}>
            {text.activateHere}
          </button>
        </Notice>
      );
    case 'failed':
      return (
        <Notice title={text.failedTitle} why={text.failedWhy}>
          <button type="button" class="button primary" onClick={() => void popup.start()}>
            {text.retry}
          </button>
        </Notice>
      );
    case 'read':
      return popup.figures.value.length === 0 ? (
        <Notice title={text.empty} why={text.emptyWhy} />
      ) : (
        <Figures popup={popup} />
      );
  }
}

function Figures({ popup }: Part) {
  const { words, language } = useSpeech();
  const { counts, rows, query } = popup;
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
      <Kinds popup={popup} />
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
          jump={(row) => void popup.jump(row)}
          copy={(row) => void popup.copy(row)}
          save={(row) => void popup.save(row)}
          peek={popup.peek}
        />
      ) : (
        <p class="no-match">{query.value ? fill(words.popup.noMatch, { query: query.value }) : words.popup.empty}</p>
      )}
    </>
  );
}

function Kinds({ popup }: Part) {
  const { words } = useSpeech();
  const { settings, counts } = popup;
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
          aria-pressed={settings.value !== null && popup.isOn(category)}
          onClick={() => void popup.toggle(category)}
        >
          {names[category]}
          {counts.value[category] > 0 && <b>{counts.value[category]}</b>}
        </button>
      ))}
    </fieldset>
  );
}

function CopyAll({ popup }: Part) {
  const { words } = useSpeech();
  const { common, popup: text } = words;
  return (
    <span class="split">
      <button type="button" class="button" onClick={() => void popup.copyAll('text')}>
        {text.copyAll}
      </button>
      <Menu
        label={text.copyAllAs}
        side="above"
        class="button"
        items={[
          { label: common.text, act: () => void popup.copyAll('text') },
          { label: common.markdown, act: () => void popup.copyAll('markdown') },
          { label: common.table, act: () => void popup.copyAll('table') },
          { label: common.csv, act: () => void popup.copyAll('csv') },
        ]}
      >
        <ChevronIcon />
      </Menu>
    </span>
  );
}

function Footer({ popup }: Part) {
  const { words, language } = useSpeech();
  const { rates, shortcuts, said, port, phase, figures } = popup;
  const keysOf = (command: string) => shortcuts.value.find((shortcut) => shortcut.command === command)?.keys;
  const walk = [
    { keys: keysOf('next-figure'), does: words.popup.next },
    { keys: keysOf('previous-figure'), does: words.popup.previous },
  ].filter(({ keys }) => keys);
  const known = rates.value && formatDate(rates.value.latest, language);
  return (
    <footer>
      <div class="actions">
        {phase.value === 'read' && figures.value.length > 0 && <CopyAll popup={popup} />}
        <button type="button" class="button" onClick={() => void port.openNotebook().then(port.close)}>
          {words.common.openNotebook}
        </button>
      </div>
      <output class="said">{said.value}</output>
      <p class="hints">
        {walk.map(({ keys, does }) => (
          <span key={does}>
            <kbd>{keys}</kbd> {does}
          </span>
        ))}
        {known && (
          <span class="rates">
            {fill(port.isOnline() ? words.common.ratesOf : words.popup.offline, { date: known })}
          </span>
        )}
      </p>
    </footer>
  );
}
