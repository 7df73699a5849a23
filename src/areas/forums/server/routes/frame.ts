import { routesFor } from '../../../../platform/http/route.ts';
import { type ForumFacts, forumActions } from '../../domain/access.ts';
import {
  AddForumParty,
  ByForum,
  ByForumAndParty,
  ByForumAndPerson,
  Changed,
  CreateForum,
  changed,
  EditForum,
  EndForumParty,
  ForumAdded,
  ForumDone,
  ForumList,
  ForumQuery,
  ForumView,
  NameForumMember,
  PartyAdded,
  SetForumState,
} from '../../domain/contract.ts';
import { ForumId, ForumPartyId } from '../../domain/model.ts';
import { countyFacts, forumFacts } from '../facts.ts';
import { addForumParty, createForum, editForum, endForumParty, setForumState } from '../frame.ts';
import { listForums } from '../list.ts';
import { endMember, nameMember } from '../members.ts';
import { viewForum } from '../view.ts';

export const route = routesFor<ForumFacts, typeof forumActions>(forumActions);

/** The forums themselves: what they are, who is expected and why, who sits there. */
export const frameRoutes = [
  route({
    method: 'GET',
    path: '/api/forums',
    summary: 'Länets forum',
    action: 'forum.list',
    audit: { event: 'forum.listed', subject: 'none' },
    query: ForumQuery,
    response: ForumList,
    facts: countyFacts,
    handler: (ctx, { query }) => listForums(ctx, query),
  }),
  route({
    method: 'POST',
    path: '/api/forums',
    summary: 'Lägg upp ett forum',
    action: 'forum.create',
    audit: { event: 'forum.created', subject: 'none' },
    body: CreateForum,
    response: ForumAdded,
    facts: countyFacts,
    handler: async (ctx, { body }) => ({ id: ForumId.parse(await createForum(ctx, body)) }),
  }),
  route({
    method: 'GET',
    path: '/api/forums/:forumId',
    summary: 'Läs om ett forum',
    action: 'forum.read',
    audit: { event: 'forum.read', subject: 'none' },
    params: ByForum,
    response: ForumView,
    facts: forumFacts,
    handler: (ctx, { params }) => viewForum(ctx, params.forumId),
  }),
  route({
    method: 'PUT',
    path: '/api/forums/:forumId',
    summary: 'Ändra ett forum',
    action: 'forum.edit',
    audit: { event: 'forum.edited', subject: 'none' },
    params: ByForum,
    body: EditForum,
    response: ForumDone,
    facts: forumFacts,
    handler: (ctx, { params, body }) => editForum(ctx, params.forumId, body),
  }),
  route({
    method: 'POST',
    path: '/api/forums/:forumId/state',
    summary: 'Låt ett forum vila, pausa det, eller ta upp det igen',
    action: 'forum.edit',
    audit: { event: 'forum.state_set', subject: 'none' },
    params: ByForum,
    body: SetForumState,
    response: ForumDone,
    facts: forumFacts,
    handler: (ctx, { params, body }) => setForumState(ctx, params.forumId, body),
  }),
  route({
    method: 'POST',
    path: '/api/forums/:forumId/parties',
    summary: 'Lägg till en part, med varför',
    action: 'forum.edit',
    audit: { event: 'forum.party_changed', subject: 'none' },
    params: ByForum,
    body: AddForumParty,
    response: PartyAdded,
    facts: forumFacts,
    handler: async (ctx, { params, body }) => ({
      id: ForumPartyId.parse(await addForumParty(ctx, params.forumId, body)),
    }),
  }),
  route({
    method: 'POST',
    path: '/api/forums/:forumId/parties/:partyId/end',
    summary: 'En part är inte väntad längre',
    action: 'forum.edit',
    audit: { event: 'forum.party_changed', subject: 'none' },
    params: ByForumAndParty,
    body: EndForumParty,
    response: Changed,
    facts: forumFacts,
    handler: async (ctx, { params, body }) => {
      await endForumParty(ctx, params.forumId, params.partyId, body.on);
      return changed;
    },
  }),
  route({
    method: 'POST',
    path: '/api/forums/:forumId/members',
    summary: 'Välj vem på enheten som sitter i forumet',
    action: 'forum.nameMember',
    audit: { event: 'forum.member_changed', subject: 'none' },
    params: ByForum,
    body: NameForumMember,
    response: Changed,
    facts: forumFacts,
    handler: async (ctx, { params, body }) => {
      await nameMember(ctx, params.forumId, body);
      return changed;
    },
  }),
  route({
    method: 'DELETE',
    path: '/api/forums/:forumId/members/:personId',
    summary: 'Någon på enheten sitter inte i forumet längre',
    action: 'forum.nameMember',
    audit: { event: 'forum.member_changed', subject: 'none' },
    params: ByForumAndPerson,
    response: Changed,
    facts: forumFacts,
    handler: async (ctx, { params }) => {
      await endMember(ctx, params.forumId, params.personId);
      return changed;
    },
  }),
];
