// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';

const sent = vi.fn<(message: object) => Promise<object>>(async () => ({}));
vi.stubGlobal('chrome', { runtime: { id: 'x', sendMessage: sent } });

/** Runs the gate anew in the document as it is. */
async function gate(): Promise<void> {
  vi.resetModules();
  await import('../../src/page/gate.ts');
}

const stand = (name: 'visibilityState' | 'prerendering', value: unknown) =>
  Object.defineProperty(document, name, { value, configurable: true });

describe('the gate', () => {
  beforeEach(() => {
    sent.mockClear();
    stand('visibilityState', 'visible');
    stand('prerendering', false);
    document.body.innerHTML = '<p>Hanno speso 106 miliardi di dollari.</p>';
  });

  it('asks for the rest where there may be figures', async () => {
    await gate();
    expect(sent.mock.calls).toEqual([[{ type: 'page/wake' }]]);
  });

  it('asks for nothing where there are none', async () => {
    document.body.innerHTML = '<p>Nessuna cifra.</p>';
    await gate();
    expect(sent).not.toHaveBeenCalled();
  });

  it('H9 does nothing in a page that is only prepared, until it is shown', async () => {
    stand('prerendering', true);
    await gate();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(sent).not.toHaveBeenCalled();
    stand('prerendering', false);
    document.dispatchEvent(new Event('prerenderingchange'));
    expect(sent).toHaveBeenCalledOnce();
    document.dispatchEvent(new Event('prerenderingchange'));
    expect(sent).toHaveBeenCalledOnce();
  });

  it('H34 does nothing in a hidden tab, until it is shown', async () => {
    stand('visibilityState', 'hidden');
    await gate();
    expect(sent).not.toHaveBeenCalled();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(sent).not.toHaveBeenCalled();
    stand('visibilityState', 'visible');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(sent).toHaveBeenCalledOnce();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(sent).toHaveBeenCalledOnce();
  });
});
