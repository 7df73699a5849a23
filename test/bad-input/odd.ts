import { type JsonSchema, typeOf } from '../harness/openapi.ts';

/** A value in place of a good one, and how to say which. */
export interface Odd {
  readonly what: string;
  readonly value: unknown;
}

const unknownId = '0b6f3c52-6f0e-4a43-9c0f-1d2e3f4a5b6c';
const int4 = 2_147_483_647;

const days = ['1900-01-02', '1969-12-31', '2199-12-31', '2026-02-30', '2028-02-29', '0000-01-01', '9999-12-31'];
const instants = [
  '0000-01-01T00:00:00Z',
  '0001-01-01T00:00:00+14:00',
  '1900-01-02T00:00:00Z',
  '2026-10-25T02:30:00+02:00',
  '2199-12-31T23:59:59.999999999Z',
  '9999-12-31T23:59:59-14:00',
];
const links = [
  'https://å.example/?q=%00',
  'javascript:alert(1)',
  `https://samsyn.example/${'x'.repeat(470)}`,
  'http://',
];

/** Texts that a form can hold: the longest, one that grows when its form is made one, blank, and signs that mean something. */
const texts = ({ maxLength = 100 }: JsonSchema): string[] => [
  'å'.repeat(maxLength),
  '\u{1d160}'.repeat(Math.floor(maxLength / 2)),
  ' \n\t ',
  '',
  '\u202e👨‍👩‍👧 %_\\ \'";--{{x}}$1 <b>',
  '\u0000',
  `${'x'.repeat(Math.max(maxLength - 1, 0))}\ud800`,
];

/** Values that the type allows, or nearly, and that nobody would expect. `ids`: ids of other things. */
export function oddFor(schema: JsonSchema, ids: readonly string[]): unknown[] {
  const nothing = [null, ['list']];
  if (schema.enum && schema.enum.length > 0) return [...schema.enum, 'annat', ...nothing];
  switch (typeOf(schema)) {
    case 'integer':
    case 'number':
      return [schema.minimum ?? 0, schema.maximum ?? int4, int4 - 1, int4, int4 + 1, 0, -1, 2 ** 53, 1e308, ...nothing];
    case 'boolean':
      return [true, false, 'true', ...nothing];
    case 'string':
      if (schema.format === 'uuid') return [...ids, unknownId, 'inte-ett-id', ...nothing];
      if (schema.format === 'date') return [...days, ...nothing];
      if (schema.format === 'date-time') return [...instants, ...nothing];
      if (schema.format === 'uri') return links;
      return [...texts(schema), ...nothing];
    default:
      return nothing;
  }
}

/** The branch of a union that `good` was made for. */
function branchFor(schema: JsonSchema, good: unknown): JsonSchema {
  const branches = schema.oneOf ?? schema.anyOf;
  if (!branches) return schema;
  const fits = (branch: JsonSchema): boolean => {
    if (typeof good !== 'object' || good === null) return (typeOf(branch) === 'null') === (good === null);
    return Object.entries(branch.properties ?? {}).every(
      ([key, { enum: values }]) => !values || values.includes((good as Record<string, unknown>)[key]),
    );
  };
  const branch = branches.find(fits) ?? branches[0] ?? {};
  return branch === schema ? schema : branchFor(branch, good);
}

/** Everything that differs from `good` in one place, however deep, as `oddOf` says for that place. */
export function* differing(
  schema: JsonSchema,
  good: unknown,
  oddOf: (schema: JsonSchema, name: string) => unknown[],
  name = 'body',
): Generator<Odd> {
  const here = branchFor(schema, good);
  const type = typeOf(here);
  if (schema !== here && (schema.anyOf ?? []).some((s) => typeOf(s) === 'null'))
    yield { what: `${name} is null`, value: null };
  if (type === 'object' && typeof good === 'object' && good !== null) {
    const fields = good as Record<string, unknown>;
    for (const [key, inner] of Object.entries(here.properties ?? {})) {
      for (const odd of differing(inner, fields[key], oddOf, `${name}.${key}`))
        yield { what: odd.what, value: { ...fields, [key]: odd.value } };
      yield {
        what: `${name}.${key} is missing`,
        value: Object.fromEntries(Object.entries(fields).filter(([k]) => k !== key)),
      };
    }
    for (const value of [null, [], 'text', 17]) yield { what: `${name} is ${JSON.stringify(value)}`, value };
    yield { what: `${name} has one more`, value: { ...fields, 'ännu ett': { version: 1 } } };
    return;
  }
  if (type === 'array' && Array.isArray(good)) {
    const first = good[0];
    yield { what: `${name} is empty`, value: [] };
    if (first !== undefined) {
      yield { what: `${name} says the same twice`, value: [...good, first] };
      yield { what: `${name} is as long as it may be`, value: Array(here.maxItems ?? 100).fill(first) };
      yield { what: `${name} is too long`, value: Array((here.maxItems ?? 100) + 1).fill(first) };
      for (const odd of differing(here.items ?? {}, first, oddOf, `${name}.0`))
        yield { what: odd.what, value: [odd.value, ...good.slice(1)] };
    }
    return;
  }
  const field = name.split('.').findLast((part) => !/^\d+$/.test(part)) ?? name;
  for (const value of oddOf(here, field))
    yield { what: `${name} is ${(JSON.stringify(value) ?? 'undefined').slice(0, 60)}`, value };
}

/** `good` with every text as long as it may be, everywhere at once. */
export function longest(schema: JsonSchema, good: unknown): unknown {
  const here = branchFor(schema, good);
  if (Array.isArray(good)) return good.map((one) => longest(here.items ?? {}, one));
  if (typeof good === 'object' && good !== null)
    return Object.fromEntries(
      Object.entries(good).map(([key, value]) => [key, longest(here.properties?.[key] ?? {}, value)]),
    );
  const free = typeOf(here) === 'string' && here.maxLength && !here.enum && !here.format && !here.pattern;
  return free ? 'ö'.repeat(here.maxLength ?? 1) : good;
}
