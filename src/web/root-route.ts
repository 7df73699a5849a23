import { createRootRoute, lazyRouteComponent } from '@tanstack/react-router';

/** What the staff's and the family's routes hang on. The frames hang under it, so that the start page has none. */
export const rootRoute = createRootRoute();

/** The common page for an address that leads nowhere. */
export const notFound = lazyRouteComponent(() => import('./pages/NotFoundPage.tsx'), 'NotFoundPage');
