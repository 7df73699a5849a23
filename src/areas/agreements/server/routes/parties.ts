import {
  Added,
  AddSignatory,
  ByParty,
  BySignatory,
  ByVersion,
  Changed,
  SignOn,
  WriteParty,
} from '../../domain/contract-write.ts';
import { versionFacts } from '../facts.ts';
import { addParty, addSignatory, changeParty, removeParty, removeSignatory, signOn } from '../parties.ts';
import { route } from './route.ts';

const parties = { event: 'agreement.parties_changed', subject: 'none' } as const;
const signatories = { event: 'agreement.signatories_changed', subject: 'none' } as const;

/** Who has agreed, down to units, and who signs for them. */
export const partyRoutes = [
  route({
    method: 'POST',
    path: '/api/agreements/:agreementId/versions/:versionId/parties',
    summary: 'Lägg till en part',
    action: 'agreement.write',
    audit: parties,
    params: ByVersion,
    body: WriteParty,
    response: Added,
    facts: versionFacts,
    handler: (ctx, { params, body }) => addParty(ctx, params.agreementId, params.versionId, body),
  }),
  route({
    method: 'PUT',
    path: '/api/agreements/:agreementId/versions/:versionId/parties/:partyId',
    summary: 'Ändra en part och dess enheter',
    action: 'agreement.write',
    audit: parties,
    params: ByParty,
    body: WriteParty,
    response: Changed,
    facts: versionFacts,
    handler: (ctx, { params, body }) => changeParty(ctx, params.agreementId, params, body),
  }),
  route({
    method: 'DELETE',
    path: '/api/agreements/:agreementId/versions/:versionId/parties/:partyId',
    summary: 'Ta bort en part',
    action: 'agreement.write',
    audit: parties,
    params: ByParty,
    response: Changed,
    facts: versionFacts,
    handler: (ctx, { params }) => removeParty(ctx, params.agreementId, params),
  }),
  route({
    method: 'POST',
    path: '/api/agreements/:agreementId/versions/:versionId/signatories',
    summary: 'Lägg till den som undertecknar',
    action: 'agreement.write',
    audit: signatories,
    params: ByVersion,
    body: AddSignatory,
    response: Added,
    facts: versionFacts,
    handler: (ctx, { params, body }) => addSignatory(ctx, params.agreementId, params.versionId, body),
  }),
  route({
    method: 'PUT',
    path: '/api/agreements/:agreementId/versions/:versionId/signatories/:signatoryId',
    summary: 'Skriv vilken dag någon undertecknade',
    action: 'agreement.write',
    audit: signatories,
    params: BySignatory,
    body: SignOn,
    response: Changed,
    facts: versionFacts,
    handler: (ctx, { params, body }) => signOn(ctx, params.agreementId, params, body),
  }),
  route({
    method: 'DELETE',
    path: '/api/agreements/:agreementId/versions/:versionId/signatories/:signatoryId',
    summary: 'Ta bort den som inte har undertecknat',
    action: 'agreement.write',
    audit: signatories,
    params: BySignatory,
    response: Changed,
    facts: versionFacts,
    handler: (ctx, { params }) => removeSignatory(ctx, params.agreementId, params),
  }),
];
