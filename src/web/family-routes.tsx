import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { FamilyShell } from './layout/FamilyShell.tsx';
import { rootRoute } from './root-route.ts';

/** Every family page and its address, all under /familj. The whole of a page stays within 170 kB of JavaScript. */
const frame = createRoute({ getParentRoute: () => rootRoute, path: '/familj', component: FamilyShell });

const inFrame = { getParentRoute: () => frame } as const;

const pages = [
  createRoute({
    ...inFrame,
    path: '/',
    component: lazyRouteComponent(() => import('../areas/family/web/home/FamilyHomePage.tsx'), 'FamilyHomePage'),
  }),
  createRoute({
    ...inFrame,
    path: '/planer/$planId',
    component: lazyRouteComponent(() => import('../areas/family/web/plan/FamilyPlanPage.tsx'), 'FamilyPlanPage'),
  }),
  createRoute({
    ...inFrame,
    path: '/barn/$childId/samtycken',
    component: lazyRouteComponent(() => import('../areas/family/web/consents/ConsentsPage.tsx'), 'ConsentsPage'),
  }),
  createRoute({
    ...inFrame,
    path: '/barn/$childId/logg',
    component: lazyRouteComponent(() => import('../areas/family/web/log/LogPage.tsx'), 'LogPage'),
  }),
  createRoute({
    ...inFrame,
    path: '/hjalp',
    component: lazyRouteComponent(() => import('../areas/family/web/help/FamilyHelpPage.tsx'), 'FamilyHelpPage'),
  }),
] as const;

export const familyRoutes = [frame.addChildren(pages)] as const;
