export { mydayRoutes } from './server/routes.ts';
