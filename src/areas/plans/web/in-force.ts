import type { PlanView } from '../domain/contract.ts';

/** The plan as it holds: while the next version is written, with what the latest one says. */
export const asInForce = (plan: PlanView): PlanView => ({ ...plan, ...plan.inForce });
