import { routesFor } from '../../../../platform/http/route.ts';
import { type ConcernFacts, concernActions } from '../../domain/access.ts';

export const route = routesFor<ConcernFacts, typeof concernActions>(concernActions);
