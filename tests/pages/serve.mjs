/** Serves pages on this machine: the demo article, and whatever a test hands it. */
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));

/**
 * @param {{ port?: number, pages?: Record<string, string | { status?: number, type?: string, headers?: Record<string, string>, body: string }> }} [options]
 *   pages by path; they come before the files in this folder
 * @returns {Promise<{ origin: string, close: () => Promise<void> }>}
 */
export async function servePages({ port = 0, pages = {} } = {}) {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const page = pages[path];
    if (page !== undefined) {
      const {
        status = 200,
        type = 'text/html; charset=utf-8',
        headers = {},
        body,
      } = typeof page === 'string' ? { body: page } : page;
      response.writeHead(status, { 'content-type': type, ...headers }).end(body);
      return;
    }
    const file = normalize(join(here, path.endsWith('/') ? `${path}index.html` : path));
    try {
      if (!file.startsWith(here)) throw new Error('outside');
      const body = await readFile(file);
      response
        .writeHead(200, {
          'content-type': file.endsWith('.html') ? 'text/html; charset=utf-8' : 'application/octet-stream',
        })
        .end(body);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('There is no such page here.');
    }
  });
  await new Promise((resolve) => {
    server.listen(port, '127.0.0.1', () => resolve(undefined));
  });
  const { port: given } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    origin: `http://127.0.0.1:${given}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
