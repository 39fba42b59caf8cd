import { useState } from 'preact/hooks';
import { fill } from '../../../i18n/surfaces.ts';
import { PRESET_HOSTS } from '../../../sites.ts';
import { CrossIcon, SearchIcon } from '../../shared/icons.tsx';
import { EVERY_ORIGIN, FINANCE_ORIGINS, FINANCE_SITES } from '../../shared/finance-sites.ts';
import { useSpeech } from '../../shared/words.ts';
import { Section, Setting, Toggle } from '../fields.tsx';
import type { Options } from '../options.ts';

/** Where Chiosa runs: what the browser allows, and what the reader said of single sites. */
export function Sites({ options }: { options: Options }) {
  const { words } = useSpeech();
  const { options: text } = words;
  const origins = new Set(options.origins.value);
  const has = (wanted: readonly string[]) => wanted.every((origin) => origins.has(origin));
  const flip = (wanted: readonly string[]) => () => void options.grant(wanted, has(wanted) ? 'take' : 'give');
  return (
    <Section id="sites">
      <Toggle
        title={fill(text.finance, { n: FINANCE_SITES.length })}
        hint={text.financeHint}
        checked={has(FINANCE_ORIGINS) || has(EVERY_ORIGIN)}
        disabled={has(EVERY_ORIGIN)}
        flip={flip(FINANCE_ORIGINS)}
      />
      <Toggle
        title={text.everywhere}
        hint={text.everywhereHint}
        checked={has(EVERY_ORIGIN)}
        flip={flip(EVERY_ORIGIN)}
      />
      <SiteList options={options} />
    </Section>
  );
}

function SiteList({ options }: { options: Options }) {
  const { words } = useSpeech();
  const { options: text } = words;
  const [query, setQuery] = useState('');
  const granted = options.origins.value.flatMap((origin) => /^https:\/\/([^*/]+)\/\*$/.exec(origin)?.[1] ?? []);
  const hosts = [...new Set([...PRESET_HOSTS, ...granted, ...Object.keys(options.sites.value)])].toSorted();
  const shown = hosts.filter((host) => host.includes(query.trim().toLowerCase()));
  return (
    <Setting title={text.siteList} words={hosts} wide="wide">
      {hosts.length > 6 && (
        <label class="search">
          <SearchIcon />
          <input
            type="search"
            placeholder={text.searchSites}
            aria-label={text.searchSites}
            value={query}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
        </label>
      )}
      {hosts.length === 0 && <p>{text.noSites}</p>}
      <ul class="sites">
        {shown.map((host) => (
          <Site key={host} options={options} host={host} granted={granted.includes(host) ? 'granted' : 'not'} />
        ))}
      </ul>
    </Setting>
  );
}

interface SiteProps {
  options: Options;
  host: string;
  granted: 'granted' | 'not';
}

function Site({ options, host, granted }: SiteProps) {
  const { words } = useSpeech();
  const { options: text } = words;
  const choice = options.sites.value[host] ?? {};
  const isPreset = PRESET_HOSTS.includes(host);
  const on = choice.on ?? (isPreset || granted === 'granted');
  const notes = [
    isPreset ? text.preset : granted === 'granted' ? text.granted : '',
    choice.currency ? fill(text.bareCurrency, { currency: choice.currency }) : '',
  ].filter(Boolean);
  return (
    <li>
      <label class="site">
        <input
          type="checkbox"
          aria-label={fill(text.siteOn, { host })}
          checked={on}
          onChange={() => void options.chooseSite(host, { ...choice, on: !on })}
        />
        <bdi>{host || 'file:'}</bdi>
        {notes.length > 0 && <small>{notes.join(' · ')}</small>}
      </label>
      {Object.keys(choice).length > 0 && (
        <button
          type="button"
          class="icon-button"
          aria-label={fill(text.forget, { host })}
          title={fill(text.forget, { host })}
          onClick={() => void options.chooseSite(host, null)}
        >
          <CrossIcon />
        </button>
      )}
    </li>
  );
}
