/** What a message is about. Stable codes; what the sender is shown is here, what the mail says in server/messages.sv.ts. */
export const messageKinds = [
  'family_asked',
  'family_refused',
  'call',
  'reminder',
  'answer_changed',
  'meeting_set',
  'meeting_cancelled',
  'part_missing',
  'published',
  'handover',
  'handover_answered',
  'consent_withdrawn',
] as const;
export type MessageKind = (typeof messageKinds)[number];

/** What a message was about, to the one who sent it. */
export const messageWords: Record<MessageKind, string> = {
  family_asked: 'Frågan om planen',
  family_refused: 'Meddelandet om att familjen tackar nej',
  call: 'Kallelsen',
  reminder: 'Påminnelsen om kallelsen',
  answer_changed: 'Meddelandet om svaret',
  meeting_set: 'Inbjudan till mötet',
  meeting_cancelled: 'Meddelandet om att mötet är inställt',
  part_missing: 'Påminnelsen om kartläggningen',
  published: 'Meddelandet om den nya planen',
  handover: 'Frågan om att ta över samordningen',
  handover_answered: 'Svaret om samordningen',
  consent_withdrawn: 'Meddelandet om ett samtycke som har upphört',
};

/** Why a message did not arrive, as the sender reads it. The codes are those of platform/mail, and our own. */
export const messageFailureWords = {
  no_address: 'Det finns ingen e-postadress till mottagaren.',
  no_recipient: 'Det finns ingen på enheten som tar emot meddelanden.',
  not_entitled: 'Mottagaren får inte längre se planen.',
  outdated: 'Det som meddelandet gällde hade hunnit ändras.',
  invalid_address: 'E-postadressen är inte rätt skriven.',
  recipient_refused: 'Mottagarens e-postserver känner inte igen adressen.',
  message_refused: 'Mottagarens e-postserver tog inte emot mejlet.',
  server_busy: 'E-postservern har mycket att göra. Vi försöker igen om en stund.',
  server_unreachable: 'E-postservern går inte att nå just nu. Vi försöker igen om en stund.',
  login_refused: 'Samsyn kunde inte logga in på e-postservern. Kontakta supporten.',
  timed_out: 'E-postservern svarade inte i tid. Vi försöker igen om en stund.',
  given_up: 'Vi försökte i ett dygn utan att nå e-postservern. Ta kontakt på ett annat sätt.',
  unexpected: 'Mejlet gick inte att skicka. Kontakta supporten.',
} as const satisfies Record<string, string>;
export type MessageFailure = keyof typeof messageFailureWords;
export const messageFailures = Object.keys(messageFailureWords) as MessageFailure[];

/** Whether it can help to send a failed message again: not when nobody was found, or when it is no longer true. */
export const canSendAgain = (failure: MessageFailure): boolean =>
  failure !== 'no_recipient' && failure !== 'not_entitled' && failure !== 'outdated';

/** Messages that tell that there is a meeting: not for a guardian from whom protection hides it. */
export const revealsMeeting = (kind: MessageKind): boolean => kind === 'meeting_set' || kind === 'meeting_cancelled';
