// npm run check:fragments [-- chromium|firefox] [part of a page's name …]: opens the link to every figure of the demo
// article and of the publishers' pages in real browsers, and says where each has led. Figures go to standard output;
// the exit status is 1 when a link led elsewhere.
import { runnerImport } from 'vite';

const words = process.argv.slice(2);
const engines = ['chromium', 'firefox'].filter((name) => !words.some(isEngine) || words.includes(name));
const parts = words.filter((word) => !isEngine(word));

const { module } = await runnerImport('tests/e2e/fragments/check.ts');
const pages = Object.fromEntries(
  Object.entries(module.pagesToCheck()).filter(
    ([name]) => parts.length === 0 || parts.some((part) => name.includes(part)),
  ),
);
if (Object.keys(pages).length === 1)
  console.error('Only one page is here: the publishers’ pages are not kept with us.');

for (const engine of engines) {
  console.log(`\n${engine}\n`);
  console.log(
    '| page | figures shown | by the specification there | twins | landed | median, ms | slowest, ms | once, ms |',
  );
  console.log('|---|---:|---:|---:|---:|---:|---:|---:|');
  const reports = await module.checkFragments(engine, pages, (report) => console.log(row(report)));
  console.log(
    row({
      page: 'all',
      ...Object.fromEntries(['figures', 'there', 'twins', 'landed', 'prepared'].map((key) => [key, sum(reports, key)])),
      took: reports.flatMap(({ took }) => took),
    }),
  );
  for (const { page, failures } of reports) for (const failure of failures) console.log(`${page}: ${failure}`);
  if (reports.some(({ failures }) => failures.length > 0)) process.exitCode = 1;
}

function isEngine(word) {
  return word === 'chromium' || word === 'firefox';
}

function sum(reports, key) {
  return reports.reduce((total, report) => total + report[key], 0);
}

function row({ page, figures, there, twins, landed, took, prepared }) {
  const sorted = took.toSorted((a, b) => a - b);
  const times = [sorted[sorted.length >> 1] ?? 0, sorted.at(-1) ?? 0, prepared].map((time) => time.toFixed(1));
  return `| ${[page, figures, there, twins, landed, ...times].join(' | ')} |`;
}
