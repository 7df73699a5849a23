import type { Voice } from '../words/voice.ts';

/** The words of the family's own part. */
export const partWords = {
  heading: 'Min del',
  about: (voice: Voice) =>
    voice.own
      ? 'Här skriver du själv. De som är med i planen läser det före mötet. Dina vårdnadshavare ser inte vad du skriver. Du behöver inte skriva något om du inte vill.'
      : 'Här skriver du själv. De som är med i planen läser det före mötet. Andra i familjen ser inte vad du skriver. Du behöver inte skriva något om du inte vill.',
  needs: (voice: Voice) => (voice.own ? 'Hur är det nu? Vad behöver du?' : `Hur är det nu? Vad behöver ${voice.who}?`),
  needsAbout: 'Det kan vara i skolan, hemma eller på fritiden. Skriv också vad som är bra.',
  ongoing: 'Vad hjälper redan?',
  ongoingAbout: 'Människor, saker eller vanor som gör det lättare.',
  contact: 'Hur vill du att vi hör av oss?',
  contactAbout: 'Till exempel sms efter klockan 16.',
  done: 'Jag är klar med min del',
  doneAbout: 'Du kan ändra den ända tills planen är klar.',
  autosave: 'Det du skriver sparas hela tiden.',
  read: 'Det här har du skrivit',
} as const;
