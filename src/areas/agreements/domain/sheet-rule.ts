import { inCircles } from '../../../platform/sheets/circles.ts';
import type { Given, RowFault, SheetRow } from '../../../platform/sheets/sheet.ts';
import { partiesIn } from './party-cell.ts';
import { aboutAgreement, aboutVersion, fixed, type RegisterKey } from './sheet-columns.ts';
import { overlap } from './status.ts';

type Row = SheetRow<RegisterKey>;
type Fault = RowFault<RegisterKey>;

/** What an import of agreements has to fit with. Versions are known by code and number, `lok-falun / 1`. */
export interface RegisterWorld {
  readonly today: string;
  readonly municipalities: ReadonlySet<string>;
  readonly organisations: ReadonlySet<string>;
  /** Units by code, with the code of the one that runs each. */
  readonly units: ReadonlyMap<string, string>;
  /** Decisions have moved the last day of these versions; null: until further notice. */
  readonly moved: ReadonlyMap<string, string | null>;
  /** Somebody has been named to sign these versions. */
  readonly signed: ReadonlySet<string>;
}

const fault = (column: RegisterKey | null, says: string): Fault => ({ column, says });
const when = (wrong: boolean, column: RegisterKey | null, says: string): Fault[] =>
  wrong ? [fault(column, says)] : [];

/** What an import may write in the register. What has been decided stands: it is prolonged or ended by a decision. */
export function registerRule({ after, world }: Given<RegisterKey, RegisterWorld>) {
  const versions = new Map<string, Row[]>();
  const local = new Map<string, Set<string>>();
  const circles = inCircles(new Map([...after.values()].map(({ code, parent }) => [code, parent])));
  for (const row of after.values()) {
    const all = versions.get(row.code) ?? [];
    all.push(row);
    versions.set(row.code, all);
    if (row.kind === 'lok') local.set(row.municipality, (local.get(row.municipality) ?? new Set()).add(row.code));
  }
  return (row: Row, before: Row | undefined): Fault[] => {
    const siblings = versions.get(row.code) ?? [];
    const inMunicipality = row.kind === 'lok' ? (local.get(row.municipality)?.size ?? 0) : 0;
    return [
      ...agreementFaults(row, siblings, world),
      ...when(
        inMunicipality > 1,
        'municipality',
        'Kommunen har redan en lokal överenskommelse. Skriv en ny version av den.',
      ),
      ...when(
        row.parent !== '' && !versions.has(row.parent),
        'parent',
        'Överenskommelsen som den hör till finns inte.',
      ),
      ...when(
        circles.has(row.code),
        'parent',
        'En överenskommelse hör inte till sig själv, inte heller genom en annan.',
      ),
      ...(before ? changeFaults(row, before, world) : numberFaults(row, siblings)),
      ...when(
        row.lastDay !== '' && row.lastDay !== (before?.lastDay ?? row.to),
        'lastDay',
        'Kolumnen är till för att läsas. En version förlängs eller avslutas på överenskommelsens sida.',
      ),
      ...versionFaults(row, world),
      ...partyFaults(row, world),
      ...overlapFaults(row, siblings, world),
    ];
  };
}

/** What is said of the agreement, on each of its rows alike. */
function agreementFaults(row: Row, siblings: readonly Row[], world: RegisterWorld): Fault[] {
  const { kind, municipality } = row;
  const differs = [...aboutAgreement, ...fixed].find((key) => siblings.some((other) => other[key] !== row[key]));
  const drafts = siblings.filter(({ state }) => state === 'draft').length;
  return [
    ...when(kind === 'lok' && municipality === '', 'municipality', 'En lokal överenskommelse gäller i en kommun.'),
    ...when(kind === 'rok' && municipality !== '', 'municipality', 'Länets överenskommelse gäller i hela länet.'),
    ...when(
      municipality !== '' && !world.municipalities.has(municipality),
      'municipality',
      'Kommunen finns inte i länet.',
    ),
    ...(differs
      ? [fault(differs, 'Det här sägs om hela överenskommelsen. Låt det stå lika på alla dess versioner.')]
      : []),
    ...when(row.state === 'draft' && drafts > 1, 'state', 'Det blir två utkast av samma överenskommelse. Ett i taget.'),
  ];
}

