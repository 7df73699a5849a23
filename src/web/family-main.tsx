import { familyRoutes } from './family-routes.tsx';
import { start } from './start.tsx';

start(familyRoutes);
