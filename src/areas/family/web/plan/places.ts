/** Ids of the places on the plan's page where something waits to be done. */
export const places = { matters: 'viktigt', times: 'tider', part: 'min-del', score: 'tyck-till' } as const;
