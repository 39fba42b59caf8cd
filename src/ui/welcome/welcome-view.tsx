import { useEffect, useState } from 'preact/hooks';
import { fill } from '../../i18n/surfaces.ts';
import { PRESET_HOSTS } from '../../sites.ts';
import { HOME_CURRENCIES } from '../shared/currencies.ts';
import { FINANCE_SITES } from '../shared/finance-sites.ts';
import { Logo } from '../shared/icons.tsx';
import { currencyName, SpeechContext, useSpeech } from '../shared/words.ts';
import { TryIt } from './try-it.tsx';
import type { Welcome, Where } from './welcome.ts';

interface Part {
  welcome: Welcome;
}

/** The first minute: try it, say whose money, say where. No permission is asked to try it. */
export function WelcomeView({ welcome }: Part) {
  const { words, language, said } = welcome;
  const { welcome: text, common } = words.value;
  useEffect(() => {
    document.documentElement.lang = language.value;
    document.title = text.title;
  }, [language.value]);
  return (
    <SpeechContext.Provider value={{ words: words.value, language: language.value }}>
      <header>
        <Logo />
        <h1>{common.name}</h1>
        <p>{text.lead}</p>
      </header>
      <main>
        <TryIt welcome={welcome} />
        <Currency welcome={welcome} />
        <WhereToRun welcome={welcome} />
        <Finish welcome={welcome} />
      </main>
      <footer>
        <p>{text.privacy}</p>
        <p>{words.value.options.notAdvice}</p>
      </footer>
      <output class="said">{said.value}</output>
    </SpeechContext.Provider>
  );
}

/** The ones most read are in sight, the others in the list. */
const IN_SIGHT = 5;

function Currency({ welcome: { settings, chooseCurrency } }: Part) {
  const { words, language } = useSpeech();
  const home = settings.value?.homeCurrency;
  if (!home) return null;
  const near = [...new Set([home, ...HOME_CURRENCIES])].slice(0, IN_SIGHT).toSorted();
  const far = HOME_CURRENCIES.filter((code) => !near.includes(code));
  return (
    <fieldset>
      <legend>{words.welcome.yourCurrency}</legend>
      <div class="currencies">
        {near.map((code) => (
          <label key={code} class="pick" title={currencyName(language, code)}>
            <input type="radio" name="currency" checked={code === home} onChange={() => void chooseCurrency(code)} />
            {code}
          </label>
        ))}
        <select
          aria-label={words.common.homeCurrency}
          value=""
          onChange={(event) => void chooseCurrency(event.currentTarget.value)}
        >
          <option value="" disabled>
            …
          </option>
          {far.map((code) => (
            <option key={code} value={code}>
              {currencyName(language, code)}
            </option>
          ))}
        </select>
      </div>
    </fieldset>
  );
}

function WhereToRun({ welcome: { where, chooseWhere } }: Part) {
  const { words } = useSpeech();
  const { welcome: text } = words;
  const n = FINANCE_SITES.length;
  const ways: { value: Where; title: string; hint: string }[] = [
    { value: 'ask', title: text.ask, hint: text.askHint },
    { value: 'finance', title: fill(text.finance, { n }), hint: text.financeHint },
    { value: 'everywhere', title: text.everywhere, hint: text.everywhereHint },
  ];
  return (
    <fieldset>
      <legend>{text.where}</legend>
      {ways.map(({ value, title, hint }) => (
        <label key={value} class="way">
          <input
            type="radio"
            name="where"
            checked={where.value === value}
            onClick={(event) => {
              // It stays where it was until the browser has an answer.
              if (where.value !== value) event.preventDefault();
              void chooseWhere(value);
            }}
          />
          <span>{title}</span>
          <small>{hint}</small>
        </label>
      ))}
    </fieldset>
  );
}

function Finish({ welcome: { shortcuts, say } }: Part) {
  const { words } = useSpeech();
  const { welcome: text, popup } = words;
  const [host] = PRESET_HOSTS;
  const [isDone, setDone] = useState(false);
  const keysOf = (command: string) => shortcuts.value?.find((shortcut) => shortcut.command === command)?.keys;
  const walk = [
    { keys: keysOf('next-figure'), does: popup.next },
    { keys: keysOf('previous-figure'), does: popup.previous },
  ].filter(({ keys }) => keys);
  return (
    <section class="finish">
      <button
        type="button"
        class="button primary big"
        onClick={() => {
          setDone(true);
          say(text.doneSaid);
        }}
      >
        {isDone ? `✓ ${text.done}` : text.done}
      </button>
      <a class="button big" href={`https://${host}/`} target="_blank" rel="noreferrer">
        {fill(text.tryAt, { host: host! })}
      </a>
      {walk.length > 0 && (
        <p class="keys">
          {text.keys}:
          {walk.map(({ keys, does }) => (
            <span key={does}>
              <kbd>{keys}</kbd> {does}
            </span>
          ))}
        </p>
      )}
    </section>
  );
}
