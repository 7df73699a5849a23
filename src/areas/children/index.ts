export { done } from './domain/contract.ts';
export * from './domain/identity-number.ts';
export * from './domain/model.ts';
export * from './domain/texts.sv.ts';

export { childRoutes } from './server/routes.ts';
export { sightRoutes } from './server/sight-routes.ts';
