import { capital, type Voice } from '../words/voice.ts';

/** What waits, as the reader is to do it. */
export const todoWords = {
  heading: 'Det här väntar på dig',
  answer: (voice: Voice) =>
    voice.own ? 'Säg vilka som får se din plan' : `Säg ja eller nej till att dela uppgifter om ${voice.whom}`,
  matters: (voice: Voice) =>
    voice.own ? 'Skriv vad som är viktigt för dig' : `Skriv vad som är viktigt för ${voice.whom}`,
  times: 'Säg vilka mötestider som passar dig',
  part: 'Skriv din del till mötet',
  score: 'Säg vad du tycker om hur det har gått',
} as const;

/** The words of the family's first page. */
export const homeWords = {
  tab: 'Min sida',
  hello: (given: string) => `Hej ${given}!`,
  nothing: 'Inget väntar på dig just nu.',
  plan: (voice: Voice) => (voice.own ? 'Läs min plan' : `Läs ${voice.whose} plan`),
  about: (voice: Voice) => (voice.own ? 'Min plan' : capital(voice.who)),
  latest: (number: number, day: string) =>
    number === 1 ? `Planen blev klar ${day}.` : `Version ${number} kom ${day}.`,
  since: (day: string) => `Började ${day}.`,
  nextMeeting: (when: string) => `Nästa möte: ${when}`,
  earlier: 'Tidigare planer',
  consents: (voice: Voice) => `Vem får se vad om ${voice.whom}`,
  log: (voice: Voice) => `Vem har läst om ${voice.whom}`,
  noPlan: (voice: Voice) => (voice.own ? 'Det finns ingen plan här för dig' : 'Det finns ingen plan här'),
  noPlanNext:
    'Om någon vill göra en plan tillsammans med er får du veta det. Tror du att det behövs en plan? Fråga skolan, socialtjänsten, Bup eller någon annan som ni har kontakt med.',
} as const;
