import { z } from 'zod';
import { instant, optionalText, text, version } from '../../../platform/http/fields.ts';
import { Attendance, ByPlan } from './contract.ts';
import { MeetingId } from './model.ts';

export const ByMeeting = ByPlan.extend({ meetingId: MeetingId });

export const ProposeMeeting = z
  .object({
    startsAt: instant(),
    endsAt: instant(),
    place: optionalText(300),
    link: z.union([z.literal(''), z.url({ protocol: /^https$/, error: 'Länken ska börja med https://' }).max(500)]),
  })
  .refine((m) => m.endsAt > m.startsAt, { path: ['endsAt'], message: 'Mötet slutar innan det börjar.' });
export type ProposeMeeting = z.infer<typeof ProposeMeeting>;

/** `version` is the meeting's. */
export const WriteMeeting = z.object({ agenda: optionalText(8000), notes: optionalText(20_000), version: version() });

const who = { whoKind: Attendance.shape.whoKind, whoId: z.uuid({ version: 'v4' }) };

/** Who came, and whether they could decide; of one who did not come, why not. */
export const Attended = z.discriminatedUnion('came', [
  z.object({ ...who, came: z.literal(true), mayDecide: z.boolean().nullable() }),
  z.object({ ...who, came: z.literal(false), reason: text(500, 'Skriv varför personen eller enheten inte kom.') }),
]);
export type Attended = z.infer<typeof Attended>;

export const HoldMeeting = z.object({
  attendance: z.array(Attended).max(60),
  notes: optionalText(20_000),
  version: version(),
});
export type HoldMeeting = z.infer<typeof HoldMeeting>;

/** Everyone of whom the meeting shall say whether they came. `name` is shown; a unit may be hidden by protection. */
export const Expected = z.object({ ...who, whoId: z.string(), name: z.string() });
export type Expected = z.infer<typeof Expected>;
