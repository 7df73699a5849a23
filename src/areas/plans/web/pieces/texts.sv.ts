/** The words of the pieces that every step is built of. */
export const words = {
  more: (count: number) => `Visa ${count} till`,
  close: 'Stäng',
} as const;
