import type { CurrencyCode } from '../rates/rate.ts';

/** A listing: one security on one exchange. */
export interface Instrument {
  symbol: string;
  /** ISO 10383. */
  mic: string;
  name: string;
  /** Currency of the listing; prices in London are in pence, GBX is stated as "GBX". */
  currency: CurrencyCode;
  /** ISO 6166, only where certain. */
  isin?: string;
  /** Key of the sector's name in the catalogues. */
  sector?: Sector;
  /** ISO 3166-1 alpha-2 of the issuer. */
  country?: string;
  /** What tells this line from others of the same issuer. */
  note?:
    | { kind: 'shareClass'; class: string; votes?: number }
    | { kind: 'depositaryReceipt'; of: string; ratio: number; sponsored?: boolean };
}

export type Sector =
  | 'semiconductors'
  | 'software'
  | 'internet'
  | 'hardware'
  | 'telecom'
  | 'media'
  | 'retail'
  | 'consumer'
  | 'food'
  | 'luxury'
  | 'automobiles'
  | 'aerospace'
  | 'industrials'
  | 'transport'
  | 'construction'
  | 'chemicals'
  | 'materials'
  | 'energy'
  | 'utilities'
  | 'banks'
  | 'insurance'
  | 'financials'
  | 'realEstate'
  | 'pharma'
  | 'health'
  | 'crypto'
  | 'fund';
