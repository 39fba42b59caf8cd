/** What the measured rounds say: tables, the promises they hold or break, and a chart. */
import { readFileSync, writeFileSync } from 'node:fs';

export const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1] ?? Number.NaN;

/** Main-thread time of the page alone may vary by this much between rounds before the run says nothing. */
const NOISE = 0.3;
const CHART = 'docs/images/pages.svg';

/** Medians of one contender on one page; `undefined` when it did not run, or when the page hung. */
function medians(list) {
  if (!list || list.length === 0 || list.some((round) => round.hung)) return undefined;
  return Object.fromEntries(Object.keys(list[0]).map((key) => [key, median(list.map((round) => round[key]))]));
}

/**
 * @param results rounds by page and contender
 * @param gaps longest times without a frame in Firefox (ms), by page and contender; empty when it did not run
 * @param running the contenders, in order
 * @param throttle how many times slower the processor was made
 */
export function weigh(results, gaps, running, throttle) {
  const lines = [];
  let noisy = false;
  for (const [page, byContender] of Object.entries(results)) {
    const tasks = byContender.none.map((round) => round.task);
    const spread = (Math.max(...tasks) - Math.min(...tasks)) / median(tasks);
    // A page that does nothing varies by much of its nothing.
    if (spread > NOISE && median(tasks) > 100) noisy = true;
    lines.push(
      `\n### ${page} (page alone: ${median(tasks).toFixed(0)} ms, varies by ${(100 * spread).toFixed(0)} %)\n`,
    );
    lines.push(
      '| contender | Δ main thread, ms | Δ script, ms | Δ layouts | Δ style recalculations | Δ nodes | Δ heap, MB | longest task, ms | long frames naming it | shift | hosts |',
      '|---|---|---|---|---|---|---|---|---|---|---|',
    );
    const base = medians(byContender.none);
    for (const { name, missing } of running) {
      const own = medians(byContender[name]);
      if (!base || !own) {
        lines.push(`| ${name} | ${missing ?? 'hung'} |${' |'.repeat(9)}`);
        continue;
      }
      const delta = (key, digits = 0) => (own[key] - base[key]).toFixed(digits);
      lines.push(
        `| ${name} | ${delta('task', 1)} | ${delta('script', 1)} | ${delta('layouts')} | ${delta('styles')} | ${delta('nodes')} | ${delta('heap', 2)} | ${own.longest.toFixed(0)} | ${own.named} | ${own.shift.toFixed(4)} | ${own.records} |`,
      );
    }
  }
  const bars = [...barsOf(results, Number(throttle)), ...Object.entries(gaps).map(gapBar)];
  lines.push('', '| promise | page | value | bar | |', '|---|---|---|---|---|', ...bars.map(rowOf));
  return { text: lines.join('\n'), noisy, bars };
}

const rowOf = ({ id, page, value, bar, ok }) =>
  `| ${id} | ${page} | ${value} | ${bar} | ${ok ? 'holds' : '**broken**'} |`;

/** Each promise that a run can tell, with what was measured. Differences are over the page without any extension. */
function barsOf(results, throttle) {
  const bars = [];
  const put = (id, page, value, bar, ok) => bars.push({ id, page, value, bar, ok });
  for (const [page, byContender] of Object.entries(results)) {
    const [none, empty, ours, off, mark] = ['none', 'empty', 'chiosa', 'chiosa off', 'mark.js'].map((name) =>
      medians(byContender[name]),
    );
    if (!none || !empty || !ours) continue;
    const cost = ours.task - none.task;
    put('T7', page, `${ours.named} long frames`, '0 that name us', ours.named === 0);
    if (throttle !== 1) continue;
    if (page === 'prose')
      put('T2', page, `${cost.toFixed(1)} ms`, '3 ms or 5 % of the load', cost <= Math.max(3, none.task / 20));
    if (page !== 'tape') {
      const counts = (own) => `${own.layouts} layouts, ${own.styles} style recalculations`;
      const equal = ours.layouts <= empty.layouts && ours.styles <= empty.styles && ours.shift <= empty.shift;
      put('T8', page, counts(ours), `${counts(empty)} of the empty extension, no shift`, equal);
      put('T8', page, `${ours.records} elements`, '0 while no card is open', ours.records === 0);
    }
    if (mark) {
      const theirs = mark.task - none.task;
      const share = page === 'liveBlog' ? 1 / 20 : 1;
      put(
        'T9',
        page,
        `${cost.toFixed(0)} ms`,
        `${share === 1 ? '' : 'a twentieth of '}${theirs.toFixed(0)} ms of mark.js`,
        cost <= theirs * share,
      );
    }
    if (page === 'tape') put('T10', page, `${((100 * cost) / 5500).toFixed(1)} % of a core`, '6 %', cost <= 330);
    if (page === 'article' || page === 'liveBlog' || page === 'table') {
      const most = page === 'article' ? 0.5 : 2;
      put(
        'T12',
        page,
        `${(ours.heap - empty.heap).toFixed(2)} MB`,
        `${most} MB over the empty extension`,
        ours.heap - empty.heap <= most,
      );
    }
    if (off)
      put(
        'T14',
        page,
        `${(off.task - empty.task).toFixed(1)} ms`,
        '0.2 ms over the empty extension',
        off.task - empty.task <= 0.2,
      );
  }
  return bars;
}

