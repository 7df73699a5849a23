import type pg from 'pg';

interface Column {
  readonly table: string;
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
  readonly filled: 'always' | 'by_default' | 'no';
  readonly check: string | null;
}

const plain: Record<string, string> = {
  text: 'string',
  uuid: 'string',
  date: 'string',
  datemultirange: 'string',
  timestamptz: 'string',
  xid8: 'string',
  interval: 'string',
  int4: 'number',
  int8: 'number',
  bool: 'boolean',
  bytea: 'Buffer',
  jsonb: 'Json',
  _text: 'string[]',
  _uuid: 'string[]',
};

/** The TypeScript of every table and view in the areas' schemas. Columns with a check on listed codes become unions. */
export async function dbTypes(client: pg.Client): Promise<string> {
  const { rows } = await client.query<Column>(`
    select n.nspname || '.' || c.relname as table, a.attname as name, t.typname as type,
           not a.attnotnull and c.relkind = 'r' as nullable,
           case when a.attidentity = 'a' or c.relkind = 'v' then 'always' when a.atthasdef then 'by_default' else 'no' end as filled,
           (select pg_get_constraintdef(k.oid) from pg_constraint k
             where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]
               and pg_get_constraintdef(k.oid) like '%ANY (ARRAY[%' limit 1) as check
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      join pg_type t on t.oid = a.atttypid
     where c.relkind in ('r', 'v') and n.nspname not in ('pg_catalog', 'information_schema', 'pgboss')
     order by 1, a.attnum`);
  const tables = Map.groupBy(rows, (row) => row.table);
  const bodies = [...tables].map(([table, columns]) => `  '${camel(table)}': {\n${columns.map(line).join('\n')}\n  };`);
  return `${header}\nexport interface DB {\n${bodies.join('\n')}\n}\n`;
}

const header = `// Made from the database by \`npm run generate\`. Do not edit.
import type { ColumnType, Generated } from 'kysely';

type Json = unknown;
`;

function line({ name, type, nullable, filled, check }: Column): string {
  const base = union(check) ?? plain[type];
  if (base === undefined) throw new Error(`no TypeScript type for the database type ${type}; add it to db-types.ts`);
  const whole = nullable ? `${base} | null` : base;
  const wrapped =
    filled === 'always'
      ? `ColumnType<${whole}, never, never>`
      : filled === 'by_default'
        ? `Generated<${whole}>`
        : whole;
  return `    ${camel(name)}: ${wrapped};`;
}

function union(check: string | null): string | undefined {
  const codes = [...(check ?? '').matchAll(/'([^']+)'::text/g)].map((match) => `'${match[1]}'`);
  return codes.length > 0 ? codes.join(' | ') : undefined;
}

const camel = (name: string): string => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
