import type { MailFailureCode } from './failures.ts';

/** What the sender is told when a mail did not go. */
export const mailFailureWords: Record<MailFailureCode, string> = {
  invalid_address: 'E-postadressen är inte rätt skriven. Rätta den och skicka igen.',
  recipient_refused: 'Mottagarens e-postserver känner inte igen adressen. Kontrollera att den är rätt.',
  message_refused: 'Mottagarens e-postserver tog inte emot mejlet. Ta kontakt på ett annat sätt.',
  server_busy: 'E-postservern har mycket att göra. Vi försöker igen om en stund.',
  server_unreachable: 'E-postservern går inte att nå just nu. Vi försöker igen om en stund.',
  login_refused: 'Samsyn kunde inte logga in på e-postservern. Kontakta supporten.',
  timed_out: 'E-postservern svarade inte i tid. Vi försöker igen om en stund.',
  unexpected: 'Mejlet gick inte att skicka. Kontakta supporten.',
};

export const meetingWords = { summary: 'Möte i Samsyn', organizer: 'Samsyn' } as const;

/** The whole text of a mail: what waits, in a sentence that says nothing of whom, and a page without ids in its address. */
export const mailText = (sentence: string, link: string): string =>
  `Hej!\n\n${sentence} Logga in för att läsa mer:\n${link}\n\n${foot}`;

const foot =
  'Mejlet säger inte vem eller vad det gäller, eftersom mejl kan läsas av andra. Det går inte att svara på det.';
