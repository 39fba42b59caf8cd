import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server on the loopback interface that answers like a public one, and remembers what it was asked. */
export interface Upstream {
  url: string;
  /** Path and query of each request, in order. */
  requests: string[];
  /** Headers of each request, in order. */
  headers: IncomingMessage['headers'][];
  /** How it behaves from now on; without an argument, well. */
  behave: (behaviour?: Behaviour) => void;
  close: () => Promise<void>;
}

/** A body with its type; the status is 200 unless said otherwise. */
export interface Reply {
  status?: number;
  type: string;
  body: string | Uint8Array;
  headers?: Record<string, string>;
}

/** Changes what a well-behaved server would have said, or takes the connection into its own hands. */
export type Behaviour = (reply: Reply, response: ServerResponse) => Reply | undefined;

export async function startUpstream(respond: (url: URL) => Reply): Promise<Upstream> {
  const requests: string[] = [];
  const headers: IncomingMessage['headers'][] = [];
  let behaviour: Behaviour | undefined;
  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    headers.push(request.headers);
    const right = respond(new URL(request.url ?? '/', 'http://localhost'));
    const reply = behaviour ? behaviour(right, response) : right;
    if (!reply) return;
    response.writeHead(reply.status ?? 200, { 'content-type': reply.type, ...reply.headers });
    response.end(reply.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    headers,
    behave: (next) => {
      behaviour = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** What upstreams were seen to do on bad days; each one leaves nothing to read. */
export const BAD_DAYS: Record<string, Behaviour> = {
  'an HTML page with status 200': () => ({
    type: 'text/html; charset=utf-8',
    body: '<!doctype html><title>Log in</title>',
  }),
  'an HTML page said to be text': () => ({ type: 'text/plain', body: '<!doctype html><title>Log in</title>' }),
  'an empty body with status 200': () => ({ type: 'text/plain', body: '' }),
  '204 No Content': () => ({ status: 204, type: 'text/plain', body: '' }),
  '400 Bad Request': () => ({ status: 400, type: 'application/json', body: '{"message":"bad request"}' }),
  '403 Forbidden': () => ({ status: 403, type: 'text/plain', body: 'Forbidden' }),
  '404 Not Found': () => ({ status: 404, type: 'application/json', body: '{"message":"not found"}' }),
  '422 Unprocessable': () => ({ status: 422, type: 'application/json', body: '{"message":"invalid date"}' }),
  '429 with Retry-After': () => ({
    status: 429,
    type: 'text/plain',
    body: 'Too many requests',
    headers: { 'retry-after': '3600' },
  }),
  '500 Internal Server Error': () => ({ status: 500, type: 'text/html', body: '<h1>500</h1>' }),
  '503 Service Unavailable': () => ({
    status: 503,
    type: 'text/plain',
    body: 'down',
    headers: { 'retry-after': '120' },
  }),
  'a redirect to a login page': (_, response) => {
    if (response.req.url === '/login') return { type: 'text/html', body: '<form>' };
    return { status: 302, type: 'text/plain', body: '', headers: { location: '/login' } };
  },
  'a redirect without an end': () => ({ status: 302, type: 'text/plain', body: '', headers: { location: '/again' } }),
  'a connection cut in the middle': (reply, response) => {
    const body = Buffer.from(reply.body);
    response.writeHead(200, { 'content-type': reply.type, 'content-length': body.byteLength });
    response.write(body.subarray(0, body.byteLength / 2), () => response.destroy());
    return undefined;
  },
  'a body that never ends': (reply, response) => {
    const body = Buffer.from(reply.body);
    response.writeHead(200, { 'content-type': reply.type });
    response.write(body.subarray(0, body.byteLength / 2));
    return undefined;
  },
  silence: () => undefined,
  'a body beyond the limit': (reply) => ({ ...reply, body: Buffer.alloc(5_000_000, 'A,1\n') }),
  'a truncated body': (reply) => ({ ...reply, body: Buffer.from(reply.body).subarray(0, reply.body.length / 3) }),
  garbage: (reply) => ({ ...reply, body: '\u0000\uFFFDÿ{]['.repeat(50) }),
  'JSON nested ten thousand deep': () => ({ type: 'application/json', body: '['.repeat(10_000) }),
};
