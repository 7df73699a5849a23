import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/transaction.ts';
import type { AgreementView, WholeVersion } from '../domain/contract-whole.ts';

type Whole = Pick<
  AgreementView,
  'version' | 'municipalityName' | 'ledBy' | 'note' | 'wholeEveryYears' | 'owner' | 'steering' | 'parent' | 'children'
>;

/** What stands about an agreement beside its versions: who leads and owns it, and what it belongs to. */
export async function aboutAgreement(tx: Tx, agreementId: string): Promise<Whole> {
  const { rows } = await sql<Whole>`
    select a.version, m.name as "municipalityName", a.led_by as "ledBy", a.note, a.whole_every_years as "wholeEveryYears",
           case when e.id is not null then json_build_object('id', e.id, 'name', e.given || ' ' || e.family, 'title', e.title,
                                                             'unitId', u.id, 'unit', u.name) end as owner,
           coalesce((select json_agg(json_build_object('id', s.id, 'name', s.given || ' ' || s.family, 'title', s.title)
                                     order by s.family, s.given)
                       from agreements.steering g join directory.employee s on s.id = g.employee_id
                      where g.agreement_id = a.id), '[]') as steering,
           (select json_build_object('id', p.id, 'title', p.title) from agreements.agreement p where p.id = a.parent_id) as parent,
           coalesce((select json_agg(json_build_object('id', c.id, 'kind', c.kind, 'title', c.title) order by c.title)
                       from agreements.agreement c where c.parent_id = a.id), '[]') as children
      from agreements.agreement a
      left join agreements.municipality m on m.county_id = a.county_id and m.code = a.municipality_code
      left join directory.employee e on e.id = a.owner_id
      left join directory.unit u on u.id = a.owner_unit
     where a.id = ${agreementId}`.execute(tx);
  const about = rows[0];
  if (about === undefined) throw new Error('an agreement that was just seen is gone');
  return about;
}

/** Every version with what belongs to it, newest first, in one question. Documents without their content. */
export async function versionsOf(tx: Tx, agreementId: string): Promise<WholeVersion[]> {
  const { rows } = await sql<WholeVersion>`
    select v.id, v.number, v.state, v.drafted_on as "draftedOn", v.decided_on as "decidedOn", v.decided_by as "decidedBy",
           v.from_day as "from", v.to_day as "to", agreements.last_day(v.id) as "lastDay", v.open_ended as "openEnded",
           case when v.ages_to is not null then json_build_object('from', v.ages_from, 'to', v.ages_to) end as ages,
           v.unborn, v.target_note as "targetNote", v.summary, v.round_id as "roundId",
           ${newEnds}, ${claims}, ${choices}, ${parties}, ${content}, ${documents}
      from agreements.version v where v.agreement_id = ${agreementId} order by v.number desc`.execute(tx);
  return rows;
}

const newEnds = sql`coalesce((
  select json_agg(json_build_object('id', n.id, 'kind', n.kind, 'to', n.to_day, 'decidedOn', n.decided_on,
                                    'decidedBy', n.decided_by, 'reason', n.reason, 'source', n.source, 'place', n.place)
                  order by n.decided_on, n.recorded_at)
    from agreements.new_end n where n.version_id = v.id), '[]') as "newEnds"`;

const claims = sql`coalesce((
  select json_agg(json_build_object('id', c.id, 'field', c.field, 'says', c.says, 'source', c.source, 'place', c.place)
                  order by c.field, c.place)
    from agreements.claim c where c.version_id = v.id), '[]') as claims`;

const choices = sql`coalesce((
  select json_agg(json_build_object('field', h.field, 'claimId', h.claim_id, 'day', h.day, 'reason', h.reason,
                                    'by', e.given || ' ' || e.family, 'at', h.chosen_at) order by h.chosen_at desc)
    from agreements.choice h left join directory.employee e on e.id = h.chosen_by
   where h.version_id = v.id), '[]') as choices`;

const parties = sql`coalesce((
  select json_agg(json_build_object(
           'id', p.id, 'name', p.name, 'whole', p.whole,
           'organisation', json_build_object('id', o.id, 'name', o.name, 'kind', o.kind),
           'units', coalesce((select json_agg(json_build_object('id', u.id, 'name', u.name) order by u.name)
                                from agreements.party_unit l join directory.unit u on u.id = l.unit_id
                               where l.party_id = p.id), '[]'),
           'signatories', coalesce((
             select json_agg(json_build_object('id', s.id, 'name', s.name, 'title', s.title, 'signedOn', s.signed_on)
                             order by s.recorded_at)
               from agreements.signatory s where s.party_id = p.id), '[]')) order by p.position)
    from agreements.party p join directory.organisation o on o.id = p.organisation_id
   where p.version_id = v.id), '[]') as parties`;

const content = sql`coalesce((
  select json_agg(json_build_object('item', r.item, 'answer', r.answer, 'note', r.note, 'place', r.place))
    from agreements.required_content r where r.version_id = v.id), '[]') as content`;

const documents = sql`coalesce((
  select json_agg(json_build_object('id', d.id, 'name', d.name, 'type', d.type, 'size', d.size, 'uploadedAt', d.uploaded_at,
                                    'by', e.given || ' ' || e.family) order by d.uploaded_at)
    from agreements.document d join directory.employee e on e.id = d.uploaded_by
   where d.version_id = v.id), '[]') as documents`;
