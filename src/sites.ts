import type { IsoDate } from './calendar.ts';
import { NO_POLICY, ruleFor, type Policy } from './policy.ts';
import type { CurrencyCode } from './reference/rates/rate.ts';

/** What the reader said about a site; kept in `storage.local`, keyed by host. */
export interface SiteChoice {
  /** Absent: the reader said nothing, the defaults decide. */
  on?: boolean;
  /** The currency a bare "$" stands for here, once corrected in a card. */
  currency?: CurrencyCode;
}

/** How a site stands, resolved from grants, the reader's choices, the defaults and a newsroom's policy. */
export interface SiteState {
  host: string;
  /** Whether figures are shown in this tab now. */
  on: boolean;
  /** Why it is so. */
  because: 'chosen' | 'preset' | 'everywhere' | 'thisPageOnly' | 'managed' | 'off' | 'notAllowed' | 'browserPage';
  /** The browser lets us run here on every visit. */
  granted: boolean;
  choice: SiteChoice;
  /** The reader's correction of this page's date. */
  published?: IsoDate;
}

export const SITES_KEY = 'sites';

/** Where Chiosa runs from the day it is installed. */
export const PRESET_HOSTS: readonly string[] = ['it.benzinga.com', 'www.benzinga.com'];

/** Every site of the web; asked for only when the reader wants it. */
export const EVERYWHERE: readonly string[] = ['https://*/*', 'http://*/*'];

export type SiteChoices = Readonly<Record<string, SiteChoice>>;

/** What decides about a page. */
export interface Circumstances {
  url: string;
  choices: SiteChoices;
  /** The browser lets us run at this address on every visit. */
  granted: boolean;
  /** The reader asked for this page alone (`activeTab`). */
  thisPage?: boolean;
  /** The reader granted every site. */
  everywhere?: boolean;
  policy?: Pick<Policy, 'sites'>;
}

/**
 * The host that a choice is kept under: lower case, IDN in its ASCII form, without port; "" for files. A host is a
 * site of its own, as in the browser's list of permissions: "www.example.org" is not "example.org".
 */
export function hostOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  if (protocol === 'file:') return '';
  return protocol === 'http:' || protocol === 'https:' ? hostname : undefined;
}

/** The match patterns by which a site is granted: this host alone, over http and https, at any port. */
export const originsOf = (host: string): string[] =>
  host === '' ? ['file:///*'] : [`https://${host}/*`, `http://${host}/*`];

/** One answer for popup, page and worker. Off is stronger than everything but a policy. */
export function resolveSite({
  url,
  choices,
  granted,
  thisPage = false,
  everywhere = false,
  policy = NO_POLICY,
}: Circumstances): SiteState {
  const host = hostOf(url);
  if (host === undefined) return { host: '', on: false, because: 'browserPage', granted: false, choice: {} };
  const choice = choices[host] ?? {};
  const state = (on: boolean, because: SiteState['because']): SiteState => ({ host, on, because, granted, choice });
  const rule = ruleFor(host, policy);
  if (rule !== undefined) return state(rule && granted, 'managed');
  if (choice.on === false) return state(false, 'off');
  if (granted) {
    if (choice.on) return state(true, 'chosen');
    return state(true, PRESET_HOSTS.includes(host) ? 'preset' : everywhere ? 'everywhere' : 'chosen');
  }
  return thisPage ? state(true, 'thisPageOnly') : state(false, 'notAllowed');
}

/**
 * Where the browser itself is to run the gate: everywhere it is granted but where the reader or the policy says no.
 * There nothing of ours is loaded at all.
 */
export function gatePatterns(
  origins: readonly string[],
  choices: SiteChoices,
  policy: Pick<Policy, 'sites'> = NO_POLICY,
): { matches: string[]; excludeMatches: string[] } {
  const off = Object.keys(choices).filter(
    (host) => choices[host]?.on === false && ruleFor(host, policy) === undefined && host !== '',
  );
  const rules = Object.entries(policy.sites);
  // A wide "no" may hold a narrow "yes": then the gate runs and is told no.
  const forbidden = rules.some(([, on]) => on) ? rules.filter(([host]) => !host.includes('*')) : rules;
  const excluded = [...off, ...forbidden.filter(([, on]) => !on).map(([host]) => host)];
  return {
    matches: origins.filter((origin) => /^(?:https?|\*):/.test(origin)).toSorted(),
    excludeMatches: [...new Set(excluded)].map((host) => `*://${host}/*`).toSorted(),
  };
}

/** Reads what was stored; anything that is not a choice about a host is left out. */
export function readChoices(stored: unknown): Record<string, SiteChoice> {
  if (typeof stored !== 'object' || stored === null) return {};
  const choices: Record<string, SiteChoice> = {};
  for (const [host, value] of Object.entries(stored as Record<string, unknown>))
    if (host === '' || hostOf(`https://${host}`) === host) choices[host] = readChoice(value);
  return choices;
}

function readChoice(value: unknown): SiteChoice {
  const { on, currency } = (value ?? {}) as { on?: unknown; currency?: unknown };
  return {
    ...(typeof on === 'boolean' ? { on } : {}),
    ...(typeof currency === 'string' && /^[A-Z]{3}$/.test(currency) ? { currency } : {}),
  };
}
