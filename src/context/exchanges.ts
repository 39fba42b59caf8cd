/** How a market is called on a card. ISO 10383 → the marker news uses, the name, the city in five languages where they differ. */
interface Exchange {
  marker: string;
  name: string;
  city: string | Readonly<Record<string, string>>;
  /** ISO 4217 of most listings. */
  currency: string;
}

const LONDON = { it: 'Londra', en: 'London', de: 'London', fr: 'Londres', es: 'Londres' };
const MILAN = { it: 'Milano', en: 'Milan', de: 'Mailand', fr: 'Milan', es: 'Milán' };
const FRANKFURT = { it: 'Francoforte', en: 'Frankfurt', de: 'Frankfurt', fr: 'Francfort', es: 'Fráncfort' };
const PARIS = { it: 'Parigi', en: 'Paris', de: 'Paris', fr: 'Paris', es: 'París' };

export const EXCHANGES: Readonly<Record<string, Exchange>> = {
  XNAS: { marker: 'NASDAQ', name: 'Nasdaq', city: 'New York', currency: 'USD' },
  XNYS: { marker: 'NYSE', name: 'NYSE', city: 'New York', currency: 'USD' },
  XASE: { marker: 'AMEX', name: 'NYSE American', city: 'New York', currency: 'USD' },
  ARCX: { marker: 'ARCA', name: 'NYSE Arca', city: 'New York', currency: 'USD' },
  OTCM: { marker: 'OTC', name: 'OTC Markets', city: 'New York', currency: 'USD' },
  XMIL: { marker: 'BIT', name: 'Borsa Italiana', city: MILAN, currency: 'EUR' },
  XPAR: { marker: 'EPA', name: 'Euronext', city: PARIS, currency: 'EUR' },
  XAMS: { marker: 'AMS', name: 'Euronext', city: 'Amsterdam', currency: 'EUR' },
  XBRU: {
    marker: 'EBR',
    name: 'Euronext',
    city: { it: 'Bruxelles', en: 'Brussels', de: 'Brüssel', fr: 'Bruxelles', es: 'Bruselas' },
    currency: 'EUR',
  },
  XLIS: {
    marker: 'ELI',
    name: 'Euronext',
    city: { it: 'Lisbona', en: 'Lisbon', de: 'Lissabon', fr: 'Lisbonne', es: 'Lisboa' },
    currency: 'EUR',
  },
  XETR: { marker: 'ETR', name: 'Xetra', city: FRANKFURT, currency: 'EUR' },
  XFRA: { marker: 'FRA', name: 'Börse', city: FRANKFURT, currency: 'EUR' },
  XLON: { marker: 'LON', name: 'LSE', city: LONDON, currency: 'GBP' },
  XSWX: {
    marker: 'SWX',
    name: 'SIX',
    city: { it: 'Zurigo', en: 'Zurich', de: 'Zürich', fr: 'Zurich', es: 'Zúrich' },
    currency: 'CHF',
  },
  XMAD: { marker: 'BME', name: 'BME', city: 'Madrid', currency: 'EUR' },
  XHKG: { marker: 'HKG', name: 'HKEX', city: 'Hong Kong', currency: 'HKD' },
  XSHG: { marker: 'SHA', name: 'SSE', city: 'Shanghai', currency: 'CNY' },
  XSHE: { marker: 'SHE', name: 'SZSE', city: 'Shenzhen', currency: 'CNY' },
  XTKS: { marker: 'TYO', name: 'TSE', city: 'Tokyo', currency: 'JPY' },
  XKRX: { marker: 'KRX', name: 'KRX', city: 'Seoul', currency: 'KRW' },
  XTAI: { marker: 'TPE', name: 'TWSE', city: 'Taipei', currency: 'TWD' },
  XASX: { marker: 'ASX', name: 'ASX', city: 'Sydney', currency: 'AUD' },
  XTSE: { marker: 'TSX', name: 'TSX', city: 'Toronto', currency: 'CAD' },
  XNSE: { marker: 'NSE', name: 'NSE', city: 'Mumbai', currency: 'INR' },
  XBOM: { marker: 'BSE', name: 'BSE', city: 'Mumbai', currency: 'INR' },
  BVMF: { marker: 'BVMF', name: 'B3', city: 'São Paulo', currency: 'BRL' },
  XMEX: { marker: 'BMV', name: 'BMV', city: 'México', currency: 'MXN' },
};

export function cityOf({ city }: Exchange, language: string): string {
  return typeof city === 'string' ? city : (city[language] ?? city['en']!);
}

/** The market's own public page of a listing, where its address is known for certain; nothing else is linked. */
export function addressOf(mic: string, symbol: string, isin: string | undefined): string | undefined {
  const code = encodeURIComponent(symbol);
  switch (mic) {
    case 'XNAS':
      return `https://www.nasdaq.com/market-activity/stocks/${code.toLowerCase()}`;
    case 'XNYS':
      return `https://www.nyse.com/quote/XNYS:${code}`;
    case 'OTCM':
      return `https://www.otcmarkets.com/stock/${code}`;
    case 'XMIL':
      return isin && `https://www.borsaitaliana.it/borsa/azioni/scheda/${isin}.html`;
    case 'XPAR':
    case 'XAMS':
    case 'XBRU':
    case 'XLIS':
      return isin && `https://live.euronext.com/en/product/equities/${isin}-${mic}`;
    default:
      return undefined;
  }
}
