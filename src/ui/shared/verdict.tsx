import type { Verdict } from '../../context/explanation.ts';
import { CheckIcon, NearlyIcon, WarningIcon } from './icons.tsx';
import { useSpeech } from './words.ts';

/** A sign for each verdict, its words for who points at it; in a list the row's own name says it already. */
export function VerdictSign({ verdict }: { verdict: Verdict }) {
  const { words } = useSpeech();
  const Sign = { consistent: CheckIcon, close: NearlyIcon, off: WarningIcon }[verdict];
  return (
    <span class={`verdict verdict-${verdict}`} aria-hidden="true" title={words.common.verdict[verdict]}>
      <Sign />
    </span>
  );
}
