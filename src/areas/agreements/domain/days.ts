/** The days that the county can be looked at: no agreement is known before 1970. */
export const daysToShow = { from: '1970-01-01', to: '2199-12-31' } as const;
export const isShown = (on: string): boolean => on >= daysToShow.from && on <= daysToShow.to;
