import type { FastifyRequest } from 'fastify';

/** True for somebody who typed an address or followed a link; programs get the problem as data. */
export const wantsPage = ({ method, url, headers }: Pick<FastifyRequest, 'method' | 'url' | 'headers'>): boolean =>
  (method === 'GET' || method === 'HEAD') &&
  !/^\/api(?:[/?]|$)/.test(url) &&
  (headers.accept ?? '').includes('text/html');

/** What a person meets at an address that does not exist. It needs neither script nor style sheet. */
export const notFoundPage = `<!doctype html>
<html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><link rel="icon" href="data:,"><title>Sidan finns inte – Samsyn</title></head>
<body><main><h1>Sidan finns inte</h1>
<p>Adressen leder ingenstans. Den kan vara felskriven, eller så har sidan flyttat.</p>
<p><a href="/">Till Samsyn</a></p></main></body></html>
`;
