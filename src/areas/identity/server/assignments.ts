import type { Tx } from '../../../platform/db/transaction.ts';

/** What a person may act under today, with the names that people know it by; oldest unit name first. */
export function validAssignments(tx: Tx, employeeId: string) {
  return tx
    .selectFrom('directory.holder as h')
    .innerJoin('directory.unit as u', 'u.id', 'h.unitId')
    .innerJoin('directory.organisation as o', 'o.id', 'u.organisationId')
    .where('h.employeeId', '=', employeeId)
    .select([
      'h.assignmentId as id',
      'h.unitId',
      'u.name as unit',
      'u.kind as unitKind',
      'o.name as organisation',
      'h.role',
    ])
    .orderBy('u.name')
    .orderBy('h.assignmentId')
    .execute();
}
