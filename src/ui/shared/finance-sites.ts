/** Newsrooms and portals that write about money, in the languages of the interface; offered together, never assumed. */
export const FINANCE_SITES: readonly string[] = [
  'borsaitaliana.it',
  'ilsole24ore.com',
  'milanofinanza.it',
  'soldionline.it',
  'wallstreetitalia.com',
  'barrons.com',
  'bloomberg.com',
  'cnbc.com',
  'economist.com',
  'finance.yahoo.com',
  'ft.com',
  'investing.com',
  'marketwatch.com',
  'reuters.com',
  'seekingalpha.com',
  'wsj.com',
  'boersen-zeitung.de',
  'finanzen.net',
  'handelsblatt.com',
  'boursorama.com',
  'lesechos.fr',
  'cincodias.elpais.com',
  'eleconomista.es',
  'expansion.com',
];

/** Match patterns for these sites with their subdomains. */
export const FINANCE_ORIGINS: readonly string[] = FINANCE_SITES.map((site) => `https://*.${site}/*`);

export const EVERY_ORIGIN: readonly string[] = ['https://*/*', 'http://*/*'];
