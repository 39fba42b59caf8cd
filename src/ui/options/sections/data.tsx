import { useState } from 'preact/hooks';
import { formatDate } from '../../../i18n/number.ts';
import { fill } from '../../../i18n/surfaces.ts';
import type { ProviderId } from '../../../reference/prices/quote.ts';
import type { Settings } from '../../../settings.ts';
import { useSpeech } from '../../shared/words.ts';
import { Radios, Section, Setting, Toggle } from '../fields.tsx';
import type { Options } from '../options.ts';

/** Who is asked for prices, and at which host. */
export const PROVIDERS: Readonly<Record<ProviderId, { name: string; host: string }>> = {
  tiingo: { name: 'Tiingo', host: 'api.tiingo.com' },
  twelvedata: { name: 'Twelve Data', host: 'api.twelvedata.com' },
  massive: { name: 'Massive', host: 'api.massive.com' },
};

interface Part {
  options: Options;
  settings: Settings;
}

export function Data({ options, settings }: Part) {
  const { words, language } = useSpeech();
  const { options: text } = words;
  const rates = options.rates.value;
  const { priceProvider } = settings;
  return (
    <Section id="data">
      <Setting
        title={text.rates}
        hint={
          rates ? fill(text.ratesNow, { date: formatDate(rates.latest, language), source: rates.source }) : undefined
        }
      >
        <Busy work={options.updateRates}>{text.updateNow}</Busy>
      </Setting>
      <Toggle
        title={text.updateRates}
        hint={text.updateRatesHint}
        checked={settings.updateRates}
        flip={() => void options.change((current) => ({ ...current, updateRates: !current.updateRates }))}
      />
      <Setting title={text.history} hint={rates?.history ? text.historyHere : text.historyHint}>
        {!rates?.history && <Busy work={options.downloadHistory}>{text.download}</Busy>}
      </Setting>
      <Setting title={text.instruments} hint={text.instrumentsHint}>
        <Busy work={options.updateInstruments}>{text.updateNow}</Busy>
      </Setting>
      <Radios
        title={text.prices}
        hint={text.pricesHint}
        value={priceProvider ?? ''}
        options={[
          { value: '', label: text.pricesOff },
          ...(Object.keys(PROVIDERS) as ProviderId[]).map((value) => ({ value, label: PROVIDERS[value].name })),
        ]}
        choose={(chosen) => void options.change((current) => ({ ...current, priceProvider: chosen || null }))}
      />
      {priceProvider && <Key key={priceProvider} options={options} provider={priceProvider} />}
    </Section>
  );
}

/** A button that waits for its own work. */
function Busy({ work, children }: { work: () => Promise<void>; children: string }) {
  const [isBusy, setBusy] = useState(false);
  return (
    <button
      type="button"
      class="button"
      disabled={isBusy}
      onClick={() => {
        setBusy(true);
        void work().finally(() => setBusy(false));
      }}
    >
      {isBusy ? '…' : children}
    </button>
  );
}

function Key({ options, provider }: { options: Options; provider: ProviderId }) {
  const { words } = useSpeech();
  const { options: text } = words;
  const [key, setKey] = useState('');
  const title = fill(text.key, { provider: PROVIDERS[provider].name });
  return (
    <Setting title={title} hint={text.keyHint} wide="wide">
      <form
        class="key"
        onSubmit={(event) => {
          event.preventDefault();
          void options.keepKey(provider, key.trim()).then(() => setKey(''));
        }}
      >
        <input
          type="password"
          autocomplete="off"
          spellcheck={false}
          aria-label={title}
          value={key}
          onInput={(event) => setKey(event.currentTarget.value)}
        />
        <button type="submit" class="button primary" disabled={key.trim() === ''}>
          {text.keepKey}
        </button>
        <button type="button" class="button" onClick={() => void options.keepKey(provider, null)}>
          {text.forgetKey}
        </button>
      </form>
    </Setting>
  );
}
