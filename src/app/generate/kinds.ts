import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Every kind of promise is a file of its own. From those files this makes the list that the code knows them by, and the
 * one function that all measures are counted from. `npm run generate` runs it before the rest, which reads both.
 */
const folder = 'src/areas/commitments/domain/kinds';
const list = 'src/areas/commitments/domain/kinds.gen.ts';
const measures = 'migrations/repeatable/76_commitments_measures.gen.sql';

interface KindFile {
  readonly file: string;
  readonly kind: { readonly code: string };
  readonly events?: string;
}

async function kindFiles(): Promise<KindFile[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts')).sort();
  return Promise.all(files.map(async (file) => ({ file, ...(await import(join(process.cwd(), folder, file))) })));
}

const nameOf = (code: string): string => code.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

const asList = (kinds: readonly KindFile[]): string => `// Made from kinds/*.ts by \`npm run generate\`. Do not edit.
import type { Kind } from './kind.ts';
${kinds.map(({ file, kind }) => `import { kind as ${nameOf(kind.code)} } from './kinds/${file}';`).join('\n')}

export const kinds = {
${kinds.map(({ kind }) => `  ${kind.code}: ${nameOf(kind.code)},`).join('\n')}
} as const satisfies Record<string, Kind>;
`;

const begins = /^\s*select c\.id,/;

/** The events with their promise's period and days beside them, which saves joining it once more. */
function withDays(events: string): string {
  if (!begins.test(events)) throw new Error('the events of a kind begin with: select c.id, ');
  return events.replace(begins, '\n  select c.id, c.period, c.holds,');
}

const asFunction = (
  kinds: readonly KindFile[],
): string => `-- Made from src/areas/commitments/domain/kinds/*.ts by \`npm run generate\`. Do not edit.
-- What happened that promises are measured by, on days when they hold. The asker's own rights; see 77 for whom it is asked by.
drop function if exists commitments.happened(uuid[], date, date);
create function commitments.happened(p_ids uuid[], p_from date, p_until date)
returns table (commitment_id uuid, period_start date, unit_id uuid, day date, outcome text, took integer, about text, ref_id uuid)
language sql stable as $$
  with promise as materialized (select s.* from commitments.standing s where s.id = any (p_ids)),
       bound as materialized (select b.* from commitments.bound b where b.commitment_id = any (p_ids))
  select e.commitment_id, commitments.period_start(e.period, e.day), e.unit_id, e.day, e.outcome, e.took, e.about, e.ref_id
    from (${kinds.flatMap(({ events }) => (events ? withDays(events) : [])).join('\n  union all')}
  ) e (commitment_id, period, holds, unit_id, day, outcome, took, about, ref_id)
   where e.day between p_from and p_until and e.day <@ e.holds
$$;
revoke all on function commitments.happened(uuid[], date, date) from public;
grant execute on function commitments.happened(uuid[], date, date) to samsyn_policy;
`;

/** Both files → their text. */
export async function kindDocuments(): Promise<[file: string, text: string][]> {
  const kinds = await kindFiles();
  return [
    [list, asList(kinds)],
    [measures, asFunction(kinds)],
  ];
}

if (import.meta.main) for (const [file, text] of await kindDocuments()) await writeFile(file, text);
