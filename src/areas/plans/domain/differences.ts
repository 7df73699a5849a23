import { type Differences, type Edition, type EditionField, editionFields } from './contract-edition.ts';

/**
 * What is different in `to` since `from`. Goals and measures are the same when they have the same id, whatever their
 * order; an edition compared with itself has no differences, and turned around, added and removed change places.
 */
export function differences(from: Edition, to: Edition): Differences {
  return {
    from: from.number,
    to: to.number,
    goals: itemDifferences(from.goals, to.goals),
    measures: itemDifferences(from.measures, to.measures),
    fields: editionFields.flatMap((field) => {
      const [before, after] = [wordsOf(from, field), wordsOf(to, field)];
      return before === after ? [] : [{ field, from: before, to: after }];
    }),
  };
}

/** True when there is nothing to tell. */
export const isSame = ({ goals, measures, fields }: Differences): boolean =>
  [goals, measures].every((d) => d.added.length + d.removed.length + d.changed.length === 0) && fields.length === 0;

interface Item {
  readonly id: string;
}

function itemDifferences<One extends Item>(from: readonly One[], to: readonly One[]) {
  const before = new Map(from.map((item) => [item.id, item]));
  const after = new Map(to.map((item) => [item.id, item]));
  return {
    added: to.filter(({ id }) => !before.has(id)),
    removed: from.filter(({ id }) => !after.has(id)),
    changed: to.flatMap((item) => {
      const earlier = before.get(item.id);
      return earlier === undefined || canonical(earlier) === canonical(item) ? [] : [{ from: earlier, to: item }];
    }),
  };
}

/** The value as text, with members in one order: what lies in a json column comes back in another. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

function wordsOf(edition: Edition, field: EditionField): string {
  switch (field) {
    case 'overall':
      return edition.overall.organisation;
    case 'coordinator':
      return [edition.coordinator.name, edition.coordinator.unit].filter(Boolean).join(', ');
    case 'othersNone':
      return edition.othersNone ? 'Ingen annan gör något.' : '';
    default:
      return edition[field];
  }
}
