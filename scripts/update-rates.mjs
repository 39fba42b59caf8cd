// Writes src/reference/rates/embedded.generated.ts anew.
//
//   npm run update:rates                              asks the European Central Bank and the Banca d'Italia
//   npm run update:rates -- hist.zip                  reads the ECB's history from a file, keeps the Banca d'Italia's day
//   npm run update:rates -- hist.zip dailyRates.csv   reads both from files
import { readFile, writeFile } from 'node:fs/promises';
import { runnerImport } from 'vite';

const OUT = 'src/reference/rates/embedded.generated.ts';
const HISTORY = 'https://www.ecb.europa.eu/stats/eurofxref/eurofxref-hist.zip';
const TERZE_VALUTE = 'https://tassidicambio.bancaditalia.it/terzevalute-wf-web/rest/v1.0/dailyRates';
/** Days kept in full, so that the demonstration article's checks work without a network. */
const DEMO = ['2024-08-26', '2024-10-24'];
const AROUND = 5;
const MONTHLY_SINCE = '2024';

const [historyFile, ratesFile] = process.argv.slice(2);
const { readHistory } = await load('src/reference/rates/upstreams/ecb.ts');
const { readDailyRates } = await load('src/reference/rates/upstreams/bancaditalia.ts');
const { embeddedTables } = await load('src/reference/rates/embedded.ts');

const history = await readHistory(new Uint8Array(historyFile ? await readFile(historyFile) : await ask(HISTORY)));
if (!history?.length) throw new Error('The history of the European Central Bank could not be read.');
const chosen = history.filter(worthKeeping);
const latest = history.at(-1);
const other = (await bancaDItalia()) ?? embeddedTables().filter(({ source }) => source === 'BancaDItalia');
const text = `// Written by scripts/update-rates.mjs.
/** Source: ECB statistics, euro foreign exchange reference rates, units for 1 EUR, to ${latest.date}. */
export const EMBEDDED_ECB = '${pack(chosen)}';
/** Source: Banca d'Italia, exchange rates against the euro, units for 1 EUR. */
export const EMBEDDED_BANCA_D_ITALIA = '${pack(other)}';
`;
await writeFile(OUT, text);
console.log(`${OUT}: ${chosen.length} days to ${latest.date}, ${Math.round(text.length / 1000)} kB`);

/** The last day of every year, of every month lately, the demonstration's days with their neighbours, and the latest. */
function worthKeeping({ date }, index) {
  const next = history[index + 1]?.date;
  if (next === undefined || next.slice(0, 4) !== date.slice(0, 4)) return true;
  if (date >= MONTHLY_SINCE && next.slice(0, 7) !== date.slice(0, 7)) return true;
  return DEMO.some((day) => Math.abs(index - history.findIndex(({ date }) => date === day)) <= AROUND);
}

function pack(tables) {
  const currencies = [...new Set(tables.flatMap(({ perEuro }) => Object.keys(perEuro)))].toSorted();
  const days = tables.map(({ date, perEuro }) => [date, currencies.map((code) => perEuro[code] ?? 0)]);
  return JSON.stringify({ currencies, days: Object.fromEntries(days) });
}

async function bancaDItalia() {
  if (historyFile && !ratesFile) return undefined;
  const csv = ratesFile
    ? await readFile(ratesFile, 'utf8')
    : new TextDecoder().decode(
        await ask(`${TERZE_VALUTE}?referenceDate=${latest.date}&currencyIsoCode=EUR&lang=en`, { accept: 'text/csv' }),
      );
  return readDailyRates(csv);
}

async function ask(url, headers = {}) {
  const response = await fetch(url, { headers });
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return response.arrayBuffer();
}

async function load(path) {
  const { module } = await runnerImport(path);
  return module;
}