/** Versions are counted from one, none passed over: the next one that is drafted takes the next number. */
const numberFaults = (row: Row, siblings: readonly Row[]): Fault[] =>
  when(
    row.number !== '1' && !siblings.some(({ number }) => Number(number) === Number(row.number) - 1),
    'number',
    'Versionerna räknas från 1 utan att hoppa över något tal.',
  );

/** What has been decided stands, and what others have put their names to. */
function changeFaults(row: Row, before: Row, world: RegisterWorld): Fault[] {
  const says = 'Det ändras inte: versionen är beslutad. Skriv en ny version, eller beslutet på överenskommelsens sida.';
  const decided = before.state === 'decided' ? aboutVersion.filter((key) => row[key] !== before[key]) : [];
  const identity = `${row.code} / ${row.number}`;
  return [
    ...decided.map((key) => fault(key, says)),
    ...fixed.flatMap((key) => when(row[key] !== before[key], key, 'Det ändras inte. Lägg upp en ny överenskommelse.')),
    ...when(
      before.state === 'draft' && row.parties !== before.parties && world.signed.has(identity),
      'parties',
      'Någon är namngiven att skriva under. Ändra parterna på överenskommelsens sida.',
    ),
  ];
}

function versionFaults(row: Row, { today }: RegisterWorld): Fault[] {
  const { state, from, to, openEnded, agesFrom, agesTo, decidedOn, draftedOn } = row;
  const open = openEnded === 'ja';
  const decided = state === 'decided';
  return [
    ...when(from !== '' && to !== '' && to < from, 'to', 'Sista dagen är före den första.'),
    ...when(open && to !== '', 'openEnded', 'Skriv sista dagen, eller att den gäller tills vidare, inte både och.'),
    ...when(decided && from === '', 'from', 'En beslutad version har en första dag.'),
    ...when(decided && to === '' && !open, 'to', 'Skriv sista dagen, eller ja under Tills vidare.'),
    ...when(decided && row.parties === '', 'parties', 'En beslutad version har minst en part.'),
    ...when(decidedOn > today, 'decidedOn', 'Beslutet har inte tagits än. Skriv in det när det är taget.'),
    ...when(!decided && decidedOn !== '', 'state', 'Det står när den beslutades, men läget är Utkast.'),
    ...when(draftedOn > today, 'draftedOn', 'Dagen har inte varit än.'),
    ...when(
      (agesFrom === '') !== (agesTo === '') || Number(agesFrom) > Number(agesTo),
      'agesTo',
      'Skriv båda åldrarna, den lägsta först, eller ingen.',
    ),
  ];
}

/** Each party is somebody, and its units its own. */
function partyFaults({ parties }: Row, { organisations, units }: RegisterWorld): Fault[] {
  const read = partiesIn(parties);
  return (read.ok ? read.value : []).flatMap((party, index) => {
    const at = `Part ${index + 1}:`;
    return [
      ...when(!organisations.has(party.organisation), 'parties', `${at} verksamheten finns inte i länets register.`),
      ...when(
        party.units.some((unit) => !units.has(unit)),
        'parties',
        `${at} en enhet finns inte i länets register.`,
      ),
      ...when(
        party.units.some((unit) => units.has(unit) && units.get(unit) !== party.organisation),
        'parties',
        `${at} en enhet hör till en annan verksamhet.`,
      ),
    ];
  });
}

/** What is decided may not share a day with another version of the same. */
function overlapFaults(row: Row, siblings: readonly Row[], { moved }: RegisterWorld): Fault[] {
  if (row.state !== 'decided' || row.from === '') return [];
  const periods = siblings.flatMap(({ code, number, state, from, to }) => {
    const last = moved.get(`${code} / ${number}`);
    return state === 'decided' && from !== '' ? [{ id: number, from, to: last === undefined ? to || null : last }] : [];
  });
  const found = overlap(periods);
  const other = found?.includes(row.number) ? found.find((id) => id !== row.number) : undefined;
  return when(
    other !== undefined,
    'from',
    `Två versioner kan inte gälla samma dag. Den här krockar med version ${other}.`,
  );
}
