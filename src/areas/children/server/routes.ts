import { routesFor } from '../../../platform/http/route.ts';
import { type ChildFacts, childActions, childrenActions, type RegisterFacts } from '../domain/access.ts';
import {
  AddColleague,
  ByChild,
  Changed,
  ChildList,
  Done,
  done,
  FindChild,
  FoundChild,
  JudgeSay,
  ListChildren,
  RegisterChild,
  Registered,
  SetIdentity,
  SetPlace,
  UpdateChild,
} from '../domain/contract.ts';
import { ChildView } from '../domain/view.ts';
import { setPlace, updateChild } from './base.ts';
import { setIdentity } from './birth.ts';
import { addColleague, endOwnContact } from './contacts.ts';
import { childFacts } from './facts.ts';
import { findChild, listChildren } from './list.ts';
import { registerChild } from './register.ts';
import { judgeSay } from './say.ts';
import { viewChild } from './view.ts';

const listRoute = routesFor<RegisterFacts, typeof childrenActions>(childrenActions);
const route = routesFor<ChildFacts, typeof childActions>(childActions);
const noChild = async (): Promise<RegisterFacts> => ({ subjectId: undefined });

export const childRoutes = [
  listRoute({
    method: 'POST',
    path: '/api/children',
    summary: 'Lägg upp ett barn, eller hitta det med samma nummer',
    action: 'children.register',
    audit: { event: 'child.registered', subject: 'child' },
    body: RegisterChild,
    response: Registered,
    facts: async (_, { body }) => ({ ...(await noChild()), reason: body.reason }),
    handler: async (ctx, { body }) => ({ id: await registerChild(ctx, body) }),
  }),
  listRoute({
    method: 'GET',
    path: '/api/children',
    summary: 'Barnen som du eller din enhet arbetar med',
    action: 'children.list',
    audit: { event: 'child.listed', subject: 'none' },
    query: ListChildren,
    response: ChildList,
    facts: noChild,
    handler: (ctx, { query }) => listChildren(ctx, query.before),
  }),
  listRoute({
    method: 'POST',
    path: '/api/children/find',
    summary: 'Hitta ett barn med nummer bland dem som du eller din enhet arbetar med',
    action: 'children.find',
    audit: { event: 'child.sought', subject: 'child' },
    body: FindChild,
    reads: true,
    response: FoundChild,
    facts: noChild,
    handler: (ctx, { body }) => findChild(ctx, body.number),
  }),
  route({
    method: 'GET',
    path: '/api/children/:childId',
    summary: 'Läs om ett barn',
    action: 'child.read',
    audit: { event: 'child.read', subject: 'child' },
    params: ByChild,
    response: ChildView,
    facts: childFacts,
    handler: (ctx, { params }) => viewChild(ctx, params.childId),
  }),
  route({
    method: 'PUT',
    path: '/api/children/:childId',
    summary: 'Rätta ett barns uppgifter',
    action: 'child.update',
    audit: { event: 'child.updated', subject: 'child' },
    params: ByChild,
    body: UpdateChild,
    response: Changed,
    facts: childFacts,
    handler: async (ctx, { params, body }) => ({ version: await updateChild(ctx, params.childId, body) }),
  }),
  route({
    method: 'PUT',
    path: '/api/children/:childId/place',
    summary: 'Skriv var barnet finns',
    action: 'child.setPlace',
    audit: { event: 'child.place_set', subject: 'child' },
    params: ByChild,
    body: SetPlace,
    response: Changed,
    facts: childFacts,
    handler: async (ctx, { params, body }) => ({ version: await setPlace(ctx, params.childId, body) }),
  }),
  route({
    method: 'PUT',
    path: '/api/children/:childId/identity',
    summary: 'Ge barnet sitt nummer',
    action: 'child.setIdentity',
    audit: { event: 'child.identity_set', subject: 'child' },
    params: ByChild,
    body: SetIdentity,
    response: Changed,
    facts: childFacts,
    handler: async (ctx, { params, body }) => ({ version: await setIdentity(ctx, params.childId, body) }),
  }),
  route({
    method: 'POST',
    path: '/api/children/:childId/say',
    summary: 'Bedöm hur mycket barnets egen röst väger',
    action: 'child.judgeSay',
    audit: { event: 'child.say_judged', subject: 'child' },
    params: ByChild,
    body: JudgeSay,
    response: Done,
    facts: childFacts,
    handler: async (ctx, { params, body }) => {
      await judgeSay(ctx, params.childId, body);
      return done;
    },
  }),
  route({
    method: 'POST',
    path: '/api/children/:childId/contacts',
    summary: 'Låt en kollega på enheten arbeta med barnet',
    action: 'child.addColleague',
    audit: { event: 'child.colleague_added', subject: 'child' },
    params: ByChild,
    body: AddColleague,
    response: Done,
    facts: async (ctx, input) => {
      const facts = await childFacts(ctx, input);
      return facts && { ...facts, reason: input.body.reason };
    },
    handler: async (ctx, { params, body }) => {
      await addColleague(ctx, params.childId, body.employeeId, body.reason);
      return done;
    },
  }),
  route({
    method: 'POST',
    path: '/api/children/:childId/contacts/mine/end',
    summary: 'Avsluta ditt eget arbete med barnet',
    action: 'child.endOwnContact',
    audit: { event: 'child.contact_ended', subject: 'child' },
    params: ByChild,
    response: Done,
    facts: childFacts,
    handler: async (ctx, { params }) => {
      await endOwnContact(ctx, params.childId);
      return done;
    },
  }),
];
