import { inCircles } from '../../../platform/sheets/circles.ts';
import {
  choice,
  code,
  codes,
  listOf,
  longText,
  municipality,
  number,
  shortText,
} from '../../../platform/sheets/column-kinds.ts';
import type { Given, RowFault, SheetColumn, SheetRow } from '../../../platform/sheets/sheet.ts';
import { removeNumber } from './fields.ts';
import { holdsNationalNumber } from './free-text.ts';
import { identityWords, levelWords, mandateWords, stateWords } from './texts.sv.ts';

export type ForumKey =
  | 'code'
  | 'name'
  | 'level'
  | 'municipalities'
  | 'mandate'
  | 'mandateWords'
  | 'identity'
  | 'times'
  | 'per'
  | 'parent'
  | 'convenes'
  | 'state'
  | 'reason'
  | 'source'
  | 'note';

const identityNames = {
  none: identityWords.none.name,
  anonymous: identityWords.anonymous.name,
  named: identityWords.named.name,
};

export const forumColumns: readonly SheetColumn<ForumKey>[] = [
  {
    key: 'code',
    header: 'Kod',
    kind: code('Forumets kod, till exempel styrgrupp-falun. Den ändras aldrig.'),
    required: true,
  },
  { key: 'name', header: 'Namn', kind: shortText(200), required: true },
  { key: 'level', header: 'Nivå', kind: choice(levelWords), required: true },
  {
    key: 'municipalities',
    header: 'Kommuner',
    kind: codes('Kommunkoder med komma emellan. Tomt: hela länet.', municipality),
  },
  { key: 'mandate', header: 'Mandat', kind: choice(mandateWords), required: true },
  { key: 'mandateWords', header: 'Mandat i ord', kind: longText(1000), optional: true },
  { key: 'identity', header: 'Hur barn tas upp', kind: choice(identityNames), required: true },
  { key: 'times', header: 'Antal möten', kind: number(1, 60), optional: true },
  { key: 'per', header: 'Under', kind: choice({ month: 'Månad', term: 'Termin', year: 'År' }), optional: true },
  { key: 'parent', header: 'Forum över', kind: code('Koden för forumet över.'), optional: true },
  { key: 'convenes', header: 'Enhet som kallar', kind: code('Koden för enheten som kallar.'), optional: true },
  { key: 'state', header: 'Läge', kind: choice(stateWords), required: true },
  { key: 'reason', header: 'Varför det vilar', kind: longText(1000), optional: true },
  { key: 'source', header: 'Källa', kind: shortText(500), required: true },
  { key: 'note', header: 'Anteckning', kind: longText(2000), optional: true },
];

/** What is written in words. */
const told = ['name', 'mandateWords', 'reason', 'source', 'note'] as const;

export interface ForumWorld {
  readonly units: ReadonlySet<string>;
  readonly municipalities: ReadonlySet<string>;
}

type Row = SheetRow<ForumKey>;
type Fault = RowFault<ForumKey>;

/** What an import may write of forums: the same as their pages take. */
export function forumRule({ after, world }: Given<ForumKey, ForumWorld>) {
  // A forum that were above itself would send its questions round for ever.
  const circles = inCircles(new Map([...after.values()].map(({ code, parent }) => [code, parent])));
  return (row: Row): Fault[] => {
    const when = (wrong: boolean, column: ForumKey, says: string): Fault[] => (wrong ? [{ column, says }] : []);
    const unknown = listOf(row.municipalities).some((each) => !world.municipalities.has(each));
    return [
      ...told.flatMap((key) => when(holdsNationalNumber(row[key]), key, removeNumber)),
      ...when(unknown, 'municipalities', 'En av kommunerna finns inte i länet.'),
      ...when(
        (row.times === '') !== (row.per === ''),
        'per',
        'Skriv både hur många möten och under vilken tid, eller inget.',
      ),
      ...when(row.parent !== '' && !after.has(row.parent), 'parent', 'Forumet över finns inte.'),
      ...when(circles.has(row.code), 'parent', 'Forumet kan inte ligga under sig självt.'),
      ...when(
        row.convenes !== '' && !world.units.has(row.convenes),
        'convenes',
        'Enheten finns inte i länets register.',
      ),
      ...when(row.state !== 'active' && row.reason === '', 'reason', 'Skriv varför forumet vilar eller är pausat.'),
      ...when(row.state === 'active' && row.reason !== '', 'reason', 'Forumet är i gång. Då står inget skäl här.'),
    ];
  };
}
