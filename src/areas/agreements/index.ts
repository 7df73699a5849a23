export { type AgreementSeed, RegisterSeed, ringsOf } from './domain/seed-schema.ts';

export { sendAgreementMail } from './server/messages.ts';

export { remindOfAgreements } from './server/remind.ts';
export { agreementRoutes } from './server/routes/index.ts';
export { registerSheet } from './server/sheet.ts';
