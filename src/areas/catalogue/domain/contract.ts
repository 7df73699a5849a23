import { z } from 'zod';
import { optionalText, text, version } from '../../../platform/http/fields.ts';
import { brandedId } from '../../../platform/ids/ids.ts';
import { Content, Place } from './content.ts';
import { askerRoles, childAges, entryKinds, trialStates, urgencies, worries } from './model.ts';

/** What goes over the wire about the catalogue. The web uses the inferred types only. */
const EntryId = brandedId('EntryId');
export const ByEntry = z.object({ entryId: EntryId });
export const ByEdition = z.object({ entryId: EntryId, number: z.coerce.number().int().min(1).max(100_000) });

/** Five answers. Nothing in them tells which child it is, so that the address can be sent to a colleague. */
export const Ask = z.object({
  child: z.enum(childAges),
  municipality: Place,
  role: z.enum(askerRoles),
  worry: z.enum(worries),
  urgency: z.enum(urgencies),
});
export type Ask = z.input<typeof Ask>;

const Line = z.object({
  key: z.string(),
  title: z.string(),
  says: z.string(),
  source: z.string(),
  fits: z.boolean(),
  way: z
    .object({
      entryId: z.string(),
      whom: z.string(),
      audience: z.string(),
      takesPart: z.array(z.string()).readonly(),
      reach: z.string(),
      meets: z.string(),
      staffed: z.string(),
      consent: z.string(),
      forum: z.string(),
      agreement: z.string(),
      doubt: z.string(),
      note: z.string(),
    })
    .nullable(),
});

export const WhereTo = z.object({
  municipality: z.string(),
  sections: z
    .array(z.object({ name: z.enum(['acute', 'duty', 'here', 'county']), lines: z.array(Line).readonly() }))
    .readonly(),
  nothingSpecial: z.boolean(),
  /** Everyone who has to report, point by point; empty when the answer has no such duty, or the section had no points. */
  reporters: z.array(z.object({ point: z.int(), who: z.string() })).readonly(),
});
export type WhereTo = z.input<typeof WhereTo>;

export const ListEntries = z.object({ kind: z.enum(entryKinds) });

const Municipality = z.object({ code: z.string(), name: z.string() });
const Trial = z.object({
  municipality: Municipality,
  state: z.enum(trialStates),
  word: z.string(),
  at: z.string(),
  unit: z.string(),
});

const Entry = z.object({
  id: EntryId,
  code: z.string(),
  number: z.int(),
  content: Content,
  /** Nobody can turn there any more; its history stays. */
  isEnded: z.boolean(),
  changedAt: z.string(),
});

export const Entries = z.object({
  entries: z.array(Entry.extend({ trials: z.array(Trial) })),
  municipalities: z.array(Municipality),
  permittedActions: z.array(z.string()),
});
export type Entries = z.input<typeof Entries>;

export const EntryPage = Entry.extend({
  history: z.array(
    z.object({
      number: z.int(),
      at: z.string(),
      /** null: read in from the county's files. */
      by: z.object({ name: z.string(), unit: z.string() }).nullable(),
      why: z.string(),
      restoredFrom: z.int().nullable(),
      isEnded: z.boolean(),
    }),
  ),
  trials: z.array(Trial.extend({ next: z.array(z.enum(trialStates)).readonly() })),
  /** What the asker's own municipality can say next; empty when it has no say here. */
  tries: z.object({ municipality: Municipality, next: z.array(z.enum(trialStates)).readonly() }).nullable(),
  municipalities: z.array(Municipality),
  permittedActions: z.array(z.string()),
});
export type EntryPage = z.input<typeof EntryPage>;

export const OldEdition = z.object({ number: z.int(), content: Content });

const why = text(300, 'Skriv varför, så att andra förstår ändringen.');
const seen = version();
export const AddEntry = z.object({ content: Content, why });
export type AddEntry = z.infer<typeof AddEntry>;
export const ChangeEntry = z.object({ content: Content, why, seen });
export type ChangeEntry = z.infer<typeof ChangeEntry>;
export const RestoreEdition = z.object({ number: version(), why, seen });
export type RestoreEdition = z.infer<typeof RestoreEdition>;
export const EndEntry = z.object({ why, seen });
export type EndEntry = z.infer<typeof EndEntry>;
export const Written = z.object({ id: EntryId, number: z.int() });

export const MarkTrial = z
  .object({ state: z.enum(trialStates), word: optionalText(400) })
  .refine(({ state, word }) => state === 'trying' || word !== '', {
    path: ['word'],
    message: 'Skriv några ord om hur det gick.',
  });
export type MarkTrial = z.infer<typeof MarkTrial>;
export const Marked = z.object({ done: z.literal(true) });
