import { fill } from '../../i18n/surfaces.ts';
import type { SiteState } from '../../sites.ts';
import { PowerIcon } from '../shared/icons.tsx';
import { useSpeech } from '../shared/words.ts';

interface SiteSwitchProps {
  site: SiteState | null;
  disabled: boolean;
  switchSite: () => void;
}

/** The first thing in the popup: whether Chiosa runs on this site. Its name stays the same, its state is told apart. */
export function SiteSwitch({ site, disabled, switchSite }: SiteSwitchProps) {
  const { words } = useSpeech();
  const on = site?.on ?? false;
  return (
    <button
      type="button"
      role="switch"
      class="site-switch"
      aria-checked={on}
      aria-label={site?.host ? fill(words.popup.switchAt, { host: site.host }) : words.popup.noSite}
      disabled={disabled}
      onClick={switchSite}
    >
      <span class="site-power">
        <PowerIcon />
      </span>
      <span class="site-name">
        <small>{on ? words.popup.onAt : words.popup.offAt}</small>
        <bdi>{site?.host || words.popup.noSite}</bdi>
      </span>
      <span class="toggle" aria-hidden="true" />
    </button>
  );
}

interface AlwaysHereProps {
  site: SiteState;
  keepOn: () => void;
}

/** Keeps Chiosa on this site for every visit: the one place where the popup asks the browser for a permission. */
export function AlwaysHere({ site, keepOn }: AlwaysHereProps) {
  const { words } = useSpeech();
  const { preset, everywhere } = { preset: site.because === 'preset', everywhere: site.because === 'everywhere' };
  const note = preset
    ? words.popup.alwaysPreset
    : everywhere
      ? words.popup.alwaysEverywhere
      : site.granted
        ? ''
        : words.popup.alwaysAsks;
  return (
    <label class="always">
      <input
        type="checkbox"
        checked={site.granted || preset || everywhere}
        disabled={preset || everywhere}
        onClick={keepOn}
      />
      <span>{words.popup.always}</span>
      {note && <small>({note})</small>}
    </label>
  );
}
