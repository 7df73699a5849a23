import { expect, it } from 'vitest';
import { eventWords } from '../access-log/index.ts';
import { childRoutes } from './server/routes.ts';
import { sightRoutes } from './server/sight-routes.ts';

it.each([...childRoutes, ...sightRoutes].map((route) => [route.audit.event, `${route.method} ${route.path}`] as const))(
  'the log has words for %s (%s)',
  (event) => {
    expect(eventWords[event]?.did).toMatch(/^[a-zåäö]/);
    expect(eventWords[event]?.tried).toMatch(/^[a-zåäö]/);
  },
);
