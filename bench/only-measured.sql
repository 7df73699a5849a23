-- A start fills in the county's own promises. They are taken away, so that what is measured is what is told.
set session_replication_role = replica;
delete from commitments.statement;
delete from commitments.side i using bench_agreement b right join commitments.commitment c on c.agreement_id = b.agreement_id
 where i.commitment_id = c.id and b.a is null;
delete from commitments.commitment c where not exists (select from bench_agreement b where b.agreement_id = c.agreement_id);
set session_replication_role = default;
analyze;
