import { z } from 'zod';
import { day, version } from '../../../platform/http/fields.ts';
import { ChildId } from '../../children/index.ts';
import { UnitId } from '../../directory/index.ts';
import { ByForum } from './contract.ts';
import { forumText, optionalForumText } from './fields.ts';
import { ageBands, ForumId, LineActionId, LineId, ledTos, MunicipalityCode, warnings } from './model.ts';

/** Lines about children in operational forums. */
export const ByLine = z.object({ lineId: LineId });
export const ByLineAction = ByLine.extend({ lineActionId: LineActionId });
export const LineQuery = z.object({ open: z.enum(['yes', 'no']).default('no') });
export const ByForumAndChild = ByForum.extend({ childId: ChildId });

const question = forumText(2000, 'Skriv vad ni vill ha hjälp att tänka kring.');

/** `sure`: what was warned of has been read and is in order. */
export const RaiseLine = z.discriminatedUnion('mode', [
  z.object({
    mode: z.literal('anonymous'),
    ageBand: z.enum(ageBands, 'Välj ett åldersspann.'),
    municipality: MunicipalityCode,
    question,
    sure: z.boolean(),
  }),
  z.object({ mode: z.literal('named'), childId: ChildId, question }),
]);
export type RaiseLine = z.infer<typeof RaiseLine>;

export const WriteLine = z
  .object({
    notes: optionalForumText(8000),
    ledTo: z.enum(ledTos).nullable(),
    ledToWords: optionalForumText(1000),
    followUpOn: day().nullable(),
    followUpWords: optionalForumText(2000),
    closed: z.boolean(),
    sure: z.boolean(),
    version: version(),
  })
  .refine((l) => l.ledTo !== 'other_way' || l.ledToWords !== '', {
    path: ['ledToWords'],
    message: 'Skriv vilken väg det blev.',
  })
  .refine((l) => !l.closed || l.ledTo !== null, {
    path: ['ledTo'],
    message: 'Skriv vart det ledde innan ni avslutar.',
  });
export type WriteLine = z.infer<typeof WriteLine>;

export const AgreeAction = z.object({
  what: forumText(1000, 'Skriv vad ni kom överens om.'),
  unitId: UnitId,
  untilDay: day(),
  sure: z.boolean(),
});
export type AgreeAction = z.infer<typeof AgreeAction>;
export const SettleAction = z.object({ words: optionalForumText(1000), sure: z.boolean() });
export type SettleAction = z.infer<typeof SettleAction>;

/** `childId`: the child that an anonymous line is about, known to the one who asks only. It is not written on the line. */
export const LineToPlan = z.object({ childId: ChildId.nullable() });

/** Whom a line is about: a child in brief under consent, or an age band and a municipality. */
const About = z.discriminatedUnion('mode', [
  z.object({ mode: z.literal('named'), initials: z.string(), bornYear: z.int().nullable() }),
  z.object({ mode: z.literal('anonymous'), ageBand: z.enum(ageBands), municipality: z.string() }),
]);

export const LineInList = z.object({
  id: LineId,
  about: About,
  /** Null for a named child: the question is read on the line's own page, and logged for the child. */
  question: z.string().nullable(),
  raisedAt: z.string(),
  raisedUnit: z.string(),
  ledTo: z.enum(ledTos).nullable(),
  followUpOn: z.string().nullable(),
  closedAt: z.string().nullable(),
  openActions: z.int(),
});
export type LineInList = z.input<typeof LineInList>;
/** `more`: there are lines that are not shown. */
export const LineList = z.object({ lines: z.array(LineInList), more: z.boolean() });

/** One of the forum's units, and whether consent lets it hear of the child. */
const InTheRoom = z.object({ unitId: UnitId, name: z.string(), until: z.string().nullable() });
/** `exclusions`: what somebody who has said yes has asked not to be shared with the own unit. */
export const Room = z.object({ units: z.array(InTheRoom), exclusions: z.array(z.string()) });
export type Room = z.input<typeof Room>;

export const LineView = z.object({
  id: LineId,
  forum: z.object({ id: ForumId, name: z.string() }),
  about: About,
  child: z.object({ id: ChildId, name: z.string() }).nullable(),
  question: z.string(),
  warned: z.array(z.enum(warnings)),
  raisedAt: z.string(),
  raisedUnit: z.object({ id: UnitId, name: z.string() }),
  notes: z.string(),
  ledTo: z.enum(ledTos).nullable(),
  ledToWords: z.string(),
  followUpOn: z.string().nullable(),
  followUpWords: z.string(),
  closedAt: z.string().nullable(),
  version: z.int(),
  actions: z.array(
    z.object({
      id: LineActionId,
      what: z.string(),
      unitId: UnitId,
      unit: z.string(),
      untilDay: z.string(),
      doneAt: z.string().nullable(),
      doneWords: z.string(),
    }),
  ),
  /** For a named child: whom consent lets hear of it. Empty for an anonymous line. */
  room: z.array(InTheRoom),
  exclusions: z.array(z.string()),
  ownUnitId: UnitId.nullable(),
  permittedActions: z.array(z.string()),
});
export type LineView = z.input<typeof LineView>;

export const LineAdded = z.object({ id: LineId });
export const LineActionAdded = z.object({ id: LineActionId });
export const PlanStarted = z.object({ planId: z.string() });
