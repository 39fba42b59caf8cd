import type { IsoDate } from './calendar.ts';
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
