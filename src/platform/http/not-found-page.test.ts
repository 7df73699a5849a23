import { pino } from 'pino';
import { expect, it } from 'vitest';
import { createServer } from './server.ts';

const get = async (url: string, accept: string) => {
  const app = await createServer(pino({ level: 'silent' }));
  const { statusCode, headers, body } = await app.inject({ url, headers: { accept } });
  await app.close();
  return { statusCode, type: headers['content-type'], body };
};
const browser = 'text/html,application/xhtml+xml,*/*;q=0.8';

it('meets a person at an unknown address with a page and a way home, still as 404', async () => {
  const { statusCode, type, body } = await get('/finns-inte', browser);
  expect([statusCode, type]).toEqual([404, 'text/html; charset=utf-8']);
  expect(body).toContain('<h1>Sidan finns inte</h1>');
  expect(body).toContain('<a href="/">');
  expect(body).not.toContain('<script');
});

it.each([
  ['/finns-inte', 'application/json'],
  ['/api/finns-inte', browser],
  ['/api?x=1', browser],
])('gives %s asked for as %s the problem as data', async (url, accept) => {
  const { statusCode, type } = await get(url, accept);
  expect([statusCode, type]).toEqual([404, 'application/problem+json; charset=utf-8']);
});
