export { sendConcernMail } from './server/messages.ts';
export { concernRoutes } from './server/routes/index.ts';
