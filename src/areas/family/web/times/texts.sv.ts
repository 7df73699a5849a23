/** The words of saying which of the proposed times fit. */
export const timeWords = {
  heading: 'Vilka tider passar dig?',
  about:
    'Samordnaren väljer en av tiderna när alla har svarat. De enheter som får se planen ser vad du har sagt. Andra i familjen ser det inte.',
  send: 'Skicka svaren',
  change: 'Ändra svaren',
  said: 'Tack! Samordnaren ser vilka tider som passar dig.',
} as const;
