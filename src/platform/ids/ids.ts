import { z } from 'zod';

/** A branded id: a plan's id cannot be passed where a child's is wanted. Version 4, since people can see them. */
const id = <Brand extends string>(brand: Brand) => z.uuid({ version: 'v4' }).brand(brand);

export const CorrelationId = id('CorrelationId');
export type CorrelationId = z.infer<typeof CorrelationId>;

/** Makes the zod type of an area's own id, for example `export const PlanId = brandedId('PlanId')`. */
export const brandedId = id;
