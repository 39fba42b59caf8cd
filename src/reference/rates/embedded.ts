import type { IsoDate } from '../../calendar.ts';
import { EMBEDDED_BANCA_D_ITALIA, EMBEDDED_ECB } from './embedded.generated.ts';
import type { CurrencyCode, RateSource, RateTable } from './rate.ts';

/**
 * What every copy of the extension knows from its first minute, in order of date: the ECB's last day of each year since
 * 1999 and of each month since 2024, a few days in full, the latest day known when it was built; and one day of the
 * Banca d'Italia, for the currencies that the ECB does not quote.
 */
export function embeddedTables(): readonly RateTable[] {
  tables ??= [...unpack('ECB', EMBEDDED_ECB), ...unpack('BancaDItalia', EMBEDDED_BANCA_D_ITALIA)].toSorted((a, b) =>
    a.date.localeCompare(b.date),
  );
  return tables;
}

/** Whether the Banca d'Italia quotes a currency, or did while the ECB paused. Nothing is asked for other codes. */
export function quotedByBancaDItalia(currency: CurrencyCode): boolean {
  const table = embeddedTables().find(({ source }) => source === 'BancaDItalia');
  return (table && currency in table.perEuro) || PAUSES.some((pause) => pause.currency === currency);
}

/** The table without the currencies whose quotation ended between its day and the day asked for. */
export function withoutEnded(table: RateTable, date: IsoDate): RateTable {
  const ended = PAUSES.filter(({ last, next }) => table.date <= last && date > last && date < next);
  if (ended.length === 0) return table;
  const left = Object.entries(table.perEuro).filter(([code]) => !ended.some(({ currency }) => currency === code));
  return { ...table, perEuro: Object.fromEntries(left) };
}

/**
 * When the ECB stopped quoting a currency that lived on: the last day quoted and the first one again. The currencies
 * that ended in the euro or in a redenomination need no entry, the law says what they are worth.
 */
const PAUSES: readonly { currency: CurrencyCode; last: IsoDate; next: IsoDate }[] = [
  { currency: 'ISK', last: '2008-12-09', next: '2018-02-01' },
  { currency: 'RUB', last: '2022-03-01', next: '9999-12-31' },
];

/** Columns of currencies, then for each day their units for 1 EUR, 0 where there was no rate. */
interface Packed {
  currencies: CurrencyCode[];
  days: Record<IsoDate, number[]>;
}

let tables: readonly RateTable[] | undefined;

function unpack(source: RateSource, json: string): RateTable[] {
  const { currencies, days } = JSON.parse(json) as Packed;
  return Object.entries(days).map(([date, rates]): RateTable => {
    const quoted = currencies.map((code, column) => [code, rates[column] ?? 0] as const).filter(([, rate]) => rate > 0);
    return { date: date as IsoDate, source, perEuro: Object.fromEntries(quoted) };
  });
}
