import { code, shortText, yesNo } from '../../../platform/sheets/column-kinds.ts';
import type { Given, RowFault, SheetColumn, SheetRow } from '../../../platform/sheets/sheet.ts';

import { removeNumber } from './fields.ts';
import { holdsNationalNumber } from './free-text.ts';

export type PartyKey = 'forum' | 'name' | 'unit' | 'why' | 'agreement';

const forumCode = code('Forumets kod.');
const unitCode = code('Enhetens kod.');
const noForum = 'Forumet finns inte.';
const noUnit = 'Enheten finns inte i länets register.';

/** Those who are expected in forums today. One who is not expected any longer is ended on the forum's page. */
export const partyColumns: readonly SheetColumn<PartyKey>[] = [
  { key: 'forum', header: 'Forum', kind: forumCode, required: true },
  { key: 'name', header: 'Part', kind: shortText(200), required: true },
  { key: 'unit', header: 'Enhet', kind: unitCode },
  { key: 'why', header: 'Varför', kind: shortText(500), required: true },
  { key: 'agreement', header: 'Överenskommelse', kind: code('Överenskommelsens kod i registret.'), optional: true },
];

export interface PartyWorld {
  readonly forums: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
  readonly agreements: ReadonlySet<string>;
}

/** A unit is a party once in each forum. */
export function partyRule({ after, world }: Given<PartyKey, PartyWorld>) {
  const times = new Map<string, number>();
  const of = ({ forum, unit }: SheetRow<PartyKey>): string => `${forum} / ${unit}`;
  for (const row of after.values()) if (row.unit !== '') times.set(of(row), (times.get(of(row)) ?? 0) + 1);
  return (row: SheetRow<PartyKey>): RowFault<PartyKey>[] => [
    ...(['name', 'why'] as const).flatMap((column) =>
      holdsNationalNumber(row[column]) ? [{ column, says: removeNumber }] : [],
    ),
    ...(world.forums.has(row.forum) ? [] : [{ column: 'forum' as const, says: noForum }]),
    ...(row.unit === '' || world.units.has(row.unit) ? [] : [{ column: 'unit' as const, says: noUnit }]),
    ...((times.get(of(row)) ?? 0) > 1
      ? [{ column: 'unit' as const, says: 'Enheten är redan part i forumet, under ett annat namn.' }]
      : []),
    ...(row.agreement === '' || world.agreements.has(row.agreement)
      ? []
      : [{ column: 'agreement' as const, says: 'Överenskommelsen finns inte i registret.' }]),
  ];
}

export type MemberKey = 'forum' | 'unit' | 'person' | 'name' | 'convenes' | 'sits';

/** People who sit in forums for a unit that is a party, and those who did. */
export const memberColumns: readonly SheetColumn<MemberKey>[] = [
  { key: 'forum', header: 'Forum', kind: forumCode, required: true },
  { key: 'unit', header: 'Enhet', kind: unitCode, required: true },
  { key: 'person', header: 'Person', kind: code('Personens kod.'), required: true },
  { key: 'name', header: 'Namn', kind: shortText(200), forReaders: true, optional: true },
  { key: 'convenes', header: 'Sammankallande', kind: yesNo(), optional: true },
  { key: 'sits', header: 'Sitter i forumet', kind: yesNo('ja'), optional: true },
];

export interface MemberWorld {
  /** Forums by code, with the unit that calls; empty for none. */
  readonly forums: ReadonlyMap<string, string>;
  /** `forum / unit` of those who are parties today. */
  readonly parties: ReadonlySet<string>;
  /** People by code, with their names. */
  readonly people: ReadonlyMap<string, string>;
  /** Units that support the whole county: what is said there of children is not for them. */
  readonly support: ReadonlySet<string>;
  /** Whoever writes the import; empty while it is judged in the background. */
  readonly self: string;
  /** `person / unit` of those who have an assignment there today. */
  readonly atWork: ReadonlySet<string>;
}

const toOneself =
  'Den som håller länets listor släpper inte in sig själv, eller länets eget stöd, där man talar om barn.';

/** A person sits for a unit where they work, which is a party; whoever calls belongs to the unit that calls. */
export const memberRule =
  ({ world }: Given<MemberKey, MemberWorld>) =>
  (row: SheetRow<MemberKey>, before: SheetRow<MemberKey> | undefined): RowFault<MemberKey>[] => {
    const name = world.people.get(row.person);
    const fault = (wrong: boolean, column: MemberKey, says: string): RowFault<MemberKey>[] =>
      wrong ? [{ column, says }] : [];
    const who = [
      ...fault(!world.forums.has(row.forum), 'forum', noForum),
      ...fault(name === undefined, 'person', 'Personen finns inte i länets register.'),
      ...fault(
        name !== undefined && row.name !== '' && row.name !== name,
        'name',
        'Koden hör till någon med ett annat namn.',
      ),
    ];
    if (who.length > 0) return who;
    if (row.sits === 'nej') return fault(before?.sits !== 'ja', 'sits', 'Personen sitter inte i forumet för enheten.');
    if (world.support.has(row.unit) || row.person === world.self) return [{ column: 'person', says: toOneself }];
    const calls = row.convenes === 'ja' && world.forums.get(row.forum) !== row.unit;
    return [
      ...fault(!world.parties.has(`${row.forum} / ${row.unit}`), 'unit', 'Enheten är inte part i forumet.'),
      ...fault(
        !world.atWork.has(`${row.person} / ${row.unit}`),
        'person',
        'Personen har inget uppdrag på enheten i dag.',
      ),
      ...fault(calls, 'convenes', 'Sammankallande hör till den enhet som kallar till forumet.'),
    ];
  };
