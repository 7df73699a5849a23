import { expect, it } from 'vitest';
import { eventWords } from '../access-log/index.ts';
import { agreementRoutes } from './server/routes/index.ts';

it.each(
  agreementRoutes(async () => undefined).map((route) => [route.audit.event, `${route.method} ${route.path}`] as const),
)('the log has words for %s (%s)', (event) => {
  expect(eventWords[event]?.did).toMatch(/^[a-zåäö]/);
  expect(eventWords[event]?.tried).toMatch(/^[a-zåäö]/);
});
