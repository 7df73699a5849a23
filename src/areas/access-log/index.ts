export { eventWords, purposeWords, verdictWords, wordsFor } from './domain/texts.sv.ts';
export { drawEveryNight, sealEveryMinute } from './server/jobs.ts';
export { accessLogRoutes } from './server/routes.ts';
export { type LogFault, type Verified, verifyAccessLog } from './server/verify.ts';
