import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import type { MessageListener } from '../src/extension.ts';
import type { Answers, GuestExchanges, OwnExchanges } from '../src/messages.ts';
import { runs } from './fuzz/runs.ts';

const ID = 'abcdefghijklmnop';
const OWN = `chrome-extension://${ID}/`;

const listeners = new Set<MessageListener>();
vi.stubGlobal('chrome', {
  runtime: {
    id: ID,
    getURL: (path: string) => OWN + path,
    onMessage: {
      addListener: (listener: MessageListener) => listeners.add(listener),
      removeListener: (listener: MessageListener) => listeners.delete(listener),
    },
  },
});
// The polyfill wants a browser at once; the shapes need only its types.
vi.mock('webextension-polyfill', () => ({ default: {} }));
const { answer, fromAnywhereOurs, fromOwnPages } = await import('../src/messages.ts');
const { GUEST_REQUESTS, OWN_REQUESTS } = await import('../src/background/requests.ts');

const PAGE: Runtime.MessageSender = {
  id: ID,
  url: 'https://giornale.example/articolo',
  tab: { id: 7, url: 'https://giornale.example/articolo' } as NonNullable<Runtime.MessageSender['tab']>,
  frameId: 0,
};
const POPUP: Runtime.MessageSender = { id: ID, url: `${OWN}src/ui/popup/index.html` };
const STRANGER: Runtime.MessageSender = { id: 'ponmlkjihgfedcba', url: 'chrome-extension://ponmlkjihgfedcba/x.html' };

/** Everything that reached an answer, by type. */
const reached: string[] = [];
const noting = <Group>(shapes: object) =>
  Object.fromEntries(
    Object.keys(shapes).map((type) => [
      type,
      () => {
        reached.push(type);
        return {};
      },
    ]),
  ) as unknown as Answers<Group>;
answer(noting<GuestExchanges>(GUEST_REQUESTS), { shapes: GUEST_REQUESTS, allow: fromAnywhereOurs });
answer(noting<OwnExchanges>(OWN_REQUESTS), { shapes: OWN_REQUESTS, allow: fromOwnPages });

/** What all listeners together answer; `undefined` when none takes the message. */
async function send(message: unknown, sender: Runtime.MessageSender): Promise<unknown> {
  let taken = 0;
  const replies: Promise<unknown>[] = [];
  for (const listener of listeners) {
    replies.push(
      new Promise((resolve) => {
        if (listener(message, sender, resolve) === true) taken += 1;
        else resolve(undefined);
      }),
    );
  }
  expect(taken).toBeLessThanOrEqual(1);
  return (await Promise.all(replies)).find((reply) => reply !== undefined);
}

/** A request of each privileged type that is right in every field. */
const PRIVILEGED: { [T in keyof OwnExchanges]: OwnExchanges[T]['request'] } = {
  'rates/convert': { amount: 5, from: 'USD', to: 'EUR', date: '2024-08-26' },
  'rates/status': {},
  'rates/refresh': {},
  'rates/history': {},
  'prices/ask': { symbol: 'NVDA', mic: 'XNAS', date: null },
  'prices/key': { provider: 'tiingo', key: 'k' },
  'instruments/update': {},
  'site/state': { tabId: 7 },
  'site/switch': { tabId: 7, on: true },
  'article/correct': { url: 'https://giornale.example/articolo', published: null },
};

