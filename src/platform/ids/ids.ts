import { z } from 'zod';

/**
 * Makes the zod type of an area's own id, for example `export const PlanId = brandedId('PlanId')`: a plan's id cannot
 * be passed where a child's is wanted. Version 4, since people can see them.
 */
export const brandedId = <Brand extends string>(brand: Brand) => z.uuid({ version: 'v4' }).brand(brand);
