export { type Coverage, type CoverageInput, coverage, type Missing } from './domain/coverage.ts';
export { missingInWords } from './domain/texts.sv.ts';
export { type Copy, type Delivered, deliver, type Recipient } from './server/deliver.ts';
export { familySharingRoutes } from './server/family-routes.ts';
export { reopenEveryNight } from './server/jobs.ts';
export { sharingRoutes } from './server/routes.ts';
export { coverageIn, situationOf } from './server/situation.ts';
