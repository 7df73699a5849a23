export { CatalogueSeed } from './domain/content.ts';
export { catalogueRoutes } from './server/routes.ts';
