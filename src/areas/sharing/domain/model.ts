import type { z } from 'zod';
import { brandedId } from '../../../platform/ids/ids.ts';

export const ConsentId = brandedId('ConsentId');
export type ConsentId = z.infer<typeof ConsentId>;
export const DeliveryId = brandedId('DeliveryId');

/** Who has said yes: a guardian, or the child itself. */
export const giverKinds = ['guardian', 'child'] as const;
export type GiverKind = (typeof giverKinds)[number];

/** What a recorded yes rests on: the giver's own word, or one of the two exceptions in a guardian's stead. */
export const bases = ['consent', 'guardian_hindered', 'board_decision'] as const;
export type Basis = (typeof bases)[number];

/** How it was given. `signed_in`: by the giver, in Samsyn. */
export const forms = ['oral', 'written', 'signed_in'] as const;
export type ConsentForm = (typeof forms)[number];

/** A guardian's custody, as far as the rule needs it. Days are ISO days; `to` is the last, null while it goes on. */
export interface Holder {
  readonly guardianId: string;
  readonly from: string;
  readonly to: string | null;
}

/** A recorded yes to one unit for one purpose. Days are ISO days, instants ISO instants in UTC. */
export interface ConsentFact {
  readonly id: string;
  readonly giverId: string;
  readonly basis: Basis;
  readonly givenOn: string;
  /** The last day. */
  readonly validTo: string;
  readonly withdrawnAt: string | null;
  readonly recordedAt: string;
  /** When the giver's word was last heard so that it ends an exception in their stead: see sharing.on_answer. */
  readonly lastWordAt: string | null;
}
