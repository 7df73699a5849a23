import type { Tx } from '../../../platform/db/transaction.ts';
import { Content } from '../domain/content.ts';
import type { EntryKind } from '../domain/model.ts';

/** An entry as it stands: its latest edition. */
export interface Standing {
  readonly id: string;
  readonly code: string;
  readonly kind: EntryKind;
  readonly number: number;
  readonly content: Content;
  readonly isEnded: boolean;
  readonly changedAt: string;
}

const rows = (tx: Tx) =>
  tx.selectFrom('catalogue.standing').select(['id', 'code', 'kind', 'number', 'content', 'ended', 'changedAt']);

type Row = Awaited<ReturnType<ReturnType<typeof rows>['execute']>>[number];

// What is stored has been through the same schema when it was written; a row that has not is a fault of ours.
const toStanding = ({ ended, content, kind, ...row }: Row): Standing => ({
  ...(row as Pick<Standing, 'id' | 'code' | 'number' | 'changedAt'>),
  kind: kind as EntryKind,
  content: Content.parse(content),
  isEnded: ended ?? false,
});

/** Every entry of the kinds, by code, those that have ended too. */
export async function standingOfKinds(tx: Tx, kinds: readonly EntryKind[]): Promise<Standing[]> {
  const found = await rows(tx).where('kind', 'in', kinds).orderBy('code').execute();
  return found.map(toStanding);
}

/** One entry; null when there is none with that id. */
export async function standingOf(tx: Tx, entryId: string): Promise<Standing | null> {
  const row = await rows(tx).where('id', '=', entryId).executeTakeFirst();
  return row === undefined ? null : toStanding(row);
}

/** What an edition says, old ones too; null when the entry has none with that number. */
export async function editionOf(tx: Tx, entryId: string, number: number): Promise<Content | null> {
  const row = await tx
    .selectFrom('catalogue.edition')
    .select('content')
    .where('entryId', '=', entryId)
    .where('number', '=', number)
    .executeTakeFirst();
  return row === undefined ? null : Content.parse(row.content);
}

/** The county's municipalities, by name. */
export async function municipalitiesOf(tx: Tx): Promise<{ code: string; name: string }[]> {
  const found = await tx
    .selectFrom('directory.organisation')
    .select(['scbCode as code', 'name'])
    .where('kind', '=', 'municipality')
    .where('scbCode', 'is not', null)
    .execute();
  const swedish = new Intl.Collator('sv');
  return found
    .flatMap(({ code, name }) => (code === null ? [] : [{ code, name }]))
    .sort((a, b) => swedish.compare(a.name, b.name));
}
