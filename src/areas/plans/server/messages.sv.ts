import type { MessageKind } from '../domain/messages.ts';

/**
 * What the mails say: that something waits, and where to sign in. Never who, what or where, also not in the link, since
 * mail is read on locked screens and by others. To the family not even that it is about a plan.
 */
export const mailWords: Record<MessageKind, { readonly subject: string; readonly text: string }> = {
  family_asked: { subject: 'Du har något att svara på i Samsyn', text: 'Du har fått en fråga i Samsyn.' },
  family_refused: { subject: 'Du har fått ett svar i Samsyn', text: 'En familj har svarat i Samsyn.' },
  call: { subject: 'Du har en kallelse att svara på i Samsyn', text: 'Din enhet är kallad till ett möte.' },
  reminder: {
    subject: 'Påminnelse: du har en kallelse att svara på i Samsyn',
    text: 'Din enhet är kallad till ett möte och har inte svarat än.',
  },
  answer_changed: { subject: 'Du har fått ett svar i Samsyn', text: 'En enhet har svarat på en kallelse från dig.' },
  meeting_set: {
    subject: 'Du har fått en mötestid i Samsyn',
    text: 'Ett möte har fått en tid. Var det är står i Samsyn.',
  },
  meeting_cancelled: {
    subject: 'Ett möte i Samsyn är inställt',
    text: 'Ett möte som du var inbjuden till blir inte av.',
  },
  part_missing: {
    subject: 'Påminnelse: du har något att skriva i Samsyn',
    text: 'Mötet är snart, och din enhets del av kartläggningen är inte klar.',
  },
  published: { subject: 'Det finns något nytt att läsa i Samsyn', text: 'Du har fått något nytt att läsa i Samsyn.' },
  handover: { subject: 'Du har en fråga att svara på i Samsyn', text: 'Någon undrar om du kan ta över en samordning.' },
  handover_answered: { subject: 'Du har fått ett svar i Samsyn', text: 'Den du frågade om att ta över har svarat.' },
  consent_withdrawn: {
    subject: 'Ett samtycke i Samsyn har upphört',
    text: 'Ett samtycke gäller inte längre. Läs i Samsyn vad det betyder och vad du kan göra.',
  },
};
