import * as v from 'valibot';
import { UI_LANGUAGES, type Settings } from './settings.ts';
import { CURRENCY } from './stored-settings.ts';

/** What an organisation presets for its readers through the browser's `storage.managed`; public/managed-schema.json says it to browsers. */
export interface Policy {
  /** On or off by host; "*.example.org" is a host with all below it, "*" every site. The narrowest decides. */
  sites: Readonly<Record<string, boolean>>;
  /** Settings that the reader cannot change. */
  settings: Partial<Pick<Settings, 'homeCurrency' | 'secondCurrency' | 'language' | 'updateRates' | 'priceProvider'>>;
}

export const NO_POLICY: Policy = { sites: {}, settings: {} };

/** Reads what an administrator wrote: what cannot be used is as if it were not there. `prices: false` forbids them. */
export function readPolicy(stored: unknown): Policy {
  const { sites, prices, ...fixed } = v.parse(POLICY, stored);
  const settings = Object.fromEntries(Object.entries(fixed).filter(([, value]) => value !== undefined));
  const onOrOff = Object.entries(sites).filter(([, on]) => typeof on === 'boolean');
  return {
    sites: Object.fromEntries(onOrOff) as Record<string, boolean>,
    settings: prices === false ? { ...settings, priceProvider: null } : settings,
  };
}

/** The reader's settings with what the policy fixes over them. */
export const underPolicy = (settings: Settings, { settings: fixed }: Policy): Settings => ({ ...settings, ...fixed });

/** What the policy says about a host; `undefined` where it says nothing. */
export function ruleFor(host: string, { sites }: Pick<Policy, 'sites'>): boolean | undefined {
  const parents = host.split('.').map((_, index, labels) => `*.${labels.slice(index).join('.')}`);
  const rule = [host, ...parents, '*'].find((pattern) => Object.hasOwn(sites, pattern));
  return rule === undefined ? undefined : sites[rule];
}

const optional = <Schema extends v.GenericSchema>(schema: Schema) => v.fallback(v.optional(schema), undefined as never);

const POLICY = v.fallback(
  v.object({
    sites: v.fallback(v.record(v.string(), v.unknown()), {}),
    homeCurrency: optional(CURRENCY),
    secondCurrency: optional(CURRENCY),
    language: optional(v.picklist(['browser', 'page', ...UI_LANGUAGES])),
    updateRates: optional(v.boolean()),
    priceProvider: optional(v.picklist(['tiingo', 'twelvedata', 'massive'])),
    prices: optional(v.boolean()),
  }),
  { sites: {} },
);
