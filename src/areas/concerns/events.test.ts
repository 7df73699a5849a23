import { expect, it } from 'vitest';
import { eventWords } from '../access-log/index.ts';
import { concernRoutes } from './index.ts';

const unused = { renderPdf: () => Promise.reject(new Error('no paper is made here')), close: () => undefined };

it.each(concernRoutes(unused).map((route) => [route.audit.event, `${route.method} ${route.path}`] as const))(
  'the log has words for %s (%s)',
  (event) => {
    expect(eventWords[event]?.did).toMatch(/^[a-zåäö]/);
    expect(eventWords[event]?.tried).toMatch(/^[a-zåäö]/);
  },
);
