import { useEffect } from 'preact/hooks';
import { toIsoDate } from '../../calendar.ts';
import { formatDate } from '../../i18n/number.ts';
import { fill } from '../../i18n/surfaces.ts';
import { CopyAll } from '../shared/copy-all.tsx';
import { GearIcon, HelpIcon, Logo } from '../shared/icons.tsx';
import type { PageFigures } from '../shared/page-figures.ts';
import { PageFiguresPart } from '../shared/page-figures-part.tsx';
import { SpeechContext, useSpeech } from '../shared/words.ts';
import { ArticleLine } from './article-line.tsx';

import { AlwaysHere, SiteSwitch } from './site-switch.tsx';

interface Part {
  popup: PageFigures;
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
        <PageFiguresPart page={popup} />
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
        {phase.value === 'read' && figures.value.length > 0 && <CopyAll page={popup} />}
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
