import { z } from 'zod';
import { day, optionalText, text, version } from '../../../platform/http/fields.ts';
import { Lead } from './contract.ts';
import { TimesThatFit } from './contract-voices.ts';
import { ChildId, PersonId, UnitId } from './model.ts';

/** What people send when they prepare, send and answer a call. */
export const StartPlan = z.object({
  childId: ChildId,
  need: text(4000, 'Skriv vilket behov av samordning du ser.'),
  question: text(1000, 'Skriv en tydlig fråga.'),
  childMatters: optionalText(4000),
});

export const EditCall = z.object({
  need: text(4000, 'Skriv vilket behov av samordning du ser.'),
  question: text(1000, 'Skriv en tydlig fråga.'),
  childMatters: optionalText(4000),
  version: version(),
});

export const AddParty = z.object({ unitId: UnitId });

export const AddGuest = z.object({
  name: text(200, 'Skriv vem det är.'),
  relation: text(200, 'Skriv vem personen är för barnet, till exempel mormor eller tränare.'),
});

export const Refusal = Lead.extend({ reason: text(2000, 'Skriv varför familjen tackar nej.'), offerAgain: day() });

const answered = {
  competence: text(300, 'Skriv vilken kompetens personen har.'),
  mayDecide: z.boolean(),
  /** Which of the proposed times fit; nothing is said of those left out. */
  times: TimesThatFit.default([]),
  version: version(),
};

/** A unit's answer to a call. `version` is that of the unit's own row in the plan. */
export const AnswerCall = z.discriminatedUnion('answer', [
  z.object({ answer: z.literal('comes'), personId: PersonId, ...answered }),
  z.object({
    answer: z.literal('sends_other'),
    attendee: text(200, 'Skriv vem som kommer i stället.'),
    /** Somebody at the unit, who is put on the plan and writes its part. */
    personId: PersonId,
    ...answered,
  }),
  z.object({ answer: z.literal('cannot'), reason: text(1000, 'Skriv varför ni inte kan komma.'), version: version() }),
]);
export type AnswerCall = z.infer<typeof AnswerCall>;

export const NameMember = z.object({ personId: PersonId });
