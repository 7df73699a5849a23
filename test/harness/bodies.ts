import { type JsonSchema, typeOf } from './openapi.ts';

/** Ids by the name of the field or parameter that they fit, the likeliest first. */
export type Ids = Readonly<Record<string, readonly string[]>>;

/** What a field of this name holds in a body that is meant to succeed, on the morning after the story's first meeting. */
const byField: Readonly<Record<string, readonly unknown[]>> = {
  municipality: ['2080'],
  year: ['2025'],
  municipalities: ['2080'],
  agreement: [''],
  'ages.from': [0],
  'ages.to': [17],
  language: ['sv'],
  interpreter: [false],
  'identity.number': ['201301152383', '198506122384', '202612012381'],
  number: ['201203142383'],
  bornOn: ['2013-01-15'],
  expectedOn: ['2027-02-14'],
  protection: ['none', 'confidential_marking'],
  from: ['2026-12-07'],
  to: ['2026-12-07', '2026-12-31'],
  kind: ['sole', 'joint', 'appointed'],
  givenOn: ['2026-12-01'],
  validTo: ['2027-06-01'],
  startsAt: ['2026-12-14T09:00:00Z', '2026-11-20T09:00:00Z'],
  endsAt: ['2026-12-14T10:00:00Z'],
  link: [''],
  email: ['prov@samsyn.example'],
  startsOn: ['2026-12-08'],
  endsOn: ['2027-03-31'],
  nextFollowUp: ['2027-03-01'],
  offerAgain: ['2027-02-01'],
  exclusions: [''],
  decidedOn: ['2026-12-01'],
  signedOn: ['2026-12-01'],
  answer: ['yes'],
  arrivedAt: ['2026-11-23T07:00:00Z'],
  offeredOn: ['2026-11-20'],
  says: ['2026'],
  whole: [false],
  day: ['2026-12-10'],
};

const nothingHasIt = '3f2b6c1e-8a4d-4c7b-9e21-0d5a6b7c8d9e';

/**
 * Bodies that are meant to succeed: one for each branch of a union, with ids of what there is. `turn` chooses among the
 * ids that fit a field, and among the values that a rule may want.
 */
export function goodBodies(schema: JsonSchema, ids: Ids, turn = 0): unknown[] {
  return make(schema, { ids, turn, path: [], beside: {} });
}

interface Place {
  readonly ids: Ids;
  readonly turn: number;
  readonly path: readonly string[];
  /** The fields of the object that are made already: a kind decides whose id it is. */
  readonly beside: Readonly<Record<string, unknown>>;
}

const pick = <T>(from: readonly T[] | undefined, turn: number): T | undefined =>
  from && from.length > 0 ? from[turn % from.length] : undefined;

function make(schema: JsonSchema, place: Place): unknown[] {
  if (schema.const !== undefined) return [schema.const];
  const branches = schema.oneOf ?? schema.anyOf;
  if (branches) return branches.filter((s) => typeOf(s) !== 'null').flatMap((branch) => make(branch, place));
  switch (typeOf(schema)) {
    case 'object':
      return objects(schema, place);
    case 'array':
      return schema.items ? make(schema.items, place).map((one) => [one]) : [[]];
    default:
      return [leaf(schema, place)];
  }
}

/** Every branch of every field once, not all of them times each other. */
function objects(schema: JsonSchema, place: Place): unknown[] {
  let made: Record<string, unknown>[] = [{}];
  for (const [key, inner] of Object.entries(schema.properties ?? {})) {
    const at = (beside: Place['beside']): Place => ({ ...place, path: [...place.path, key], beside });
    const [first = {}, ...others] = made;
    const [value, ...more] = make(inner, at(first));
    made = [
      { ...first, [key]: value },
      ...others.map((other) => ({ ...other, [key]: make(inner, at(other))[0] })),
      ...more.map((another) => ({ ...first, [key]: another })),
    ];
  }
  return made;
}

function leaf(schema: JsonSchema, { ids, turn, path, beside }: Place): unknown {
  const name = path.at(-1) ?? '';
  if (name === 'number' && beside['kind'] === 'reserve') return '20130115-T391';
  const known = pick(byField[path.slice(-2).join('.')] ?? byField[name], turn);
  if (schema.format === 'uuid') return pick(ids[idNameOf(name, beside)], turn) ?? nothingHasIt;
  if (schema.enum) return schema.enum.includes(known) ? known : schema.enum[0];
  if (known !== undefined && (typeOf(schema) === 'integer') === (typeof known === 'number')) return known;
  switch (typeOf(schema)) {
    case 'integer':
    case 'number':
      return Math.max(schema.minimum ?? 1, 1);
    case 'boolean':
      return true;
    case 'null':
      return null;
    default:
      return textOf(schema);
  }
}

/** Whose id a field wants that does not say so itself. */
function idNameOf(name: string, beside: Place['beside']): string {
  const kind = beside['kind'] ?? beside['authorKind'] ?? beside['whoKind'];
  if (['id', 'authorId', 'whoId'].includes(name) && typeof kind === 'string') return `${kind}Id`;
  if (name === 'named' || name === 'employeeId') return 'personId';
  return name === 'schoolUnitId' || name === 'unitIds' ? 'unitId' : name;
}

function textOf({ format, minLength = 1 }: JsonSchema): string {
  if (format === 'date') return '2026-12-10';
  if (format === 'date-time') return '2026-12-14T09:00:00Z';
  if (format === 'email') return 'prov@samsyn.example';
  if (format === 'uri') return 'https://samsyn.example/';
  return 'Prov'.padEnd(minLength, 'x');
}
