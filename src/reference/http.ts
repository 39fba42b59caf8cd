/** What may go wrong between a question and a readable answer. `retryAfter` is in milliseconds. */
export type HttpFailure =
  | { failure: 'unreachable' | 'refused' | 'notFound' | 'badAnswer' }
  | { failure: 'tooMany' | 'unavailable'; retryAfter?: number };

/** An answer as read: whole, within its limit, of the expected kind. `notFound` and the like are values, nothing throws. */
export type HttpAnswer = { status: number; bytes: Uint8Array<ArrayBuffer> };

export interface HttpRequest {
  url: string;
  accept: string;
  /** The largest body read, in bytes. */
  limit?: number;
  /** Milliseconds for the whole exchange, body included. */
  timeLimit?: number;
}

/**
 * Asks without saying who asks: no cookies, no referrer, no header but `Accept`. A status of 4xx that carries a
 * provider's own message is answered, not refused, when `readErrors` lists it.
 */
export async function ask(
  fetch: typeof globalThis.fetch,
  request: HttpRequest,
  readErrors: readonly number[] = [],
): Promise<HttpAnswer | HttpFailure> {
  const { url, accept, limit = LARGEST_BODY, timeLimit = TIME_LIMIT } = request;
  try {
    const response = await fetch(url, {
      headers: { accept },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: AbortSignal.timeout(timeLimit),
    });
    const failure = response.ok || readErrors.includes(response.status) ? undefined : failureOf(response);
    if (failure || isHtml(response)) {
      await response.body?.cancel();
      return failure ?? { failure: 'badAnswer' };
    }
    const bytes = await readWithin(response, limit);
    return bytes ? { status: response.status, bytes } : { failure: 'badAnswer' };
  } catch {
    // The network, its time limit, or a body that broke off.
    return { failure: 'unreachable' };
  }
}

/** The body as text, without a byte order mark. */
export function textOf({ bytes }: HttpAnswer): string {
  return new TextDecoder().decode(bytes);
}

/** The body as JSON, `undefined` when it is none. */
export function jsonOf(answer: HttpAnswer): unknown {
  try {
    return JSON.parse(textOf(answer)) as unknown;
  } catch {
    return undefined;
  }
}

const LARGEST_BODY = 2_000_000;
const TIME_LIMIT = 8000;

function failureOf(response: Response): HttpFailure {
  const { status } = response;
  if (status === 429) return { failure: 'tooMany', ...retryAfter(response) };
  if (status === 503) return { failure: 'unavailable', ...retryAfter(response) };
  if (status >= 500) return { failure: 'unavailable' };
  if (status === 404) return { failure: 'notFound' };
  if (status === 401 || status === 403) return { failure: 'refused' };
  return { failure: 'badAnswer' };
}

/** RFC 9110 §10.2.3: seconds or a date, which is measured from the server's own clock. */
function retryAfter(response: Response): { retryAfter?: number } {
  const header = response.headers.get('retry-after')?.trim();
  if (!header) return {};
  const sent = Date.parse(response.headers.get('date') ?? '');
  const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - sent;
  return Number.isFinite(wait) && wait > 0 ? { retryAfter: wait } : {};
}

/** A login page or an error page sent with status 200: no source of ours speaks HTML. */
function isHtml(response: Response): boolean {
  return /\b(text\/html|application\/xhtml)/i.test(response.headers.get('content-type') ?? '');
}

async function readWithin(response: Response, limit: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (!response.body) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > limit) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole;
}
