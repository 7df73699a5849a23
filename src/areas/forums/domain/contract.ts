import { z } from 'zod';
import { day, version } from '../../../platform/http/fields.ts';
import { organisationKinds, UnitId, unitKinds } from '../../directory/index.ts';
import { forumText, optionalForumText } from './fields.ts';
import {
  drawnFields,
  ForumId,
  ForumMeetingId,
  ForumPartyId,
  forumStates,
  identities,
  levels,
  MunicipalityCode,
  mandates,
  meetingStates,
  PersonId,
  periods,
} from './model.ts';

/** What goes over the wire about forums. The web uses the inferred types only. */
export const ByForum = z.object({ forumId: ForumId });
export const ByForumAndParty = ByForum.extend({ partyId: ForumPartyId });
export const ByForumAndPerson = ByForum.extend({ personId: PersonId });

/** Empty filters nothing. `county`: only those for the whole county. */
export const ForumQuery = z.object({
  municipality: z.union([z.literal(''), z.literal('county'), MunicipalityCode]).optional(),
  level: z.enum([...levels, '']).optional(),
});
export type ForumQuery = z.infer<typeof ForumQuery>;

const Rhythm = z.object({ times: z.int(), per: z.enum(periods) });

export const ForumLine = z.object({
  id: ForumId,
  name: z.string(),
  level: z.enum(levels),
  /** Codes; none: the whole county. */
  municipalities: z.array(z.string()),
  mandate: z.enum(mandates),
  identity: z.enum(identities),
  state: z.enum(forumStates),
  rhythm: Rhythm.nullable(),
  parties: z.int(),
  /** The next meeting that is called, and the last that was held. */
  nextAt: z.string().nullable(),
  lastAt: z.string().nullable(),
  sits: z.boolean(),
});
export type ForumLine = z.input<typeof ForumLine>;
export const ForumList = z.object({ forums: z.array(ForumLine), permittedActions: z.array(z.string()) });

const Named = z.object({ id: ForumId, name: z.string() });

export const ForumParty = z.object({
  id: ForumPartyId,
  name: z.string(),
  unit: z
    .object({
      id: UnitId,
      name: z.string(),
      kind: z.enum(unitKinds),
      organisation: z.object({ name: z.string(), kind: z.enum(organisationKinds) }),
    })
    .nullable(),
  why: z.string(),
  /** The agreement's code in the register, when there is one. */
  agreement: z.string().nullable(),
  endedOn: z.string().nullable(),
  members: z.array(z.object({ id: PersonId, name: z.string(), title: z.string(), convenes: z.boolean() })),
});
export type ForumParty = z.input<typeof ForumParty>;

const ForumMeetingLine = z.object({
  id: ForumMeetingId,
  state: z.enum(meetingStates),
  startsAt: z.string(),
  endsAt: z.string(),
});

export const ForumView = ForumLine.omit({ parties: true }).extend({
  code: z.string(),
  mandateWords: z.string(),
  stateReason: z.string(),
  source: z.string(),
  note: z.string(),
  drawn: z.array(z.enum(drawnFields)),
  version: z.int(),
  parent: Named.nullable(),
  children: z.array(Named),
  conveningUnit: z.object({ id: UnitId, name: z.string() }).nullable(),
  parties: z.array(ForumParty),
  /** Coming ones first to come, then those of the last two years, the latest first. */
  meetings: z.array(ForumMeetingLine),
  ownUnitId: UnitId.nullable(),
  permittedActions: z.array(z.string()),
});
export type ForumView = z.input<typeof ForumView>;

const Frame = {
  name: forumText(200, 'Skriv vad forumet heter.'),
  level: z.enum(levels),
  municipalities: z.array(MunicipalityCode).max(40),
  mandate: z.enum(mandates),
  mandateWords: optionalForumText(1000),
  identity: z.enum(identities),
  rhythm: z.object({ times: z.int().min(1).max(60), per: z.enum(periods) }).nullable(),
  parentId: ForumId.nullable(),
  conveningUnitId: UnitId.nullable(),
  note: optionalForumText(2000),
};
export const CreateForum = z.object({
  ...Frame,
  source: forumText(500, 'Skriv vilket dokument eller beslut som säger att forumet finns.'),
});
export type CreateForum = z.infer<typeof CreateForum>;
export const EditForum = z.object({ ...Frame, version: version() });
export type EditForum = z.infer<typeof EditForum>;

/** A dormant or paused forum says why; one that is taken up again needs no reason. */
export const SetForumState = z
  .object({ state: z.enum(forumStates), reason: optionalForumText(1000), version: version() })
  .refine((s) => s.state === 'active' || s.reason !== '', {
    path: ['reason'],
    message: 'Skriv varför forumet vilar eller är pausat.',
  });
export type SetForumState = z.infer<typeof SetForumState>;

export const AddForumParty = z.object({
  name: forumText(200, 'Skriv vilken part det är.'),
  unitId: UnitId.nullable(),
  why: forumText(500, 'Skriv vilken överenskommelse eller vilket beslut som säger det, och var.'),
  agreement: z.union([z.literal(''), z.string().regex(/^[a-z0-9-]{2,60}$/, 'Välj en överenskommelse ur registret.')]),
});
export type AddForumParty = z.infer<typeof AddForumParty>;
export const EndForumParty = z.object({ on: day() });

export const NameForumMember = z.object({ personId: PersonId, convenes: z.boolean() });
export type NameForumMember = z.infer<typeof NameForumMember>;

export const ForumAdded = z.object({ id: ForumId });
export const PartyAdded = z.object({ id: ForumPartyId });
export const ForumDone = z.object({ version: z.int() });
export const Changed = z.object({ done: z.literal(true) });
export const changed = { done: true } as const;
