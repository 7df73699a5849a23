/** Mails about reports of concern. They say that something waits in Samsyn, and never that a child is reported. */
export const mailWords = {
  arrived: {
    subject: 'Något nytt väntar i Samsyn',
    text: 'Något har kommit in till din enhet.',
  },
  asked: {
    subject: 'En fråga väntar i Samsyn',
    text: 'Någon har ställt en fråga till din enhet.',
  },
  answered: { subject: 'Du har fått svar i Samsyn', text: 'Du har fått ett svar.' },
} as const;
export type MailKind = keyof typeof mailWords;
