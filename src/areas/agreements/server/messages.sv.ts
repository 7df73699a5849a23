import type { AgreementMessage } from '../domain/reminders.ts';

/** What the mails say: that something waits, and where to sign in. No name, no id, no address of anybody. */
const mailWords: Record<AgreementMessage, { readonly subject: string; readonly text: string }> = {
  ends_owner: {
    subject: 'En överenskommelse som du ansvarar för går snart ut',
    text: 'Sista dagen för en överenskommelse som du ansvarar för närmar sig. Den behöver förlängas, göras om eller avslutas.',
  },
  ends_steering: {
    subject: 'En överenskommelse går snart ut',
    text: 'Sista dagen för en överenskommelse som du är med och styr är nära, och inget nytt är beslutat.',
  },
  follow_up_due: {
    subject: 'En överenskommelse behöver följas upp',
    text: 'Det är dags att följa upp en överenskommelse som du ansvarar för.',
  },
};

/** The subject and the whole text of a mail. `link` is a page without ids in its address. */
export const mailFor = (kind: AgreementMessage, link: string): { readonly subject: string; readonly text: string } => ({
  subject: mailWords[kind].subject,
  text: `Hej!\n\n${mailWords[kind].text} Logga in för att läsa mer:\n${link}\n\nDet går inte att svara på mejlet.`,
});
