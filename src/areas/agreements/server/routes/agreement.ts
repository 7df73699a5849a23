import { ByAgreement } from '../../domain/contract.ts';
import { AgreementView } from '../../domain/contract-whole.ts';
import { Added, Changed, DescribeAgreement, StartAgreement } from '../../domain/contract-write.ts';
import { describeAgreement } from '../describe.ts';
import { agreementFacts, startFacts } from '../facts.ts';
import { startAgreement } from '../start.ts';
import { agreementView } from '../view.ts';
import { route } from './route.ts';

/** One agreement. */
export const wholeRoutes = [
  route({
    method: 'POST',
    path: '/api/agreements',
    summary: 'Lägg in en överenskommelse',
    action: 'agreement.start',
    audit: { event: 'agreement.started', subject: 'none' },
    body: StartAgreement,
    response: Added,
    facts: startFacts,
    handler: (ctx, { body }) => startAgreement(ctx, body),
  }),
  route({
    method: 'PUT',
    path: '/api/agreements/:agreementId',
    summary: 'Skriv vem som leder och ansvarar',
    action: 'agreement.write',
    audit: { event: 'agreement.described', subject: 'none' },
    params: ByAgreement,
    body: DescribeAgreement,
    response: Changed,
    facts: agreementFacts,
    handler: (ctx, { params, body }) => describeAgreement(ctx, params.agreementId, body),
  }),
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
