import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Tabs } from 'webextension-polyfill';

const areas = { local: {}, sync: {}, session: {}, managed: {} } as Record<string, Record<string, unknown>>;
const area = (name: string) => ({
  get: async (key: string | null) => (key === null ? areas[name] : { [key]: areas[name]![key] }),
  set: async (items: object) => void Object.assign(areas[name]!, structuredClone(items)),
  remove: async (key: string) => void delete areas[name]![key],
});

vi.mock('webextension-polyfill', () => ({
  default: {
    storage: { local: area('local'), sync: area('sync'), session: area('session'), managed: area('managed') },
    permissions: { contains: async () => true, getAll: async () => ({ origins: [] }) },
    tabs: { query: async () => [] },
    scripting: {
      getRegisteredContentScripts: async () => [],
      registerContentScripts: async () => {},
      executeScript: async () => [],
    },
  },
}));
vi.mock('../../src/background/scripts.ts', () => ({ CORE_SCRIPT: 'core.js', GATE_SCRIPT: 'gate.js' }));
vi.stubGlobal('chrome', { runtime: { id: 'x' }, tabs: { sendMessage: async () => ({}) } });

const { siteState, switchSite } = await import('../../src/background/site-access.ts');

const url = 'https://giornale.example/articolo';
const tab = (id: number, incognito: boolean) => ({ id, url, incognito }) as Tabs.Tab;

describe('a private window', () => {
  beforeEach(() => {
    for (const name of Object.keys(areas)) areas[name] = {};
  });

  it('P20 a site that is switched there leaves nothing on the disk and nothing for other devices', async () => {
    await switchSite(tab(1, true), { on: false });
    expect(areas['local']).toEqual({});
    expect(areas['sync']).toEqual({});
    expect((await siteState(url, tab(1, true))).on).toBe(false);
  });

  it('P20 what is chosen there does not reach other windows, and what is chosen in those reaches it', async () => {
    await switchSite(tab(1, true), { on: false });
    expect((await siteState(url, tab(2, false))).on).toBe(true);
    areas['session'] = {};
    await switchSite(tab(2, false), { on: false });
    expect((await siteState(url, tab(1, true))).on).toBe(false);
  });
});
