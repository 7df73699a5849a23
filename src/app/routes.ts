import { accessLogRoutes } from '../areas/access-log/index.ts';
import { agreementRoutes } from '../areas/agreements/index.ts';
import { catalogueRoutes } from '../areas/catalogue/index.ts';
import { childRoutes, sightRoutes } from '../areas/children/index.ts';
import { commitmentRoutes, keepInRound } from '../areas/commitments/index.ts';
import { concernRoutes } from '../areas/concerns/index.ts';
import { directoryRoutes } from '../areas/directory/index.ts';
import { familyRoutes } from '../areas/family/index.ts';
import { forumRoutes } from '../areas/forums/index.ts';
import { identityRoutes } from '../areas/identity/index.ts';
import { interchangeRoutes } from '../areas/interchange/index.ts';
import { mydayRoutes } from '../areas/myday/index.ts';
import { documentRoutes, planRoutes } from '../areas/plans/index.ts';
import { familySharingRoutes, sharingRoutes } from '../areas/sharing/index.ts';
import type { PdfRenderer } from '../platform/documents/renderer.ts';
import type { Route } from '../platform/http/route.ts';

/** Every route of every area, in the order of the areas. */
export const routes = (pdf: PdfRenderer): readonly Route[] => [
  ...directoryRoutes,
  ...identityRoutes,
  ...accessLogRoutes,
  ...childRoutes,
  ...sightRoutes,
  ...sharingRoutes,
  ...familySharingRoutes,
  ...planRoutes,
  ...documentRoutes(pdf),
  ...catalogueRoutes,
  ...agreementRoutes(keepInRound),
  ...forumRoutes,
  ...concernRoutes(pdf),
  ...commitmentRoutes,
  ...interchangeRoutes,
  ...mydayRoutes,
  ...familyRoutes,
];
