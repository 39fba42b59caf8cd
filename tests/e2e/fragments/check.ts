import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { build, type Rolldown } from 'vite';
import { findBrowser, howToInstall } from '../../../scripts/browsers.mjs';
import { servePages } from '../../pages/serve.mjs';
import type { InPage, Landing, Linked } from './in-page.ts';

type Engine = 'chromium' | 'firefox';

/** What became of the links of one page in one browser. */
export interface PageReport {
  page: string;
  figures: number;
  /** Figures that the page holds but does not show: nothing can scroll to them. */
  hidden: number;
  /** By the specification's search: to the figure, or to the same passage shown word for word earlier. */
  there: number;
  twins: number;
  /** Links that the browser has scrolled to what they name. */
  landed: number;
  /** Everything else, for a person to read. */
  failures: string[];
  /** In milliseconds: once for a page, then for each figure. */
  prepared: number;
  took: number[];
}

/** Whole pages of publishers, which are measured with and not part of this project. */
const PAGES = '../shared/bench/pages';
/** Room above and below, so that every figure can come to the middle of the viewport. */
const ROOM = `
  html, body { overflow: visible !important; height: auto !important; scroll-behavior: auto !important }
  body::before, body::after { content: '' !important; display: block !important; height: 2000px !important }
  * { transition: none !important; animation: none !important }`;
/** How far from the middle a figure may stand, in CSS pixels. */
const TOLERANCE = 3;

/** The demo article and the publishers' pages, by name. */
export function pagesToCheck(): Record<string, string> {
  const pages: Record<string, string> = { demo: readFileSync('tests/pages/demo/index.html', 'utf8') };
  if (!existsSync(PAGES)) return pages;
  for (const file of readdirSync(PAGES).filter((name) => name.endsWith('.html'))) {
    // Their own scripts would fetch the world; what is asked is where links lead in their DOM.
    pages[file.replace('.html', '')] = readFileSync(`${PAGES}/${file}`, 'utf8').replaceAll(
      /<script\b(?![^>]*ld\+json)[\s\S]*?<\/script>/gi,
      '',
    );
  }
  return pages;
}

/** Opens every link to every figure of some pages in a browser and looks where it has landed. */
export async function checkFragments(
  engine: Engine,
  pages: Readonly<Record<string, string>>,
  done: (report: PageReport) => void = () => {},
): Promise<PageReport[]> {
  const script = await bundle();
  const server = await servePages({
    pages: Object.fromEntries(Object.entries(pages).map(([name, body]) => [`/${name}`, body])),
  });
  const browser = await start(engine);
  try {
    const reports: PageReport[] = [];
    for (const page of Object.keys(pages)) {
      const report = await checkPage(browser, `${server.origin}/${page}`, script);
      reports.push({ page, ...report });
      done(reports.at(-1)!);
    }
    return reports;
  } finally {
    await browser.close();
    await server.close();
  }
}

async function checkPage(browser: Browser, url: string, script: string): Promise<Omit<PageReport, 'page'>> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  await page.goto(url, { waitUntil: 'load' });
  await page.addStyleTag({ content: ROOM });
  await page.evaluate(script);
  const { prepared, hidden, figures } = await page.evaluate(() => inPage.figures());
  const failures: string[] = [];
  let landed = 0;
  for (const [index, figure] of figures.entries()) {
    if (figure.leads === 'elsewhere' || figure.leads === 'nowhere') failures.push(tell(figure, figure.leads));
    if (figure.directive === null || figure.leads === 'nowhere') continue;
    const landing = await follow(page, `${url}#:~:text=${figure.directive}`, index);
    const missed = whyMissed(landing);
    if (missed === undefined) landed += 1;
    else failures.push(tell(figure, missed));
  }
  await page.close();
  const count = (leads: Linked['leads']) => figures.filter((figure) => figure.leads === leads).length;
  return {
    figures: figures.length,
    hidden,
    there: count('there'),
    twins: count('twin'),
    landed,
    failures,
    prepared,
    took: figures.map(({ took }) => took),
  };
}

declare const inPage: InPage;

/** Opens a link, and again while the page still moves under it. */
async function follow(page: Page, link: string, index: number): Promise<Landing> {
  const end = Date.now() + 5000;
  for (;;) {
    await page.evaluate(() => inPage.rest());
    await page.goto(link);
    const soon = Date.now() + 500;
    for (;;) {
      const landing = await page.evaluate((i) => inPage.landing(i), index);
      if (whyMissed(landing) === undefined || Date.now() > end) return landing;
      if (Date.now() > soon) break;
    }
  }
}

function whyMissed({ off, scrolled, fixed }: Landing): string | undefined {
  if (fixed) return undefined;
  if (!scrolled) return 'the browser did not scroll';
  return Math.abs(off) > TOLERANCE ? `the browser scrolled ${off.toFixed(0)} px past it` : undefined;
}

const tell = ({ around, exact, directive }: Linked, why: string) =>
  `${why}: “${exact}” in “${around}”, ${directive ?? 'no link'}`;

async function bundle(): Promise<string> {
  const output = (await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: 'tests/e2e/fragments/in-page.ts', formats: ['iife'], name: 'check' },
    },
  })) as Rolldown.RolldownOutput[];
  return output[0]!.output[0].code;
}

function start(engine: Engine): Promise<Browser> {
  const executablePath = findBrowser(engine)?.path;
  if (!executablePath) throw new Error(howToInstall(engine));
  return engine === 'chromium'
    ? launch({
        executablePath,
        headless: true,
        args: ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
      })
    : launch({
        browser: 'firefox',
        executablePath,
        headless: true,
        extraPrefsFirefox: {
          'network.proxy.type': 1,
          'network.proxy.http': '127.0.0.1',
          'network.proxy.http_port': 9,
          'network.proxy.ssl': '127.0.0.1',
          'network.proxy.ssl_port': 9,
          'network.proxy.no_proxies_on': '127.0.0.1, localhost',
          'network.proxy.allow_hijacking_localhost': false,
        },
      });
}
