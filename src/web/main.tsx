import { staffRoutes } from './routes.tsx';
import { start } from './start.tsx';

start(staffRoutes);
