import type { Samsyn } from '../harness/samsyn.ts';

/** All that the product keeps, as one short value. Sessions are left out: they tell when somebody was last here. */
export async function contentOf(s: Samsyn): Promise<string> {
  const { rows } = await s.database.owner.query<{ content: string }>(`
    select string_agg(n.nspname || '.' || c.relname || ' ' ||
             (xpath('/row/c/text()', query_to_xml(format('select md5(string_agg(t::text, e''\\n'' order by t::text)) as c from %I.%I t',
                n.nspname, c.relname), false, true, '')))[1]::text, e'\\n' order by n.nspname, c.relname) as content
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and n.nspname in ('children', 'sharing', 'plans', 'directory', 'identity', 'agreements', 'forums', 'commitments', 'interchange', 'pgboss')
       and (n.nspname, c.relname) not in (('identity', 'session'))
       and (n.nspname <> 'pgboss' or c.relname like 'job%')`);
  return rows[0]?.content ?? '';
}
