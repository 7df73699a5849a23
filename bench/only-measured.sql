-- A start fills in the county's own promises. They are taken away, so that what is measured is what is told.
set session_replication_role = replica;
delete from commitments.statement;
delete from commitments.commitment where agreement_id not in (select agreement_id from bench_agreement);
delete from commitments.side where commitment_id not in (select id from commitments.commitment);
set session_replication_role = default;
analyze;
