/** Ids of the places on the plan's page where something waits to be done. */
export const places = { part: 'min-del', score: 'tyck-till' } as const;
