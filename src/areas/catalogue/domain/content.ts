import { z } from 'zod';
import { day, optionalText, text } from '../../../platform/http/fields.ts';
import { audiences, centreStates, consentNeeds, oldest, worries } from './model.ts';

/** What an entry says, by its kind: the same shape in the county's files, in the database and over the wire. */

/** A municipality's code by Statistics Sweden. */
export const Place = z.string().regex(/^\d{4}$/, 'Kommunkoden har fyra siffror.');
const age = z.int().min(0).max(oldest, `Åldern får vara högst ${oldest} år.`);
const name = text(120, 'Skriv ett namn.');
const source = text(300, 'Skriv var uppgiften kommer ifrån.');
const note = optionalText(800);
const one = z.array(Place).length(1, 'Välj en kommun.');
const lines = (max: number) => z.array(text(120)).max(max);

export const WayIn = z
  .object({
    kind: z.literal('way_in'),
    name,
    what: text(600, 'Skriv vad det är.'),
    /** None: the county's own. */
    municipalities: z.array(Place).max(30),
    /** Whole years, both included; null when it is for before birth only. */
    ages: z.object({ from: age, to: age }).nullable(),
    unborn: z.boolean(),
    agesNote: optionalText(300),
    /** None: whatever the worry is. */
    worries: z.array(z.enum(worries)).max(worries.length),
    audience: z.enum(audiences),
    takesPart: lines(20),
    reach: text(300, 'Skriv hur man når dit. Saknas numret, skriv ”Fråga växeln”.'),
    meets: optionalText(200),
    consent: z.enum(consentNeeds),
    /** For when it cannot wait: stands with 112. */
    acute: z.boolean(),
    /** The first day, for one that was planned when its source was written. */
    startsOn: day().nullable(),
    /** Why nobody can turn there now; empty while it is open. */
    paused: optionalText(300),
    /** The code of the forum that it is, where it is one. */
    forum: optionalText(80),
    agreement: optionalText(300),
    source,
    note,
  })
  .refine((way) => way.unborn || way.ages !== null, {
    path: ['ages'],
    message: 'Skriv för vilka åldrar, eller att det är för det väntade barnet.',
  })
  .refine((way) => way.ages === null || way.ages.from <= way.ages.to, {
    path: ['ages'],
    message: 'Den högsta åldern är lägre än den lägsta.',
  });

export const FamilyCentre = z
  .object({
    kind: z.literal('family_centre'),
    name,
    municipalities: one,
    state: z.enum(centreStates),
    /** The day it was to open, for one that is planned. */
    opensOn: day().nullable(),
    services: lines(20),
    hours: z.array(z.object({ service: text(120), perWeek: z.number().min(0).max(168) })).max(20),
    staffing: optionalText(400),
    reach: text(300, 'Skriv hur man når dit. Saknas numret, skriv ”Fråga växeln”.'),
    source,
    note,
  })
  .refine((centre) => centre.state !== 'planned' || centre.opensOn !== null, {
    path: ['opensOn'],
    message: 'Skriv när den ska öppna.',
  });

export const WayOfWorking = z.object({
  kind: z.literal('way_of_working'),
  name,
  what: text(1000, 'Skriv vad det är.'),
  /** None: the whole county, or nowhere in it when `elsewhere` says where. */
  municipalities: z.array(Place).max(30),
  elsewhere: optionalText(120),
  takesPart: lines(20),
  /** Protected by licence or trademark: named here, never reproduced. */
  licensed: z.boolean(),
  standing: optionalText(300),
  source,
  note,
});

export const GoodExample = z.object({
  kind: z.literal('good_example'),
  name,
  what: text(1000, 'Skriv vad de gör.'),
  municipalities: one,
  /** A function, never a person. */
  whoToAsk: text(200, 'Skriv vilken funktion man frågar, inte en persons namn.'),
  result: text(600, 'Skriv vad det har lett till.'),
  source,
  note,
});

export const Content = z.discriminatedUnion('kind', [WayIn, FamilyCentre, WayOfWorking, GoodExample]);
export type Content = z.output<typeof Content>;
export type WayIn = z.output<typeof WayIn>;
export type FamilyCentre = z.output<typeof FamilyCentre>;
export type WayOfWorking = z.output<typeof WayOfWorking>;
export type GoodExample = z.output<typeof GoodExample>;

/** What a county's files hold: entries under a code that stays. */
export const CatalogueSeed = z.array(
  z.object({ code: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), content: Content }),
);
export type CatalogueSeed = z.output<typeof CatalogueSeed>;
