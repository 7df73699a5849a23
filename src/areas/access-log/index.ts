export { eventWords, purposeWords } from './domain/texts.sv.ts';
export { drawEveryNight, sealEveryMinute } from './server/jobs.ts';
export { accessLogRoutes } from './server/routes.ts';
export { type LogFault, verifyAccessLog } from './server/verify.ts';
