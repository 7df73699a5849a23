export { clearOldImports, judgeImports } from './server/jobs.ts';
export { interchangeRoutes } from './server/routes.ts';
