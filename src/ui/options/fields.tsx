import { createContext, type ComponentChildren } from 'preact';
import { useContext, useId } from 'preact/hooks';
import type { SurfaceWords } from '../../i18n/surfaces.ts';
import { fold } from '../shared/rows.ts';
import { useSpeech } from '../shared/words.ts';

/** What the reader looks for among the settings, and under which heading one stands. */
const Looking = createContext({ query: '', heading: '' });

export const LookingFor = Looking.Provider;

export type SectionId = keyof SurfaceWords['options']['sections'];

interface SectionProps {
  id: SectionId;
  children: ComponentChildren;
}

/** Settings under one heading; without any that is looked for, the style sheet hides it. */
export function Section({ id, children }: SectionProps) {
  const { words } = useSpeech();
  const { query } = useContext(Looking);
  const heading = words.options.sections[id];
  return (
    <section id={id} class="section" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{heading}</h2>
      <LookingFor value={{ query, heading }}>{children}</LookingFor>
    </section>
  );
}

interface SettingProps {
  title: string;
  hint?: string | undefined;
  /** More words by which it is found. */
  words?: readonly string[];
  children?: ComponentChildren;
  /** Under the title rather than beside it. */
  wide?: 'wide' | undefined;
}

/** One setting, or nothing while the reader looks for another. */
export function Setting({ title, hint, words = [], children, wide }: SettingProps) {
  const { query, heading } = useContext(Looking);
  const wanted = fold(query).split(/\s+/).filter(Boolean);
  const text = fold([heading, title, hint, ...words].join('\n'));
  if (!wanted.every((word) => text.includes(word))) return null;
  return (
    <div class={`setting${wide ? ' wide' : ''}`}>
      <div class="setting-text">
        <span class="setting-title">{title}</span>
        {hint && <small>{hint}</small>}
      </div>
      {children}
    </div>
  );
}

interface ToggleProps {
  title: string;
  hint?: string;
  checked: boolean;
  disabled?: boolean;
  /** Called within the click itself. */
  flip: () => void;
}

export function Toggle({ title, hint, checked, disabled = false, flip }: ToggleProps) {
  const id = useId();
  const { query, heading } = useContext(Looking);
  const wanted = fold(query).split(/\s+/).filter(Boolean);
  const text = fold([heading, title, hint].join('\n'));
  if (!wanted.every((word) => text.includes(word))) return null;
  return (
    <label class="setting toggle-setting">
      <span class="setting-text">
        <span class="setting-title">{title}</span>
        {hint && <small id={id}>{hint}</small>}
      </span>
      <input
        type="checkbox"
        role="switch"
        class="unseen"
        aria-label={title}
        aria-describedby={hint ? id : undefined}
        checked={checked}
        aria-checked={checked}
        disabled={disabled}
        onClick={flip}
      />
      <span class="toggle" />
    </label>
  );
}

interface ChoiceProps<Value extends string> {
  title: string;
  hint?: string;
  value: Value;
  options: readonly { value: Value; label: string }[];
  choose: (value: Value) => void;
}

/** One of many: a list that opens. */
export function Select<Value extends string>({ title, hint, value, options, choose }: ChoiceProps<Value>) {
  return (
    <Setting title={title} hint={hint} words={options.map(({ label }) => label)}>
      <select aria-label={title} value={value} onChange={(event) => choose(event.currentTarget.value as Value)}>
        {options.map(({ value: one, label }) => (
          <option key={one} value={one}>
            {label}
          </option>
        ))}
      </select>
    </Setting>
  );
}

/** One of few: all in sight. */
export function Radios<Value extends string>({ title, hint, value, options, choose }: ChoiceProps<Value>) {
  const name = useId();
  return (
    <Setting title={title} hint={hint} words={options.map(({ label }) => label)} wide="wide">
      <div class="radios" role="radiogroup" aria-label={title}>
        {options.map(({ value: one, label }) => (
          <label key={one}>
            <input type="radio" name={name} value={one} checked={one === value} onChange={() => choose(one)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </Setting>
  );
}
