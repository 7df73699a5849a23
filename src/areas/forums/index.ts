import { frameRoutes } from './server/routes/frame.ts';

export { ForumFiles, type ForumSeed, forumFileProblems, type PracticeSeed } from './domain/seed.ts';

/** Every route of the forums. */
export const forumRoutes = [...frameRoutes];
