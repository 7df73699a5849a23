import { routesFor } from '../../../platform/http/route.ts';
import { done } from '../../children/index.ts';
import { familySharingActions, type SharingFacts } from '../domain/access.ts';
import { ByChild, ByConsent, FamilyConsentPage, GiveConsent, Recorded, Withdrawn } from '../domain/contract.ts';
import { consentFacts, givenFacts } from './facts.ts';
import { familyConsentPage } from './family-page.ts';
import { giveConsent } from './record.ts';
import { withdrawOwn } from './withdraw.ts';

const route = routesFor<SharingFacts, typeof familySharingActions>(familySharingActions);

export const familySharingRoutes = [
  route({
    method: 'GET',
    path: '/api/family/children/:childId/consents',
    summary: 'Vem får se vad, och ditt eget ja',
    action: 'family.consent.read',
    audit: { event: 'family.consent_read', subject: 'child' },
    params: ByChild,
    response: FamilyConsentPage,
    facts: consentFacts,
    handler: (ctx, { params }) => familyConsentPage(ctx, params.childId),
  }),
  route({
    method: 'POST',
    path: '/api/family/children/:childId/consents',
    summary: 'Säg ja',
    action: 'family.consent.give',
    audit: { event: 'family.consent_given', subject: 'child' },
    params: ByChild,
    body: GiveConsent,
    response: Recorded,
    facts: consentFacts,
    handler: async (ctx, { params, body }) => ({ ids: await giveConsent(ctx, params.childId, body) }),
  }),
  route({
    method: 'POST',
    path: '/api/family/consents/:consentId/withdraw',
    summary: 'Ta tillbaka ditt ja',
    action: 'family.consent.withdraw',
    audit: { event: 'family.consent_withdrawn', subject: 'child' },
    params: ByConsent,
    response: Withdrawn,
    facts: givenFacts,
    handler: async (ctx, { params }) => {
      await withdrawOwn(ctx, params.consentId);
      return done;
    },
  }),
];
