import type { IsoDate } from '../../src/calendar.ts';
import type { RateTable } from '../../src/reference/rates/rate.ts';
import { createDirectory } from '../../src/reference/instruments/directory.ts';
import { embeddedInstruments } from '../../src/reference/instruments/embedded.ts';
import { lawOn } from '../../src/reference/rates/law.ts';
import type { ReferenceSnapshot } from '../../src/reference/snapshot.ts';

/** The ECB's euro foreign exchange reference rates, units for 1 EUR: around the demo article's day, some days before, and the latest. */
const CURRENCIES = 'USD JPY DKK GBP SEK CHF NOK PLN TRY AUD BRL CAD CNY HKD INR KRW MXN NZD SGD'.split(' ');
const DAYS: Readonly<Record<IsoDate, string>> = {
  '2008-12-31':
    '1.3917 126.14 7.4506 0.9525 10.87 1.485 9.75 4.1535 2.1488 2.0274 3.2436 1.6998 9.4956 10.7858 0 1839.13 19.2333 2.4191 2.004',
  '2021-12-31':
    '1.1326 130.38 7.4364 0.84028 10.2503 1.0331 9.9888 4.5969 15.2335 1.5615 6.3101 1.4393 7.1947 8.8333 84.2292 1346.38 23.1438 1.6579 1.5279',
  '2022-08-26':
    '1.0007 137.02 7.4379 0.8459 10.5703 0.9642 9.667 4.7485 18.1923 1.4333 5.1069 1.2944 6.8671 7.8521 79.9025 1333.46 19.924 1.6112 1.3906',
  '2022-12-30':
    '1.0666 140.66 7.4365 0.88693 11.1218 0.9847 10.5138 4.6808 19.9649 1.5693 5.6386 1.444 7.3582 8.3163 88.171 1344.09 20.856 1.6798 1.43',
  '2023-08-25':
    '1.0808 157.75 7.4537 0.85643 11.895 0.9564 11.518 4.469 28.6164 1.6809 5.2524 1.4672 7.8783 8.477 89.304 1430.58 18.1243 1.8248 1.4641',
  '2023-12-29':
    '1.105 156.33 7.4529 0.86905 11.096 0.926 11.2405 4.3395 32.6531 1.6263 5.3618 1.4642 7.8509 8.6314 91.9045 1433.66 18.7231 1.7504 1.4591',
  '2024-08-19':
    '1.1041 161.22 7.4616 0.85243 11.4871 0.9543 11.7345 4.2688 37.2418 1.6486 6.0215 1.5098 7.8848 8.604 92.6085 1476.07 20.6586 1.817 1.4464',
  '2024-08-20':
    '1.1084 162.18 7.4623 0.85194 11.3825 0.9527 11.6825 4.2643 37.4904 1.6454 6.0376 1.5085 7.9192 8.6345 92.8445 1478.34 20.844 1.8042 1.4493',
  '2024-08-21':
    '1.1116 162.26 7.4615 0.85303 11.378 0.9503 11.683 4.2858 37.6869 1.6495 6.0844 1.5117 7.9306 8.6634 93.2585 1485.55 21.1283 1.8109 1.4529',
  '2024-08-22':
    '1.1135 162.64 7.4619 0.84943 11.392 0.949 11.7685 4.2815 37.7855 1.655 6.1538 1.513 7.9491 8.6814 93.478 1490.74 21.6175 1.8107 1.4568',
  '2024-08-23':
    '1.1121 162.37 7.4615 0.84733 11.4355 0.9476 11.802 4.2775 37.8181 1.6518 6.1902 1.5106 7.9364 8.6728 93.309 1486.86 21.5311 1.8061 1.4551',
  '2024-08-26':
    '1.1163 160.94 7.461 0.84645 11.403 0.946 11.7785 4.2815 37.9737 1.6496 6.1332 1.5076 7.9512 8.7023 93.6635 1481.16 21.4092 1.8008 1.4546',
  '2024-08-27':
    '1.1162 161.24 7.4609 0.84438 11.3758 0.944 11.723 4.2783 37.9876 1.6461 6.1186 1.5041 7.9547 8.7073 93.674 1485.86 21.6869 1.7912 1.4552',
  '2024-08-28':
    '1.1117 160.57 7.4593 0.84163 11.335 0.9375 11.712 4.3003 37.8389 1.6407 6.1498 1.4982 7.9253 8.6711 93.3565 1485.05 21.8823 1.7823 1.4493',
  '2024-08-29':
    '1.1088 160.36 7.4588 0.84175 11.3455 0.9364 11.641 4.2898 37.7944 1.6274 6.1892 1.4927 7.8653 8.6422 93.023 1474.34 21.8575 1.768 1.4432',
  '2024-08-30':
    '1.1087 161.19 7.4589 0.8412 11.3355 0.9416 11.662 4.2763 37.7651 1.6301 6.2155 1.4941 7.8585 8.6455 92.9485 1478.6 21.7581 1.7709 1.4441',
  '2024-09-02':
    '1.1061 162.56 7.4587 0.84218 11.351 0.9415 11.73 4.275 37.5814 1.6322 6.2185 1.4932 7.8677 8.6239 92.8075 1481.32 21.7618 1.7767 1.4464',
  '2026-04-13':
    '1.1684 186.75 7.4727 0.87058 10.892 0.9242 11.098 4.2543 52.2478 1.661 5.874 1.6177 7.9827 9.1507 109.047 1740.86 20.3203 2.0081 1.4912',
};

export const ARTICLE_DAY: IsoDate = '2024-08-26';
const LATEST: IsoDate = '2026-04-13';

export function tableOf(date: IsoDate): RateTable {
  const rates = DAYS[date]!.split(' ').map(Number);
  const quoted = CURRENCIES.map((code, i) => [code, rates[i]!] as const).filter(([, rate]) => rate > 0);
  return { date, source: 'ECB', perEuro: Object.fromEntries(quoted) };
}

const between = (from: IsoDate, to: IsoDate): RateTable[] =>
  (Object.keys(DAYS) as IsoDate[])
    .toSorted()
    .filter((date) => date >= from && date <= to)
    .map(tableOf);

const SYMBOLS = ['NVDA', 'BABA', 'TCEHY', 'BIDU', 'GOOG', 'GOOGL', 'AMZN', 'META', 'MSFT'];

/** What is known to an article of 26 August 2024 when the latest rates are those of 13 April 2026. */
export function rates(): ReferenceSnapshot {
  const directory = createDirectory(embeddedInstruments());
  return {
    onDate: [tableOf(ARTICLE_DAY), ...lawOn(ARTICLE_DAY)],
    latest: [tableOf(LATEST), ...lawOn(LATEST)],
    latestIsCurrent: false,
    around: between('2024-08-19', '2024-09-02'),
    earlier: between('2008-01-01', ARTICLE_DAY),
    series: [...between(ARTICLE_DAY, '2024-09-02'), tableOf(LATEST)],
    instruments: SYMBOLS.flatMap((symbol) => directory.bySymbol(symbol)),
  };
}
