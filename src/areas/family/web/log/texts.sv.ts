import type { Voice } from '../words/voice.ts';

/** The words of the page that shows who has read. */
export const logWords = {
  tab: 'Vem har läst',
  heading: (voice: Voice) => `Vem har läst om ${voice.whom}?`,
  lead: (voice: Voice) =>
    voice.own
      ? 'Varje gång någon läser eller ändrar något om dig skrivs det ner här. Det går inte att ta bort.'
      : `Varje gång någon läser eller ändrar något om ${voice.whom} skrivs det ner här. Det går inte att ta bort.`,
  list: 'Det som har hänt, det senaste först',
  refused: 'Fick inte',
  times: (count: number, first: string) => `${count} gånger, den första ${first}.`,
  atLeast: (count: number) => `Minst ${count} gånger.`,
  more: 'Visa fler',
  shown: (count: number) => `${count} händelser. De som liknar varandra inom en timme står på samma rad.`,
  empty: 'Ingen har läst något än',
  emptyNext: 'När någon gör det står det här, med vilket arbete personen har och var.',
  hidden: 'Det står inte vilka enheter det gäller, och inte heller vad de har skrivit som skäl.',
  wonder: 'Undrar du över något du ser?',
  wonderNext:
    'Du har rätt att få veta varför någon har läst. Fråga samordnaren för planen, eller chefen där personen arbetar.',
} as const;
