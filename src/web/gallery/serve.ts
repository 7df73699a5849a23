import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

/** The strictest policy the pages have to live with. The real server allows no less. */
const policy = "default-src 'self'; style-src 'self'; script-src 'self'";

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Answers by address, for the parts of the API that a frame needs. */
type Answers = Readonly<Record<string, unknown>>;

/** Serves built pages on a free port, under the policy, with `answers` in place of an API. */
export async function servePages(folder: string, answers: Answers): Promise<{ server: Server; address: string }> {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    response.setHeader('content-security-policy', policy);
    if (path in answers) {
      response.setHeader('content-type', 'application/json').end(JSON.stringify(answers[path]));
      return;
    }
    if (path.startsWith('/api/')) {
      response.writeHead(404, { 'content-type': 'application/problem+json' }).end('{}');
      return;
    }
    const file = extname(path) === '' ? (path.startsWith('/familj') ? '/family.html' : '/index.html') : path;
    try {
      const body = await readFile(join(folder, normalize(file)));
      response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream').end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}
