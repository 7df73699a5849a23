import { routesFor } from '../../../platform/http/route.ts';
import { type ChildFacts, childActions } from '../domain/access.ts';
import {
  AddGuardian,
  BlockGuardian,
  ByChild,
  ByCustody,
  ByGuardian,
  ByNamed,
  Changed,
  Done,
  done,
  EndCustody,
  GuardianAdded,
  NamePerson,
  Protect,
  UnblockGuardian,
  UpdateGuardian,
} from '../domain/contract.ts';
import { childFacts, custodyFacts, guardianFacts } from './facts.ts';
import { addGuardian, blockGuardian, endCustody, unblockGuardian, updateGuardian } from './guardians.ts';
import { namePerson, protectChild, unnamePerson } from './protection.ts';

const route = routesFor<ChildFacts, typeof childActions>(childActions);

/** Protection, who is named, and the guardians: what decides who else sees the child. */
export const sightRoutes = [
  route({
    method: 'PUT',
    path: '/api/children/:childId/protection',
    summary: 'Sätt skyddet och vilka som är namngivna',
    action: 'child.protect',
    audit: { event: 'child.protection_set', subject: 'child' },
    params: ByChild,
    body: Protect,
    response: Changed,
    facts: childFacts,
    handler: async (ctx, { params, body }) => ({ version: await protectChild(ctx, params.childId, body) }),
  }),
  route({
    method: 'POST',
    path: '/api/children/:childId/named',
    summary: 'Namnge någon som får se var barnet finns',
    action: 'child.name',
    audit: { event: 'child.person_named', subject: 'child' },
    params: ByChild,
    body: NamePerson,
    response: Done,
    facts: childFacts,
    handler: async (ctx, { params, body }) => {
      await namePerson(ctx, params.childId, body.personId);
      return done;
    },
  }),
  route({
    method: 'POST',
    path: '/api/children/:childId/named/:personId/end',
    summary: 'Ta bort ett namn',
    action: 'child.unname',
    audit: { event: 'child.person_unnamed', subject: 'child' },
    params: ByNamed,
    response: Done,
    facts: childFacts,
    handler: async (ctx, { params }) => {
      await unnamePerson(ctx, params.childId, params.personId);
      return done;
    },
  }),
  route({
    method: 'POST',
    path: '/api/children/:childId/guardians',
    summary: 'Lägg till en vårdnadshavare',
    action: 'child.addGuardian',
    audit: { event: 'child.guardian_added', subject: 'child' },
    params: ByChild,
    body: AddGuardian,
    response: GuardianAdded,
    facts: childFacts,
    handler: async (ctx, { params, body }) => ({ id: await addGuardian(ctx, params.childId, body) }),
  }),
  route({
    method: 'PUT',
    path: '/api/children/:childId/guardians/:guardianId',
    summary: 'Rätta en vårdnadshavares namn, telefon och e-post',
    action: 'child.updateGuardian',
    audit: { event: 'child.guardian_updated', subject: 'child' },
    params: ByGuardian,
    body: UpdateGuardian,
    response: Changed,
    facts: guardianFacts,
    handler: async (ctx, { params, body }) => ({ version: await updateGuardian(ctx, params.guardianId, body) }),
  }),
  route({
    method: 'POST',
    path: '/api/children/:childId/custody/:custodyId/end',
    summary: 'Avsluta en vårdnad',
    action: 'child.endCustody',
    audit: { event: 'child.custody_ended', subject: 'child' },
    params: ByCustody,
    body: EndCustody,
    response: Changed,
    facts: custodyFacts,
    handler: async (ctx, { params, body }) => ({ version: await endCustody(ctx, params.custodyId, body) }),
  }),
  route({
    method: 'POST',
    path: '/api/children/:childId/guardians/:guardianId/block',
    summary: 'Spärra en vårdnadshavare',
    action: 'child.blockGuardian',
    audit: { event: 'child.guardian_blocked', subject: 'child' },
    params: ByGuardian,
    body: BlockGuardian,
    response: Done,
    facts: guardianFacts,
    handler: async (ctx, { params, body }) => {
      await blockGuardian(ctx, params.childId, params.guardianId, body.reason);
      return done;
    },
  }),
  route({
    method: 'POST',
    path: '/api/children/:childId/guardians/:guardianId/unblock',
    summary: 'Häv en spärr',
    action: 'child.unblockGuardian',
    audit: { event: 'child.guardian_unblocked', subject: 'child' },
    params: ByGuardian,
    body: UnblockGuardian,
    response: Done,
    facts: guardianFacts,
    handler: async (ctx, { params, body }) => {
      await unblockGuardian(ctx, params.childId, params.guardianId, body.reason);
      return done;
    },
  }),
];
