import { useRef, useState } from 'preact/hooks';
import { fill } from '../../../i18n/surfaces.ts';
import type { Settings } from '../../../settings.ts';
import { useSpeech } from '../../shared/words.ts';
import { Section, Setting } from '../fields.tsx';
import type { Options } from '../options.ts';
import { PROVIDERS } from './data.tsx';

interface Part {
  options: Options;
}

export function Shortcuts({ options }: Part) {
  const { words } = useSpeech();
  const { options: text } = words;
  const known = options.shortcuts.value;
  const names: Record<string, string> = {
    _execute_action: text.commands.open,
    'next-figure': text.commands.nextFigure,
    'previous-figure': text.commands.previousFigure,
    'copy-figure': text.commands.copyFigure,
    'toggle-site': text.commands.toggleSite,
    'open-notebook': text.commands.openNotebook,
    'copy-all': text.commands.copyAll,
  };
  if (!known)
    return (
      <Section id="shortcuts">
        <Setting title={text.noCommands} />
      </Section>
    );
  return (
    <Section id="shortcuts">
      {known
        .filter(({ command }) => names[command])
        .map(({ command, keys }) => (
          <Setting key={command} title={names[command]!}>
            {keys ? <kbd>{keys}</kbd> : <small>{text.noKeys}</small>}
          </Setting>
        ))}
      <Setting title={text.changeKeys} wide="wide">
        <button type="button" class="button" onClick={() => options.port.openPage('shortcuts')}>
          {text.changeKeys}
        </button>
      </Setting>
    </Section>
  );
}

/** Where the public table of rates is asked for, first to last. */
const RATE_HOSTS = ['data-api.ecb.europa.eu', 'api.frankfurter.dev', 'tassidicambio.bancaditalia.it'];

/** What leaves the browser, told from the settings as they are, not from a text about them. */
export function Privacy({ options, settings }: Part & { settings: Settings }) {
  const { words } = useSpeech();
  const { options: text } = words;
  const provider = settings.priceProvider && PROVIDERS[settings.priceProvider];
  return (
    <Section id="privacy">
      <Setting title={text.leaves} hint={text.staysHere} wide="wide">
        <ul class="leaves">
          {settings.updateRates && (
            <li>
              {fill(text.leavesRates, { hosts: RATE_HOSTS.join(', ') })}{' '}
              <button
                type="button"
                class="link"
                onClick={() => void options.change((current) => ({ ...current, updateRates: false }))}
              >
                {text.stop}
              </button>
            </li>
          )}
          {provider && (
            <li>
              {fill(text.leavesPrices, { hosts: provider.host })}{' '}
              <button
                type="button"
                class="link"
                onClick={() => void options.change((current) => ({ ...current, priceProvider: null }))}
              >
                {text.stop}
              </button>
            </li>
          )}
          {!settings.updateRates && !provider && <li>{text.leavesNothing}</li>}
        </ul>
      </Setting>
    </Section>
  );
}

export function Backup({ options }: Part) {
  const { words } = useSpeech();
  const { options: text } = words;
  const file = useRef<HTMLInputElement>(null);
  const [isSure, setSure] = useState(false);
  return (
    <Section id="backup">
      <Setting title={text.exportSettings} hint={text.exportHint}>
        <span class="buttons">
          <button type="button" class="button" onClick={options.exportSettings}>
            {words.notebook.export}
          </button>
          <button type="button" class="button" onClick={() => file.current?.click()}>
            {text.importSettings}
          </button>
        </span>
        <input
          ref={file}
          type="file"
          hidden
          accept=".json,application/json"
          onChange={(event) => {
            const [chosen] = event.currentTarget.files ?? [];
            event.currentTarget.value = '';
            if (chosen) void chosen.text().then(options.importSettings);
          }}
        />
      </Setting>
      <Setting title={text.reset} hint={text.resetHint}>
        <button
          type="button"
          class="button danger"
          onBlur={() => setSure(false)}
          onClick={() => {
            setSure(!isSure);
            if (isSure) void options.reset();
          }}
        >
          {isSure ? text.resetSure : text.reset}
        </button>
      </Setting>
    </Section>
  );
}

const LIBRARIES = ['Preact', 'Preact Signals', 'date-fns', 'idb', 'valibot', 'webextension-polyfill'];

export function About({ options }: Part) {
  const { words, language } = useSpeech();
  const { options: text } = words;
  const names = new Intl.ListFormat(language, { type: 'conjunction' }).format(LIBRARIES);
  return (
    <Section id="about">
      <Setting title={fill(text.version, { version: options.port.version })} hint={text.sources} wide="wide">
        <p>
          <small>{fill(text.libraries, { names })}</small>
        </p>
        <p class="not-advice">{text.notAdvice}</p>
      </Setting>
    </Section>
  );
}
