export { lastDaysFrom } from './domain/clock.ts';
export type { Cause, Sender } from './domain/codes.ts';
export { emptyReport } from './domain/content.ts';
export { sendConcernMail } from './server/messages.ts';
export { type PastKeeping, pastKeeping, removePast } from './server/retention.ts';
export { concernRoutes } from './server/routes/index.ts';
