import { useEffect, useState } from 'preact/hooks';
import { FORMATS, formatName } from '../../../citation/formats.ts';
import { DEFAULT_TEMPLATE } from '../../../citation/formats/template.ts';
import { fill } from '../../../i18n/surfaces.ts';
import type { Conversion } from '../../../reference/rates/rate.ts';
import type { Settings } from '../../../settings.ts';
import { useSpeech } from '../../shared/words.ts';
import { Radios, Section, Select, Setting, Toggle } from '../fields.tsx';
import type { Options } from '../options.ts';
import { SAMPLE_DATE, sampleFigure, sampleArticle } from '../sample.ts';

interface Part {
  options: Options;
  settings: Settings;
}

const FIELDS = ['quote', 'home', 'title', 'site', 'author', 'date', 'accessed', 'url', 'link', 'sentence'];

export function Citation({ options, settings }: Part) {
  const { words, language } = useSpeech();
  const { options: text } = words;
  const { citation } = settings;
  const change = (changed: Partial<Settings['citation']>) =>
    void options.change((current) => ({ ...current, citation: { ...current.citation, ...changed } }));
  return (
    <Section id="citation">
      <Select
        title={text.format}
        value={citation.format}
        options={FORMATS.map((format) => ({ value: format.id, label: formatName(format, language) }))}
        choose={(format) => change({ format })}
      />
      <Setting title={text.preview} words={[text.format]} wide="wide">
        <Preview options={options} settings={settings} />
      </Setting>
      <Setting
        title={text.template}
        hint={fill(text.templateHint, { fields: FIELDS.map((field) => `{{${field}}}`).join(' ') })}
        wide="wide"
      >
        <textarea
          class="template"
          rows={2}
          maxLength={2000}
          spellcheck={false}
          aria-label={text.template}
          defaultValue={citation.template || DEFAULT_TEMPLATE}
          onChange={(event) => {
            const { value } = event.currentTarget;
            change({ template: value === DEFAULT_TEMPLATE ? '' : value, format: 'template' });
          }}
        />
      </Setting>
      <Radios
        title={text.decimalMark}
        value={citation.decimalMark}
        options={[
          { value: 'locale', label: text.marks.locale },
          { value: ',', label: text.marks.comma },
          { value: '.', label: text.marks.point },
        ]}
        choose={(decimalMark) => change({ decimalMark })}
      />
      <Toggle
        title={text.fragment}
        hint={text.fragmentHint}
        checked={citation.fragment}
        flip={() => change({ fragment: !citation.fragment })}
      />
      <Toggle
        title={text.accessed}
        hint={text.accessedHint}
        checked={citation.accessed}
        flip={() => change({ accessed: !citation.accessed })}
      />
    </Section>
  );
}

/** What "Copy" would write now, with the real rate of the sample's day. */
function Preview({ options, settings }: Part) {
  const { words, language } = useSpeech();
  const [conversion, setConversion] = useState<Conversion | undefined>();
  const to = settings.homeCurrency;
  useEffect(() => {
    let isCurrent = true;
    options.port.ask('rates/convert', { amount: 5e10, from: 'CNY', to, date: SAMPLE_DATE }).then(
      (answer) => isCurrent && setConversion('value' in answer ? answer : undefined),
      () => {},
    );
    return () => {
      isCurrent = false;
    };
  }, [to]);
  const { text } = options.port.cite({
    figures: [sampleFigure(words.options, conversion && { ...conversion, to })],
    article: sampleArticle(words.options, language),
    format: settings.citation.format,
    settings,
    language,
    now: options.port.now(),
  });
  return <pre class="preview citation-preview">{text}</pre>;
}
