export { deliver, type Recipient } from './server/deliver.ts';
export { familySharingRoutes } from './server/family-routes.ts';
export { reopenEveryNight } from './server/jobs.ts';
export { sharingRoutes } from './server/routes.ts';
