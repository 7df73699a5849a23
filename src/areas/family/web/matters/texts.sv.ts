import type { Voice } from '../words/voice.ts';

/** The words of writing what matters to the child. */
export const mattersWords = {
  heading: (voice: Voice) => (voice.own ? 'Skriv själv' : `Skriv åt ${voice.whom}`),
  label: (voice: Voice) => (voice.own ? 'Vad är viktigt för dig?' : `Vad är viktigt för ${voice.whom}?`),
  description: (voice: Voice) =>
    voice.own
      ? 'Vad vill du ska bli bättre? Vad vill du ha kvar som det är? Skriv som du säger det.'
      : `Fråga ${voice.whom} om det går, och skriv så som barnet säger det. Annars skriver du vad du tror.`,
  about: (voice: Voice) =>
    voice.own
      ? 'Det blir en del av planen. Alla som är med läser det, också dina vårdnadshavare. Du kan ändra det ända tills planen är klar.'
      : 'Det blir en del av planen, och det står att du har skrivit det. Alla som är med läser det. Du kan ändra det ända tills planen är klar.',
  autosave: 'Det du skriver sparas hela tiden.',
} as const;
