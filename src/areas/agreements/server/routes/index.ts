import { wholeRoutes } from './agreement.ts';
import { registerRoutes } from './register.ts';

/** Every route of the register. */
export const agreementRoutes = [...registerRoutes, ...wholeRoutes];
