import type { Voice } from '../words/voice.ts';

/** The words of saying no to a plan. */
export const refuseWords = {
  heading: 'Vill du säga nej till planen?',
  about: (voice: Voice) =>
    voice.own
      ? 'Det är frivilligt att vara med. Du kan säga nej nu och ja senare.'
      : `Det är frivilligt att vara med. Du kan säga nej nu och ja senare. Prata gärna med ${voice.whom} först.`,
  child: {
    heading: 'Vill du inte vara med?',
    says: 'Säg det till samordnaren eller till en vuxen som du litar på. Du behöver inte förklara varför. Det du tycker ska räknas, även om det är vårdnadshavarna som svarar.',
    part: 'Du kan också skriva det i din del.',
  },
  boardDecides: {
    heading: 'Vill du säga nej till planen?',
    says: 'Socialnämnden har beslutat att planen får göras utan ditt ja. Därför stoppas den inte av ett nej. Säg gärna till samordnaren vad du tycker. Det ska räknas.',
    part: 'Du kan också skriva det i din del.',
  },
  open: 'Säg nej till planen',
  what: 'Det här händer om du säger nej:',
  happens: [
    'Ingen plan görs nu, och möten som var bestämda ställs in.',
    'Samordnaren får veta att du har sagt nej, och läser det du skriver här.',
    'Ni får frågan igen den dag du väljer. Innan dess behöver du inte göra något.',
    'Hjälp som ni redan får påverkas inte av ditt nej.',
  ],
  why: 'Varför säger du nej?',
  whyAbout: 'Med egna ord. Det hjälper oss att fråga på ett bättre sätt nästa gång.',
  again: 'När får vi fråga igen?',
  days: {
    soon: (day: string) => `Om en månad, ${day}`,
    later: (day: string) => `Om tre månader, ${day}`,
    half: (day: string) => `Om ett halvår, ${day}`,
  },
  send: 'Ja, jag säger nej till planen',
  said: 'Du har sagt nej till planen. Samordnaren får veta det.',
} as const;
