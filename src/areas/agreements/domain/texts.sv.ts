import type { ContentAnswer, ContentItem } from './content.ts';
import type { AgreementKind, ClaimField, Status } from './model.ts';

/** The kind with the words behind its abbreviation. */
export const kindWords = {
  rok: 'Regional överenskommelse (RÖK)',
  lok: 'Lokal överenskommelse (LÖK)',
  addendum: 'Tillägg',
  barnahus: 'Barnahus',
  family_centre: 'Familjecentral',
  sip_routine: 'Rutin för samordnad individuell plan (SIP)',
  other: 'Annan överenskommelse',
} as const satisfies Record<AgreementKind, string>;

export const statusWords = {
  in_force: 'Gäller',
  runs_out: 'Går snart ut',
  decided: 'Beslutad, gäller inte än',
  draft: 'Utkast',
  expired: 'Har gått ut',
  missing: 'Saknas',
  unknown: 'Ingen uppgift',
} as const satisfies Record<Status, string>;

export const fieldWords = { from: 'Första dag', to: 'Sista dag' } as const satisfies Record<ClaimField, string>;

export const contentWords = {
  vulnerable_children: 'Samverkan kring utsatta barn är beskriven',
  concern_report: 'Rutin för orosanmälan',
  role_child_psychiatry: 'Barn- och ungdomspsykiatrins (Bup) roll är beskriven',
  role_habilitation: 'Habiliteringens roll är beskriven',
  role_social_services: 'Socialtjänstens roll är beskriven',
  childrens_voices: 'Barns egna erfarenheter tas till vara',
  follow_up: 'Uppföljning av överenskommelsen är beskriven',
} as const satisfies Record<ContentItem, string>;

export const answerWords = {
  yes: 'Ja',
  partly: 'Delvis',
  no: 'Nej',
  clear: 'Tydligt beskriven',
  overview: 'Översiktligt beskriven',
  one_unit_only: 'Beskriven för en del av verksamheterna',
  training_only: 'Utbildning beskrivs, men ingen rutin',
  reference_only: 'Hänvisar bara till den regionala',
  not_mentioned: 'Nämns inte',
} as const satisfies Record<ContentAnswer, string>;
export const notJudged = 'Inte bedömt än';
