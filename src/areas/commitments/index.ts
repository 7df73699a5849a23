export { CommitmentFile, type CommitmentSeed, commitmentFileProblems } from './domain/seed.ts';
export { keepInRound } from './server/in-round.ts';
export { commitmentRoutes } from './server/routes.ts';
