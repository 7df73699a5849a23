import { ByAgreement } from '../../domain/contract.ts';
import { AgreementView } from '../../domain/contract-whole.ts';
import { agreementFacts } from '../facts.ts';
import { agreementView } from '../view.ts';
import { route } from './route.ts';

/** One agreement. */
export const wholeRoutes = [
  route({
    method: 'GET',
    path: '/api/agreements/:agreementId',
    summary: 'Läs en överenskommelse',
    action: 'agreement.read',
    audit: { event: 'agreement.read', subject: 'none' },
    params: ByAgreement,
    response: AgreementView,
    facts: agreementFacts,
    handler: (ctx, { params }) => agreementView(ctx, params.agreementId),
  }),
];
