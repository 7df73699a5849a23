import { type AnyRoute, createRouter, type Router } from '@tanstack/react-router';
import type { familyRoutes } from './family-routes.tsx';
import { FailedPage } from './pages/FailedPage.tsx';
import { notFound, rootRoute } from './root-route.ts';
import type { staffRoutes } from './routes.tsx';
import { SkeletonCards } from './ui/states/Skeleton.tsx';

/** A router over one entry's routes, with the common pages for what is not there and what broke. */
export const createSamsynRouter = (routes: readonly AnyRoute[]) =>
  createRouter({
    routeTree: rootRoute.addChildren([...routes]),
    scrollRestoration: true,
    defaultPreload: 'intent',
    defaultNotFoundComponent: notFound,
    defaultErrorComponent: FailedPage,
    defaultPendingComponent: SkeletonCards,
  });

type EveryRoute = ReturnType<typeof rootRoute.addChildren<[...typeof staffRoutes, ...typeof familyRoutes]>>;

declare module '@tanstack/react-router' {
  interface Register {
    /** Links are checked against the staff's and the family's addresses both, though no page has both routers. */
    router: Router<EveryRoute>;
  }
}
