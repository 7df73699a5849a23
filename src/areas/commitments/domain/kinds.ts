import type { Kind } from './kind.ts';
import { kinds } from './kinds.gen.ts';

export type KindCode = keyof typeof kinds;
export const kindCodes = Object.keys(kinds) as [KindCode, ...KindCode[]];

/** The kind of a code. */
export const kindOf = (code: KindCode): Kind => kinds[code];
