/** The words of what a unit keeps of a plan that it no longer may read. */
export const words = {
  heading: 'Det ni har kvar av planen',
  why: 'Samtycket omfattar inte er enhet längre. Ni ser inte planen, men det ni själva har skrivit och de exemplar ni har fått är era.',
  own: 'Er del',
  needs: 'Behov',
  ongoing: 'Vad ni gjorde',
  contact: 'Kontakt',
  copies: 'Exemplar som ni har fått',
  copy: (number: number, day: string) => `Version ${number}, lämnad ${day}`,
  noPart: 'Ni har inte skrivit någon del.',
  gone: 'Nu tar den som är med i planen vid. Du ser den inte längre.',
  toMyDay: 'Till Min dag',
  noCopies: 'Ni har inte fått något exemplar.',
} as const;