function gapBar([page, { none, chiosa }]) {
  const [theirs, ours] = [median(none), median(chiosa)];
  const value = `${ours.toFixed(0)} ms without a frame`;
  return { id: 'T15', page, value, bar: `8 ms over the ${theirs.toFixed(0)} ms without us`, ok: ours <= theirs + 8 };
}

/** Writes the chart, and the promises as a table between the marks of README.md. */
export function intoReadme(results, running, { bars }) {
  writeFileSync(CHART, chart(results, running));
  const table = ['| promise | page | measured | bar | |', '| --- | --- | --- | --- | --- |', ...bars.map(rowOf)].join(
    '\n',
  );
  const readme = readFileSync('README.md', 'utf8');
  writeFileSync('README.md', readme.replace(/(<!-- pages -->)[\s\S]*?(<!-- \/pages -->)/, `$1\n\n${table}\n\n$2`));
}

const COLOURS = { empty: '#9aa3b2', chiosa: '#1f6f54', 'chiosa off': '#8fc3ae', 'mark.js': '#b26a00', UACC: '#7a4ea3' };

/** Main-thread time over the page alone, by page and contender, on a logarithmic scale from 1 ms to 10 s. */
function chart(results, running) {
  const width = 720;
  const left = 150;
  const at = (ms) => left + ((width - left - 70) * Math.log10(Math.max(1, ms))) / 4;
  let y = 34;
  const marks = [1, 10, 100, 1000, 10000].map(
    (ms) =>
      `<line x1="${at(ms)}" x2="${at(ms)}" y1="24" y2="@" stroke="#8884" /><text x="${at(ms)}" y="16" text-anchor="middle">${ms < 1000 ? `${ms} ms` : `${ms / 1000} s`}</text>`,
  );
  const rows = [];
  for (const [page, byContender] of Object.entries(results)) {
    const base = medians(byContender.none);
    rows.push(`<text x="4" y="${y + 12}" font-weight="600">${page}</text>`);
    for (const { name } of running) {
      const own = name === 'none' ? undefined : medians(byContender[name]);
      if (!own || !base) continue;
      const cost = Math.max(0, own.task - base.task);
      rows.push(
        `<text x="${left - 8}" y="${y + 11}" text-anchor="end">${name}</text><rect x="${left}" y="${y + 2}" width="${Math.max(1, at(cost) - left).toFixed(1)}" height="11" rx="2" fill="${COLOURS[name]}" /><text x="${(Math.max(left + 1, at(cost)) + 5).toFixed(1)}" y="${y + 11}">${cost.toFixed(cost < 10 ? 1 : 0)} ms</text>`,
      );
      y += 16;
    }
    y += 10;
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${y + 6}" font-family="system-ui, sans-serif" font-size="11" fill="#667">
<title>Main-thread time in the 5.5 s after the load, over the page alone</title>
${marks.join('\n').replaceAll('y2="@"', `y2="${y}"`)}
${rows.join('\n')}
</svg>
`;
}
