import { beforeAll, describe, expect, it } from 'vitest';
import { checkFragments, pagesToCheck, type PageReport } from './fragments/check.ts';

/** The demo article, and two of the publishers' pages: a live page with long words around, and one of tables. */
const SAMPLE = /^(?:demo|de-aero|it-bancamediolanum)/;
const pages = Object.fromEntries(Object.entries(pagesToCheck()).filter(([name]) => SAMPLE.test(name)));

describe.each(['chromium', 'firefox'] as const)('links to figures in %s', (engine) => {
  let reports: PageReport[];
  beforeAll(async () => {
    reports = await checkFragments(engine, pages);
  }, 180_000);

  it.each(Object.keys(pages))('lead to every figure of %s and nowhere else', (name) => {
    const { figures, there, twins, landed, failures } = reports.find(({ page }) => page === name)!;
    expect(failures).toEqual([]);
    expect(figures).toBeGreaterThan(5);
    expect({ there: there + twins, landed }).toEqual({ there: figures, landed: figures });
  });
});
