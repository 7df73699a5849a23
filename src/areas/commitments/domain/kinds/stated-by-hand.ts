import type { Kind } from '../kind.ts';

/** What no row can tell: somebody states how it went in a period, with what shows it. */
export const kind = {
  code: 'stated_by_hand',
  form: 'stated',
  countsPeople: false,
  wants: [],
  begins: { period: 'year' },
  words: {
    name: 'Bedöms för hand',
    promise: () => 'Bedöms för hand, med underlag.',
    counted:
      'Inget i Samsyn kan visa om löftet hålls. Länets samordnare eller den som ansvarar för överenskommelsen bedömer varje period och skriver vad bedömningen bygger på.',
    event: 'Bedömning',
    outcomes: {},
  },
} as const satisfies Kind;
