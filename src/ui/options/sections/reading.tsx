import { fill } from '../../../i18n/surfaces.ts';
import { UI_LANGUAGES, type Settings } from '../../../settings.ts';
import { HOME_CURRENCIES } from '../../shared/currencies.ts';
import { currencyName, useSpeech } from '../../shared/words.ts';
import { Radios, Section, Select, Setting, Toggle } from '../fields.tsx';
import type { Options } from '../options.ts';

interface Part {
  options: Options;
  settings: Settings;
}

export function General({ options, settings }: Part) {
  const { words, language } = useSpeech();
  const { options: text } = words;
  const currencies = [...new Set([settings.homeCurrency, ...HOME_CURRENCIES])].map((code) => ({
    value: code,
    label: currencyName(language, code),
  }));
  const languageName = (code: string) => new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
  return (
    <Section id="general">
      <Select
        title={text.homeCurrency}
        hint={text.homeCurrencyHint}
        value={settings.homeCurrency}
        options={currencies}
        choose={(homeCurrency) => void options.change((current) => ({ ...current, homeCurrency }))}
      />
      <Select
        title={text.secondCurrency}
        hint={text.secondCurrencyHint}
        value={settings.secondCurrency ?? ''}
        options={[{ value: '', label: text.none }, ...currencies]}
        choose={(code) => void options.change((current) => ({ ...current, secondCurrency: code || null }))}
      />
      <Select
        title={text.language}
        hint={text.languageHint}
        value={settings.language}
        options={[
          { value: 'browser', label: text.likeBrowser },
          { value: 'page', label: text.likePage },
          ...UI_LANGUAGES.map((code) => ({ value: code, label: languageName(code) })),
        ]}
        choose={(chosen) => void options.change((current) => ({ ...current, language: chosen }))}
      />
      <Toggle
        title={text.scale}
        hint={text.scaleHint}
        checked={settings.scale}
        flip={() => void options.change((current) => ({ ...current, scale: !current.scale }))}
      />
      <Toggle
        title={text.badge}
        hint={text.badgeHint}
        checked={settings.badge}
        flip={() => void options.change((current) => ({ ...current, badge: !current.badge }))}
      />
    </Section>
  );
}

const KINDS = ['money', 'percent', 'multiple', 'ticker', 'term'] as const;

export function Annotate({ options, settings }: Part) {
  const { words } = useSpeech();
  const { options: text } = words;
  const [before, after] = text.previewText.split('{figure}');
  return (
    <Section id="annotate">
      {KINDS.map((kind) => (
        <Toggle
          key={kind}
          title={text[kind]}
          hint={text[`${kind}Hint`]}
          checked={settings.annotate[kind]}
          flip={() =>
            void options.change(({ annotate, ...current }) => ({
              ...current,
              annotate: { ...annotate, [kind]: !annotate[kind] },
            }))
          }
        />
      ))}
      <Radios
        title={text.underline}
        value={settings.underline}
        options={(['dotted', 'tint', 'alt'] as const).map((value) => ({ value, label: text.underlines[value] }))}
        choose={(underline) => void options.change((current) => ({ ...current, underline }))}
      />
      <Setting title={text.preview} words={[text.underline]} wide="wide">
        <p class="preview">
          {before}
          <span class={`sample sample-${settings.underline}`}>{text.previewFigure}</span>
          {after}
        </p>
      </Setting>
    </Section>
  );
}

export function Opening({ options, settings }: Part) {
  const { words } = useSpeech();
  const { options: text } = words;
  const keys = (options.shortcuts.value ?? [])
    .filter(({ command, keys }) => keys && (command === 'next-figure' || command === 'previous-figure'))
    .map(({ keys }) => keys);
  return (
    <Section id="opening">
      <Radios
        title={text.pace}
        hint={fill(text.touchHint, { keys: keys.join(' · ') || '–' })}
        value={settings.opening}
        options={(['fast', 'normal', 'slow', 'alt', 'click'] as const).map((value) => ({
          value,
          label: text.paces[value],
        }))}
        choose={(opening) => void options.change((current) => ({ ...current, opening }))}
      />
    </Section>
  );
}

export function Accessibility({ options, settings }: Part) {
  const { words } = useSpeech();
  const { options: text } = words;
  const flip = (key: 'announce' | 'larger' | 'contrast' | 'motion') => () =>
    void options.change(({ accessibility, ...current }) => ({
      ...current,
      accessibility: { ...accessibility, [key]: !accessibility[key] },
    }));
  const { accessibility } = settings;
  return (
    <Section id="accessibility">
      <Toggle title={text.larger} checked={accessibility.larger} flip={flip('larger')} />
      <Toggle title={text.contrast} checked={accessibility.contrast} flip={flip('contrast')} />
      <Toggle title={text.motion} checked={accessibility.motion} flip={flip('motion')} />
      <Toggle
        title={text.risingRed}
        hint={text.risingRedHint}
        checked={settings.risingRed}
        flip={() => void options.change((current) => ({ ...current, risingRed: !current.risingRed }))}
      />
      <Toggle title={text.announce} hint={text.announceHint} checked={accessibility.announce} flip={flip('announce')} />
      <Radios
        title={text.jump}
        hint={text.jumpHint}
        value={accessibility.jump}
        options={(['scroll', 'fragment'] as const).map((value) => ({ value, label: text.jumps[value] }))}
        choose={(jump) =>
          void options.change(({ accessibility, ...current }) => ({
            ...current,
            accessibility: { ...accessibility, jump },
          }))
        }
      />
    </Section>
  );
}
