import { describe, expect, it } from 'vitest';
import { ask, jsonOf, textOf } from '../../src/reference/http.ts';

const answer = (body: BodyInit | null, init?: ResponseInit) => () => Promise.resolve(new Response(body, init));
const request = { url: 'https://example.org/table', accept: 'text/csv', limit: 1000 };

describe('asking', () => {
  it('reads a body within its limit, and nothing of one beyond', async () => {
    const within = await ask(answer('x'.repeat(1000)), request);
    expect('bytes' in within && textOf(within)).toHaveLength(1000);
    expect(await ask(answer('x'.repeat(1001)), request)).toEqual({ failure: 'badAnswer' });
  });

  it('stops reading a body that has no end', async () => {
    let pulled = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled += 1;
        controller.enqueue(new Uint8Array(400));
      },
    });
    expect(await ask(answer(endless), request)).toEqual({ failure: 'badAnswer' });
    expect(pulled).toBeLessThan(8);
  });

  it('takes no HTML for data, whatever its status', async () => {
    const html = { headers: { 'content-type': 'text/html; charset=utf-8' } };
    expect(await ask(answer('CURRENCY,TIME_PERIOD,OBS_VALUE\n', html), request)).toEqual({ failure: 'badAnswer' });
  });

  it('reads an empty body as empty', async () => {
    const empty = await ask(answer(null, { status: 204 }), request);
    expect('bytes' in empty && textOf(empty)).toBe('');
  });

  it('gives up on silence after its time', async () => {
    const silent: typeof fetch = (_, init) =>
      new Promise((_, reject) => {
        init?.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error));
      });
    expect(await ask(silent, { ...request, timeLimit: 5 })).toEqual({ failure: 'unreachable' });
  });

  it.each([
    ['120', undefined, 120_000],
    ['Mon, 26 Aug 2024 10:10:00 GMT', 'Mon, 26 Aug 2024 10:00:00 GMT', 600_000],
    ['Mon, 26 Aug 2024 10:10:00 GMT', undefined, undefined],
    ['Mon, 26 Aug 2024 09:00:00 GMT', 'Mon, 26 Aug 2024 10:00:00 GMT', undefined],
    ['soon', undefined, undefined],
    ['-5', undefined, undefined],
  ])('reads Retry-After: %s, said at %s', async (header, date, retryAfter) => {
    const headers = { 'retry-after': header, ...(date ? { date } : {}) };
    expect(await ask(answer('', { status: 429, headers }), request)).toEqual({
      failure: 'tooMany',
      ...(retryAfter ? { retryAfter } : {}),
    });
  });

  it('P2 sends nothing that tells who asks', async () => {
    const sent: RequestInit[] = [];
    await ask((_, init) => {
      sent.push(init ?? {});
      return Promise.resolve(new Response(''));
    }, request);
    expect(sent[0]).toMatchObject({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      headers: { accept: 'text/csv' },
    });
    expect(Object.keys(sent[0]?.headers ?? {})).toEqual(['accept']);
  });

  it('reads JSON, and what is none as nothing', async () => {
    const right = await ask(answer('\uFEFF{"a":1}'), request);
    const wrong = await ask(answer('{"a":'), request);
    expect('bytes' in right && jsonOf(right)).toEqual({ a: 1 });
    expect('bytes' in wrong && jsonOf(wrong)).toBeUndefined();
  });
});
