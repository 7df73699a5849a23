import type { ForumMessageKind } from '../domain/messages.ts';

/** What the mails say: that something waits, and where to sign in. Never which forum, what or where. */
export const mailWords: Record<ForumMessageKind, { readonly subject: string; readonly text: string }> = {
  meeting_called: { subject: 'Du är kallad till ett möte i Samsyn', text: 'Ditt forum har fått en mötestid.' },
  meeting_moved: {
    subject: 'Ett möte i Samsyn har flyttats',
    text: 'Ett möte som du är kallad till har fått en ny tid.',
  },
  meeting_cancelled: {
    subject: 'Ett möte i Samsyn är inställt',
    text: 'Ett möte som du var kallad till blir inte av.',
  },
  decision: {
    subject: 'Ett beslut väntar på din enhet i Samsyn',
    text: 'Ett forum har beslutat något som gäller din enhet.',
  },
  question_came: { subject: 'Ditt forum har fått en fråga i Samsyn', text: 'En fråga har kommit upp till ditt forum.' },
  question_answered: { subject: 'En fråga har fått svar i Samsyn', text: 'En fråga från ditt forum har fått svar.' },
};
