import type { Purpose } from '../../children/index.ts';
import type { Basis, ConsentForm } from './model.ts';

/** What a yes is for: it lets a unit in for that and for nothing else. */
export const purposeWords = {
  sip: 'en samordnad individuell plan (SIP)',
  forum: 'att prata om barnet i ett forum där enheter möts',
} as const satisfies Record<Purpose, string>;

/** What a recorded yes rests on, and how it was given. Apart from the sentences about rules, so that pages stay light. */
export const basisWords = {
  consent: 'Har sagt ja',
  guardian_hindered: 'Kan inte vara med i beslutet',
  board_decision: 'Socialnämnden har beslutat',
} as const satisfies Record<Basis, string>;

export const formWords = {
  oral: 'Muntligt',
  written: 'Skriftligt',
  signed_in: 'Inloggad i Samsyn',
} as const satisfies Record<ConsentForm, string>;
