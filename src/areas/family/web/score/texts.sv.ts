import type { Voice } from '../words/voice.ts';

/** The words of the two scales. 1 is not at all and 5 is very much, as the server knows them. */
export const scoreWords = {
  heading: 'Säg vad du tycker',
  about: (voice: Voice) =>
    voice.own
      ? 'Det är du som vet hur det har gått. Dina svar läses av dem som är med i planen. Dina vårdnadshavare ser inte vad du svarar.'
      : 'Dina svar läses av dem som är med i planen. Du kan ändra dem så länge utvärderingen pågår.',
  better: (voice: Voice) => (voice.own ? 'Har det blivit bättre för dig?' : `Har det blivit bättre för ${voice.whom}?`),
  listened: 'Har vi lyssnat på dig?',
  words: 'Vill du berätta mer?',
  wordsAbout: 'Med egna ord. Vad har varit bra? Vad borde vi ha gjort annorlunda?',
  missing: {
    better: 'Välj ett av de fem svaren på om det har blivit bättre.',
    listened: 'Välj ett av de fem svaren på om vi har lyssnat.',
  },
  send: 'Skicka svaren',
  change: 'Ändra svaren',
  said: 'Tack! Dina svar är skickade.',
  sent: (when: string) => `Du svarade ${when}.`,
} as const;
