/** The words of the third step. */
export const words = {
  held: (when: string) => `Mötet hölls ${when}.`,
  set: (when: string) => `Mötet är ${when}.`,
  published: (number: number, day: string) => `Version ${number} publicerades ${day}.`,
} as const;
