export { type AgreementSeed, RegisterSeed, ringsOf } from './domain/seed-schema.ts';
export { agreementRoutes } from './server/routes/index.ts';
