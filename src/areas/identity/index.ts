export * from './domain/access.ts';
export * from './domain/actor.ts';
export { clearOldSessions } from './server/clear.ts';
export { sessionCookie } from './server/cookies.ts';
export { demonstrationIdentities } from './server/demonstration.ts';
export * from './server/open-request.ts';
export { identityPlugin } from './server/plugin.ts';
export { identityRoutes } from './server/routes.ts';
