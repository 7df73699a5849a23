/** The words of the versions that one has been given. */
export const copyWords = {
  heading: 'Versioner som du har fått',
  about: 'Varje gång planen blir klar eller ändras får du den. Det som du har fått är kvar här.',
  version: (number: number, day: string) => `Version ${number}, ${day}`,
  named: (number: number) => `version ${number}`,
  read: 'Läs',
  paper: (number: number) => `Hämta version ${number} som papper (PDF)`,
  receivers: 'De här fick läsa versionen',
  until: (unit: string, day: string) => `${unit}, till och med ${day}`,
} as const;
