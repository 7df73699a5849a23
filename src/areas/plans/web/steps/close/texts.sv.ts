/** The words of the seventh step, and of closing a plan before it. */
export const words = {
  open: 'Avsluta planen',
  about: 'Planen avslutas för alla. Den kan öppnas igen om behovet kommer tillbaka.',
  reason: 'Varför avslutas planen?',
  words: 'Berätta kort varför',
  whatNext: 'Vad händer nu?',
  whatNextAbout: 'Till exempel vem som fortsätter med vad.',
  turnTo: 'Vem vänder familjen sig till?',
  turnToAbout: 'Namn och telefon.',
  discard: 'Ta bort utkastet',
  discardAbout:
    'Familjen har inte fått frågan och ser inget. Planen ligger kvar som avslutad, och ni kan börja om med den.',
  choose: 'Välj varför planen avslutas.',
  closedOn: (day: string) => `Avslutad ${day}`,
} as const;
