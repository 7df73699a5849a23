import type { AsRoundCloses } from '../rounds.ts';
import { aboutRoutes } from './about.ts';
import { wholeRoutes } from './agreement.ts';
import { attachedRoutes } from './documents.ts';
import { followRoutes } from './follow.ts';
import { partyRoutes } from './parties.ts';
import { registerRoutes } from './register.ts';
import { versionRoutes } from './version.ts';

/** Every route of the register. `asRoundCloses` lets another area keep what it knows in a follow-up. */
export const agreementRoutes = (asRoundCloses: AsRoundCloses) => [
  ...registerRoutes,
  ...wholeRoutes,
  ...versionRoutes,
  ...aboutRoutes,
  ...partyRoutes,
  ...attachedRoutes,
  ...followRoutes(asRoundCloses),
];
