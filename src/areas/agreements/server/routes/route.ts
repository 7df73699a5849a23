import { routesFor } from '../../../../platform/http/route.ts';
import { type AgreementFacts, agreementActions } from '../../domain/access.ts';

export const route = routesFor<AgreementFacts, typeof agreementActions>(agreementActions);
