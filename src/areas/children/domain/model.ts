import type { z } from 'zod';
import { brandedId } from '../../../platform/ids/ids.ts';

export const ChildId = brandedId('ChildId');
export type ChildId = z.infer<typeof ChildId>;
export const GuardianId = brandedId('GuardianId');
export const CustodyId = brandedId('CustodyId');

/** The three levels of protected identity, and none. */
export const protections = ['none', 'confidential_marking', 'protected_registration', 'fictitious_identity'] as const;
export type Protection = (typeof protections)[number];

/** `expecting`: the one who carries a child that is not yet born. `appointed`: by a court (FB 6 kap. 2 §). */
export const custodyKinds = ['joint', 'sole', 'appointed', 'expecting'] as const;
export type CustodyKind = (typeof custodyKinds)[number];

/** How much the child's own word weighs in a matter: heard, needed beside the guardians', or enough alone. */
export const weights = ['heard', 'with_guardian', 'alone'] as const;
export type Weight = (typeof weights)[number];

/** What a consent or a judgement is for: the plan, or being taken up in a forum. Another purpose is another consent. */
export const purposes = ['sip', 'forum'] as const;
export type Purpose = (typeof purposes)[number];

/** A child's name as lists show it: initials, never the name. A child that is not born yet has none. */
export const initialsOf = (given: string, family: string): string =>
  [given, family].map((name) => [...name.trim()][0]?.toLocaleUpperCase('sv') ?? '').join('');
