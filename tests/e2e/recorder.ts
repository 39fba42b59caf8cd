import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { connect, type AddressInfo } from 'node:net';

/** One request as it left the browser, in clear. */
export interface Sent {
  url: string;
  /** Method, address, headers and body. */
  bytes: string;
}

export interface Recorder {
  /** Where a browser finds the proxy. */
  proxy: string;
  sent: Sent[];
  close: () => Promise<void>;
}

/** Tells nobody anything: it answers on this machine only, in tests. */
const CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBkzCCATmgAwIBAgIUJvTaR+bbdDYTPNoUMtyhgOdbTWAwCgYIKoZIzj0EAwIw
EzERMA8GA1UEAwwIcmVjb3JkZXIwIBcNMjYxMTIzMTgxMDM4WhgPMjEyNjEwMzAx
ODEwMzhaMBMxETAPBgNVBAMMCHJlY29yZGVyMFkwEwYHKoZIzj0CAQYIKoZIzj0D
AQcDQgAEbeR2xkAKl4dqjzdUfU4zKBsCHUEMYD0GYtVnnfM/N7BlLMfjaqVIX8YH
YHF/bAt7gmFK9b9UZkX5KCCQRLVUxqNpMGcwHQYDVR0OBBYEFF976i5xNEqrS0pz
p7F6wg2cqEiNMB8GA1UdIwQYMBaAFF976i5xNEqrS0pzp7F6wg2cqEiNMA8GA1Ud
EwEB/wQFMAMBAf8wFAYDVR0RBA0wC4IJKi5leGFtcGxlMAoGCCqGSM49BAMCA0gA
MEUCIGTvEYw+MsRg3AVgEW44G+nXm+YCKEfdJfxv7CWTVgGjAiEAz/uRC3+Fqywq
Pw/uFGlDOOnWW17eHPLGqKLKAqhBoOk=
-----END CERTIFICATE-----
`;
const KEY = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgHDbHct9ckcG6HBG+
j9QwEGB5cJgLbQbBUOZz+mVJw7ShRANCAARt5HbGQAqXh2qPN1R9TjMoGwIdQQxg
PQZi1Wed8z83sGUsx+NqpUhfxgdgcX9sC3uCYUr1v1RmRfkoIJBEtVTG
-----END PRIVATE KEY-----
`;

/**
 * A proxy that keeps every byte it is sent, of https too, and answers with `page(url)`, or with 503 where that is
 * undefined. Nothing goes any further.
 */
export async function startRecorder(page: (url: string) => string | undefined): Promise<Recorder> {
  const sent: Sent[] = [];
  const record = (base: string) => (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const url = new URL(request.url ?? '', base || `https://${request.headers.host}`).href;
      const { method, rawHeaders } = request;
      sent.push({ url, bytes: [method, url, ...rawHeaders, Buffer.concat(chunks).toString('utf8')].join('\n') });
      const body = page(url);
      response
        .writeHead(body === undefined ? 503 : 200, { 'content-type': 'text/html; charset=utf-8' })
        .end(body ?? '');
    });
  };
  const secure = createSecureServer({ key: KEY, cert: CERTIFICATE }, record(''));
  await new Promise<void>((resolve) => {
    secure.listen(0, '127.0.0.1', resolve);
  });
  const server = createServer(record('http://unknown/'));
  server.on('connect', (request, socket, head) => {
    // What is said inside is recorded where it is decrypted; the host alone counts already.
    sent.push({ url: `connect://${request.url}`, bytes: ['CONNECT', request.url, ...request.rawHeaders].join('\n') });
    const inner = connect((secure.address() as AddressInfo).port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      inner.write(head);
      socket.pipe(inner).pipe(socket);
    });
    const end = () => {
      inner.destroy();
      socket.destroy();
    };
    inner.on('error', end);
    socket.on('error', end);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    proxy: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sent,
    close: async () => {
      for (const one of [server, secure]) {
        one.closeAllConnections();
        one.close();
      }
    },
  };
}
