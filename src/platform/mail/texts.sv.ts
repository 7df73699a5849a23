export const meetingWords = { summary: 'Möte i Samsyn', organizer: 'Samsyn' } as const;

/** The whole text of a mail: what waits, in a sentence that says nothing of whom, and a page without ids in its address. */
export const mailText = (sentence: string, link: string): string =>
  `Hej!\n\n${sentence} Logga in för att läsa mer:\n${link}\n\n${foot}`;

const foot =
  'Mejlet säger inte vem eller vad det gäller, eftersom mejl kan läsas av andra. Det går inte att svara på det.';
