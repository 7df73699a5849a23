import type { Limit } from './model.ts';

/** A limit that an agreement or custom has set. `says` is a sentence around the limit's own words. */
interface LocalLimit {
  readonly source: string;
  readonly within: Limit;
  readonly says: (limit: string) => string;
  readonly note: string;
  readonly confidence?: 'verify';
}

const askCounty = 'Länets egen överenskommelse går före. Skriv in den i länets inställningar.';

/**
 * Limits that no statute sets. They are defaults to start from, each with the place it is borrowed from;
 * a county replaces them with its own agreement through `limitsFor`. Counted from the day of the event named.
 */
const defaults = {
  limit_start: {
    source: 'Samsyns förslag, efter Värmlands handlingsplan för samordnad individuell plan',
    within: 'P10D',
    says: (limit) => `Kallelsen skickas inom ${limit} från det att planen påbörjades.`,
    note: `Så läses ”utan dröjsmål” i Värmland, där det är arbetet som ska ha börjat från det att behovet sågs. Lagen säger inget antal dagar, och ”genast” kan vara kortare. ${askCounty}`,
  },
  limit_answer: {
    source: 'Samsyns förslag',
    within: { workingDays: 5 },
    says: (limit) => `Den som är kallad svarar inom ${limit} från det att kallelsen skickades.`,
    confidence: 'verify',
    note: `Ingen källa är funnen. ${askCounty}`,
  },
  limit_meeting: {
    source: 'Samsyns förslag, efter Västra Götalands överenskommelse om samverkan kring barn och unga',
    within: 'P3W',
    says: (limit) => `Mötet hålls inom ${limit} från det att kallelsen skickades.`,
    note: `Lotsmodellen i nordöstra Skåne räknar i stället 15 arbetsdagar. ${askCounty}`,
  },
  limit_follow_up: {
    source: 'Vanlig praxis',
    within: 'P3M',
    says: (limit) => `Planen följs upp första gången inom ${limit} från det att den blev klar.`,
    confidence: 'verify',
    note: `Ingen källa är funnen. ${askCounty}`,
  },
  limit_follow_up_again: {
    source: 'Vanlig praxis',
    within: 'P6M',
    says: (limit) => `Därefter följs planen upp inom ${limit} från den förra uppföljningen.`,
    confidence: 'verify',
    note: `Ingen källa är funnen. ${askCounty}`,
  },
  limit_agreement_soon: {
    source: 'Samsyns förslag',
    within: 'P90D',
    says: (limit) =>
      `En överenskommelse går snart ut när sista dagen är inom ${limit}. Då får den som ansvarar en påminnelse.`,
    confidence: 'verify',
    note: `Ingen källa är funnen. ${askCounty}`,
  },
  limit_agreement_steering: {
    source: 'Samsyns förslag',
    within: 'P30D',
    says: (limit) => `Styrgruppen får en påminnelse när en överenskommelse går ut inom ${limit}.`,
    confidence: 'verify',
    note: `Ingen källa är funnen. ${askCounty}`,
  },
  limit_agreement_follow_up: {
    source: 'Samsyns förslag',
    within: 'P1Y',
    says: (limit) => `En överenskommelse följs upp i en del inom ${limit} från den förra uppföljningen.`,
    confidence: 'verify',
    note: `Ingen källa är funnen. ${askCounty}`,
  },
} as const satisfies Record<string, LocalLimit>;

export type LocalLimitId = keyof typeof defaults;

/** The defaults by id; a wider type than the literals, so that code cannot lean on one limit's own shape. */
export const localLimits: Readonly<Record<LocalLimitId, LocalLimit>> = defaults;