describe('P11 who may ask what', () => {
  it.each(Object.entries(PRIVILEGED))(
    'P11 %s is refused to a content script and answered to our pages',
    async (type, request) => {
      reached.length = 0;
      expect(await send({ ...request, type }, PAGE)).toEqual({ refused: 'not allowed' });
      expect(await send({ ...request, type }, STRANGER)).toEqual({ refused: 'not allowed' });
      expect(await send({ ...request, type }, { ...POPUP, url: `https://evil.example/${OWN}` })).toEqual({
        refused: 'not allowed',
      });
      expect(reached).toEqual([]);
      expect(await send({ ...request, type }, POPUP)).toEqual({});
      expect(reached).toEqual([type]);
    },
  );

  it('P11 another extension is answered nothing', async () => {
    reached.length = 0;
    for (const type of Object.keys(GUEST_REQUESTS))
      expect(await send({ type }, STRANGER)).toEqual({ refused: 'not allowed' });
    expect(reached).toEqual([]);
  });

  it('P11 a message that is none of ours is left to others', async () => {
    for (const message of [null, 5, 'page/setup', [], {}, { type: 'toString' }, { type: 5 }, { type: '__proto__' }])
      expect(await send(message, PAGE)).toBeUndefined();
  });
});

describe('P12 the background takes no address from a page', () => {
  it.each(Object.keys(GUEST_REQUESTS))('P12 %s keeps no address, host, header or key that is slipped in', (type) => {
    const foreign = { url: 'https://evil.example/', host: 'evil.example', origin: 'x', headers: { a: 'b' }, key: 'k' };
    const right = {
      'page/bring': { parts: ['card'], language: 'it' },
      'page/count': { figures: 1, off: 0 },
      'reference/snapshot': { date: null, currencies: ['EUR'], symbols: [] },
      'notebook/save': { saved: {} },
      'site/choose': { choice: { on: true } },
    }[type];
    const request = GUEST_REQUESTS[type as keyof GuestExchanges]({ type, ...right, ...foreign });
    expect(request).toEqual(right ?? {});
  });

  it('P12 a choice about a site has no room for another site', () => {
    expect(GUEST_REQUESTS['site/choose']({ choice: { on: true, host: 'evil.example' } })).toBeUndefined();
    expect(
      GUEST_REQUESTS['reference/snapshot']({ date: null, currencies: ['https://evil'], symbols: [] }),
    ).toBeUndefined();
  });
});

describe('any message from anybody', () => {
  it('P11 what JSON cannot hold is refused like anything else', async () => {
    const circle: unknown[] = [];
    circle.push(circle);
    for (const saved of [[0n], circle])
      expect(await send({ type: 'notebook/save', saved }, PAGE)).toEqual({ refused: 'malformed' });
  });

  const guests = Object.keys(GUEST_REQUESTS);
  const types = [...guests, ...Object.keys(OWN_REQUESTS)];
  const field = fc.constantFrom(
    ...'type tabId on index url published choice currency parts language date currencies symbols saved amount from to symbol mic provider key figures off __proto__ constructor'.split(
      ' ',
    ),
  );
  const value = fc.oneof(
    fc.anything({ maxDepth: 3, withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
    fc.constantFrom(
      0,
      -1,
      Number.POSITIVE_INFINITY,
      Number.NaN,
      '2024-08-26',
      'EUR',
      'https://evil.example/',
      '',
      null,
      true,
    ),
  );
  const message = fc.oneof(
    fc.anything(),
    fc.tuple(fc.constantFrom(...types), fc.array(fc.tuple(field, value), { maxLength: 6 })).map(([type, fields]) => ({
      ...Object.fromEntries(fields),
      type,
    })),
  );
  const sender = fc.constantFrom(PAGE, POPUP, STRANGER, {}, { id: ID }, { id: ID, url: 'https://evil.example/' });

  it('P11 is answered, refused or left alone, and never reaches what its sender may not ask', async () => {
    await fc.assert(
      fc.asyncProperty(message, sender, async (sent, from) => {
        reached.length = 0;
        const reply = await send(sent, from as Runtime.MessageSender);
        const allowed = from === POPUP ? types : from === STRANGER || !('id' in from) ? [] : guests;
        expect(reached.filter((type) => !allowed.includes(type))).toEqual([]);
        const said = reply === undefined || reached.length > 0 ? 'malformed' : (reply as { refused: string }).refused;
        expect(['not allowed', 'malformed']).toContain(said);
      }),
      runs(1000),
    );
  });
});
