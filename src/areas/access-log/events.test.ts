import { expect, it } from 'vitest';
import { directoryRoutes } from '../directory/index.ts';
import { eventWords } from './domain/texts.sv.ts';
import { accessLogRoutes } from './server/routes.ts';

it.each(
  [...directoryRoutes, ...accessLogRoutes].map(
    (route) => [route.audit.event, `${route.method} ${route.path}`] as const,
  ),
)('the log has words for %s (%s)', (event) => {
  expect(eventWords[event]?.did).toMatch(/^[a-zåäö]/);
  expect(eventWords[event]?.tried).toMatch(/^[a-zåäö]/);
});
