import { useState } from 'preact/hooks';
import { ACTIONS, type ActionWords } from '../../i18n/action-words.ts';
import { FORMATS, formatName } from '../../citation/formats.ts';
import type { CitationFormat, UiLanguage } from '../../settings.ts';
import type { CardActions, CardProps } from './room.ts';
import { Sparkline } from './sparkline.tsx';

/** How long "copied" stands on the button, in milliseconds. */
const FEEDBACK_MS = 1500;

type Opened = 'none' | 'cite' | 'more' | 'working';

/** A figure's card: the answer first, at most three rows, where it comes from, and what can be done with it. */
export function Card({ explanation, settings, language, manner, dark, actions }: CardProps) {
  const words = ACTIONS[language] ?? ACTIONS['en']!;
  const [opened, setOpened] = useState<Opened>('none');
  const [status, setStatus] = useState('');
  const { kicker, headline, qualifier, rows, source, sparkline, body, verdict, working, alternatives } = explanation;
  const { accessibility, risingRed } = settings;
  const answer = qualifier ? headline.slice(0, headline.length - qualifier.length).trimEnd() : headline;
  const isName = rows.length === 0 || !/\d/.test(headline);
  const toggle = (part: Opened) => (event: Event) =>
    actions.mayAct(event) && setOpened(opened === part ? 'none' : part);
  const split = sparkline ? 1 : rows.length;

  const acted = async (work: Promise<boolean>, done: string, failed: string) => {
    setStatus((await work) ? done : failed);
    setTimeout(() => setStatus(''), FEEDBACK_MS);
  };
  const copy = (format?: CitationFormat) => void acted(actions.copy(format), words.copied, words.notCopied);

  return (
    <div
      class={`chiosa card${accessibility.larger ? ' larger' : ''}`}
      style={{ colorScheme: dark ? 'dark' : 'light' }}
      data-rising={risingRed ? 'red' : undefined}
      data-contrast={accessibility.contrast ? 'more' : undefined}
      data-motion={accessibility.motion ? undefined : 'none'}
      lang={language}
      dir="ltr"
      role="dialog"
      tabIndex={-1}
      aria-labelledby="headline"
      aria-describedby="kicker rows source"
    >
      <div class="top">
        <p class="kicker" id="kicker">
          <bdi>{kicker}</bdi>
        </p>
        {manner !== 'hover' && (
          <button type="button" class="close" aria-label={words.close} onClick={() => actions.close()}>
            ×
          </button>
        )}
      </div>
      <p class={`headline${isName ? ' name' : ''}`} id="headline">
        <bdi>{answer}</bdi>
        {qualifier && (
          <>
            {' '}
            <small>{qualifier}</small>
          </>
        )}
      </p>
      {body && <p class="body">{body}</p>}
      <div id="rows">
        <Rows rows={rows.slice(0, split)} verdict={verdict} />
        {sparkline && <Sparkline {...sparkline} />}
        <Rows rows={rows.slice(split)} verdict={verdict} />
      </div>
      <p class="source" id="source">
        {source}
      </p>
      {opened === 'working' && <Working lines={working} />}
      {opened === 'working' && alternatives && <Currencies codes={alternatives} words={words} actions={actions} />}
      {opened === 'cite' && <Formats chosen={settings.citation.format} language={language} onChoose={copy} />}
      {opened === 'more' && (
        <ul class="menu">
          {working.length > 0 && <Item onClick={toggle('working')}>{words.howComputed}</Item>}
          <Item onClick={(event) => actions.mayAct(event) && actions.siteOff()}>{words.notHere}</Item>
          <Item onClick={(event) => actions.mayAct(event) && actions.onlyWithAlt()}>{words.onlyAlt}</Item>
          <Item onClick={(event) => actions.mayAct(event) && actions.settings()}>{words.settings}</Item>
        </ul>
      )}
      <div class="actions">
        <button type="button" onClick={(event) => actions.mayAct(event) && copy()}>
          {status === words.copied || status === words.notCopied ? status : words.copy}
        </button>
        <button type="button" aria-expanded={opened === 'cite'} onClick={toggle('cite')}>
          {words.cite}
        </button>
        <button
          type="button"
          onClick={(event) => actions.mayAct(event) && void acted(actions.save(), words.saved, words.notSaved)}
        >
          {status === words.saved ? status : words.save}
        </button>
        <button
          type="button"
          class="more"
          aria-label={words.more}
          aria-expanded={opened === 'more'}
          onClick={toggle('more')}
        >
          ⋯
        </button>
      </div>
      <div class="status" role="status">
        {status}
      </div>
    </div>
  );
}

const MARKED = /^[✓≈⚠]/;

function Rows({
  rows,
  verdict,
}: {
  rows: CardProps['explanation']['rows'];
  verdict: CardProps['explanation']['verdict'];
}) {
  if (rows.length === 0) return null;
  return (
    <dl class="rows">
      {rows.map(({ label, value, tone }) => (
        <div class={`row${tone === 'warn' ? ' warn' : ''}${verdict && MARKED.test(label) ? ` ${verdict}` : ''}`}>
          <dt>{label}</dt>
          <dd class={tone}>
            <bdi>{value}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Working({ lines }: { lines: readonly string[] }) {
  return (
    <ul class="working">
      {lines.map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  );
}

function Item({ onClick, children }: { onClick: (event: Event) => void; children: string }) {
  return (
    <li>
      <button type="button" onClick={onClick}>
        {children}
      </button>
    </li>
  );
}

function Formats({
  chosen,
  language,
  onChoose,
}: {
  chosen: CitationFormat;
  language: UiLanguage;
  onChoose: (format: CitationFormat) => void;
}) {
  return (
    <ul class="menu">
      {FORMATS.map((format) => (
        <li>
          <button
            type="button"
            aria-current={format.id === chosen ? 'true' : undefined}
            onClick={() => onChoose(format.id)}
          >
            {formatName(format, language)}
          </button>
        </li>
      ))}
    </ul>
  );
}

function Currencies({ codes, words, actions }: { codes: readonly string[]; words: ActionWords; actions: CardActions }) {
  return (
    <fieldset class="choices">
      <legend>{words.currency}</legend>
      {codes.map((code, i) => (
        <label>
          <input
            type="radio"
            name="currency"
            checked={i === 0}
            onChange={(event) => event.isTrusted && actions.currency(code)}
          />
          {code}
        </label>
      ))}
    </fieldset>
  );
}
