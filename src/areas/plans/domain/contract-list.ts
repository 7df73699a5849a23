import { z } from 'zod';
import { optionalText } from '../../../platform/http/fields.ts';
import { Deadline } from './contract.ts';
import { ChildId, PlanId, planStates, steps } from './model.ts';

/** `q` is words to look for among what the list shows; `cursor` is the last plan of the page before. */
export const PlanQuery = z.object({
  state: z.enum(planStates).optional(),
  /** The plans of one child. */
  child: ChildId.optional(),
  q: optionalText(100).optional(),
  cursor: PlanId.optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});
export type PlanQuery = z.infer<typeof PlanQuery>;

/** `asked`: has been offered to coordinate, and has not answered. */
const ownRoles = ['coordinator', 'member', 'asked', 'manager', 'intake'] as const;

/** A plan as a line in a list: initials and year of birth, never a name. */
export const PlanLine = z.object({
  id: PlanId,
  child: z.object({ initials: z.string(), bornYear: z.int().nullable(), protected: z.boolean() }),
  state: z.enum(planStates),
  step: z.enum(steps),
  due: Deadline.nullable(),
  coordinator: z.string().nullable(),
  own: z.enum(ownRoles),
  createdAt: z.string(),
});
export type PlanLine = z.infer<typeof PlanLine>;

/** `total` counts every plan that the question fits, not only those on this page. `next` is the cursor of the next page. */
export const PlanList = z.object({ total: z.int(), plans: z.array(PlanLine), next: PlanId.nullable() });
export type PlanList = z.infer<typeof PlanList>;
