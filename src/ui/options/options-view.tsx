import { useEffect } from 'preact/hooks';
import { fill } from '../../i18n/surfaces.ts';
import { Logo, SearchIcon } from '../shared/icons.tsx';
import { SpeechContext } from '../shared/words.ts';
import { LookingFor, type SectionId } from './fields.tsx';
import type { Options } from './options.ts';
import { Citation } from './sections/citation.tsx';
import { Data } from './sections/data.tsx';
import { Accessibility, Annotate, General, Opening } from './sections/reading.tsx';
import { About, Backup, Privacy, Shortcuts } from './sections/rest.tsx';
import { Sites } from './sections/sites.tsx';

const ORDER: readonly SectionId[] = [
  'general',
  'annotate',
  'opening',
  'sites',
  'data',
  'citation',
  'accessibility',
  'shortcuts',
  'privacy',
  'backup',
  'about',
];

/** Every setting on one page, searchable, in force as soon as it is chosen. */
export function OptionsView({ options }: { options: Options }) {
  const { words, language, settings, query, said } = options;
  const { options: text, common } = words.value;
  useEffect(() => {
    document.documentElement.lang = language.value;
    document.title = `${text.title} · ${common.name}`;
  }, [language.value]);
  return (
    <SpeechContext.Provider value={{ words: words.value, language: language.value }}>
      <header>
        <Logo />
        <h1>{text.title}</h1>
        <p>{text.savedAsYouGo}</p>
        <label class="search">
          <SearchIcon />
          <input
            type="search"
            placeholder={text.searchSettings}
            aria-label={text.searchSettings}
            value={query.value}
            onInput={(event) => {
              query.value = event.currentTarget.value;
            }}
          />
        </label>
      </header>
      <nav aria-label={text.title}>
        <ul>
          {ORDER.map((id) => (
            <li key={id}>
              <a href={`#${id}`}>{text.sections[id]}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        {settings.value && (
          <LookingFor value={{ query: query.value, heading: '' }}>
            <General options={options} settings={settings.value} />
            <Annotate options={options} settings={settings.value} />
            <Opening options={options} settings={settings.value} />
            <Sites options={options} />
            <Data options={options} settings={settings.value} />
            <Citation options={options} settings={settings.value} />
            <Accessibility options={options} settings={settings.value} />
            <Shortcuts options={options} />
            <Privacy options={options} settings={settings.value} />
            <Backup options={options} />
            <About options={options} />
          </LookingFor>
        )}
        <p class="no-match">{fill(text.noMatch, { query: query.value })}</p>
      </main>
      <output class="said">{said.value}</output>
    </SpeechContext.Provider>
  );
}
