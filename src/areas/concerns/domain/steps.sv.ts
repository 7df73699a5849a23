import type { StepKind } from './codes.ts';

/** What each step is called in a report's history, and in the sentence to somebody who came second. */
export const stepWords = {
  registered: { name: 'Skrevs in', meanwhile: 'anmälan skrevs in' },
  assigned: { name: 'Ny handläggare', meanwhile: 'anmälan fick en ny handläggare' },
  protection: { name: 'Skyddsbedömning', meanwhile: 'skyddsbedömningen är gjord' },
  contact: { name: 'Kontakt', meanwhile: 'en kontakt är antecknad' },
  note: { name: 'Anteckning', meanwhile: 'en anteckning är skriven' },
  extended: { name: 'Tiden förlängdes', meanwhile: 'tiden är förlängd' },
  decided: { name: 'Beslut', meanwhile: 'beslutet är fattat' },
  forwarded: { name: 'Skickades vidare', meanwhile: 'anmälan är skickad vidare' },
  received_from: { name: 'Kom hit från en annan mottagning', meanwhile: 'anmälan kom hit' },
  joined_child: { name: 'Fördes ihop med en annan anmälan', meanwhile: 'anmälan är ihopförd med en annan' },
  parted_child: { name: 'Skildes från en annan anmälan', meanwhile: 'anmälan är skild från en annan' },
  telling: { name: 'Återkoppling', meanwhile: 'återkopplingen är bedömd' },
  meeting: { name: 'Möte', meanwhile: 'ett möte är ändrat' },
  blocked: { name: 'Spärrades för en kollega', meanwhile: 'anmälan är spärrad för någon' },
  unblocked: { name: 'En spärr hävdes', meanwhile: 'en spärr är hävd' },
  inquiry_extended: { name: 'Utredningstiden förlängdes', meanwhile: 'utredningstiden är förlängd' },
  inquiry_ended: { name: 'Utredningen avslutades', meanwhile: 'utredningen är avslutad' },
} as const satisfies Record<StepKind, { name: string; meanwhile: string }>;
