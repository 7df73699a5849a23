import { routesFor } from '../../../platform/http/route.ts';
import { done } from '../../children/index.ts';
import { type SharingFacts, sharingActions } from '../domain/access.ts';
import {
  AskedUnit,
  ByChild,
  ByConsent,
  ByDelivery,
  ConsentPage,
  Delivery,
  DeliveryList,
  ListDeliveries,
  RecordConsent,
  Recorded,
  Withdrawn,
} from '../domain/contract.ts';
import { deliveriesTo, deliveryFacts, readDelivery } from './deliveries.ts';
import { consentFacts, noSharing, recordedFacts, recordingFacts } from './facts.ts';
import { consentPage } from './page.ts';
import { recordConsent } from './record.ts';
import { withdraw } from './withdraw.ts';

const route = routesFor<SharingFacts, typeof sharingActions>(sharingActions);

export const sharingRoutes = [
  route({
    method: 'GET',
    path: '/api/children/:childId/consents',
    summary: 'Får enheten släppas in?',
    action: 'consent.read',
    audit: { event: 'consent.read', subject: 'child' },
    params: ByChild,
    query: AskedUnit,
    response: ConsentPage,
    facts: consentFacts,
    handler: (ctx, { params, query }) => consentPage(ctx, params.childId, query),
  }),
  route({
    method: 'POST',
    path: '/api/children/:childId/consents',
    summary: 'Anteckna ett samtycke',
    action: 'consent.record',
    audit: { event: 'consent.recorded', subject: 'child' },
    params: ByChild,
    body: RecordConsent,
    response: Recorded,
    facts: recordingFacts,
    handler: async (ctx, { params, body }) => ({ ids: await recordConsent(ctx, params.childId, body) }),
  }),
  route({
    method: 'POST',
    path: '/api/consents/:consentId/withdraw',
    summary: 'Anteckna att ett samtycke är återkallat',
    action: 'consent.withdraw',
    audit: { event: 'consent.withdrawn', subject: 'child' },
    params: ByConsent,
    response: Withdrawn,
    facts: recordedFacts,
    handler: async (ctx, { params }) => {
      await withdraw(ctx, params.consentId);
      return done;
    },
  }),
  route({
    method: 'GET',
    path: '/api/deliveries',
    summary: 'Det som din enhet har fått',
    action: 'delivery.list',
    audit: { event: 'delivery.listed', subject: 'none' },
    query: ListDeliveries,
    response: DeliveryList,
    facts: async () => noSharing,
    handler: (ctx, { query }) => deliveriesTo(ctx, query.before),
  }),
  route({
    method: 'GET',
    path: '/api/deliveries/:deliveryId',
    summary: 'Läs en lämnad kopia',
    action: 'delivery.read',
    audit: { event: 'delivery.read', subject: 'child' },
    params: ByDelivery,
    response: Delivery,
    facts: deliveryFacts,
    handler: (ctx, { params }) => readDelivery(ctx, params.deliveryId),
  }),
];
