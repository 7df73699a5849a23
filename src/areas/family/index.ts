export { familyRoutes } from './server/routes.ts';
