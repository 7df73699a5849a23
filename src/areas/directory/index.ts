export { EmployeeId, OrganisationId, UnitId } from './domain/contract.ts';
export * from './domain/model.ts';
export * from './domain/seed-check.ts';
export { Seed } from './domain/seed-schema.ts';
export * from './domain/texts.sv.ts';
export { directoryRoutes } from './server/routes.ts';
export { smallNumbersBelow } from './server/small-numbers.ts';
export { unitSheet } from './server/unit-sheet.ts';
export { holdersOf } from './server/units.ts';
