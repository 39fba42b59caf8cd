import { startUpstream, type Upstream } from './server.ts';

/** The SEC's list: fields named once, then rows. */
const SEC_ROWS = [
  [1045810, 'NVIDIA CORP', 'NVDA', 'Nasdaq'],
  [1067983, 'BERKSHIRE HATHAWAY INC', 'BRK-B', 'NYSE'],
  [1111111, 'SMALL NEW COMPANY INC', 'SMNW', 'Nasdaq'],
  [2222222, 'TWO CLASSES CORP', 'TWCL-A', 'NYSE'],
  [3333333, 'FOREIGN ORDINARY LTD', 'FRGOF', 'OTC'],
  [9999999, 'NO VENUE INC', 'NOVN', null],
] as const;

export function startSec(rows: readonly (readonly unknown[])[] = SEC_ROWS): Promise<Upstream> {
  return startUpstream(() => ({
    type: 'application/json',
    body: JSON.stringify({ fields: ['cik', 'name', 'ticker', 'exchange'], data: rows }),
  }));
}

/** Euronext's list: a byte order mark, semicolons, three lines of preamble after the header, hyphens for what is missing. */
const EURONEXT_ROWS = [
  'ENI;IT0003132476;ENI;"Euronext Milan";EUR;13.1;13.2;13.0;13.1;" 17:37";CET;1;1;13.1;',
  '"PICCOLA NUOVA S.p.A.";IT0005239360;PNUO;"Euronext Growth Milan";EUR;-;-;-;-;-;CET;-;-;-;-',
  '"NORSK SELSKAP";NO0010096985;NSEL;"Oslo Børs";NOK;137.80;140.70;135.50;140.40;" 13:07";CET;1;1;-;-',
  '"TWO PLACES";NL0000009165;TWOP;"Euronext Amsterdam, Brussels";EUR;1;1;1;1;x;CET;1;1;1;x',
  'KERING;FR0000121485;1KER;"Euronext Global Equity Market";EUR;1;1;1;1;x;CET;1;1;1;x',
  '"3M";US88579Y1010;4MMM;EuroTLX;EUR;1;1;1;1;" 12:56";CET;1;1;1;',
  '"WRONG DIGIT";IT0003132477;WRNG;"Euronext Milan";EUR;1;1;1;1;x;CET;1;1;1;x',
];

export function startEuronext(rows: readonly string[] = EURONEXT_ROWS): Promise<Upstream> {
  const header =
    'Name;ISIN;Symbol;Market;Currency;"Open Price";"High Price";"low Price";"last Price";"last Trade MIC Time";"Time Zone";Volume;Turnover;"Closing Price";"Closing Price DateTime"';
  const preamble = [
    '"European Equities"',
    '"02 Apr 2026"',
    '"All datapoints provided as of end of last active trading day."',
  ];
  return startUpstream(() => ({
    type: 'text/csv; charset=UTF-8',
    body: `\uFEFF${[header, ...preamble, ...rows].join('\r\n')}\r\n`,
  }));
}
