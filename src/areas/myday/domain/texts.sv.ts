import type { Part, TodoKind } from './contract.ts';

export const partWords: Record<Part, string> = {
  late: 'Försenat',
  waiting: 'Väntar på dig',
  coming: 'Kommer de närmaste två veckorna',
};

/** What waits, as the one who is to do it reads it. Nobody is blamed: what is late is told, not whose fault it is. */
export const todoWords: Record<TodoKind, string> = {
  answer_call: 'Svara på kallelsen',
  write_part: 'Skriv er del av kartläggningen',
  meeting: 'Möte',
  report_measure: 'Berätta hur det går med insatsen',
  answer_handover: 'Svara på om du kan ta över samordningen',
  next_step: 'Ta planen vidare',
  answer_missing: 'Har inte svarat på kallelsen än',
  consent_needed: 'Samtycke behövs',
  record_meeting: 'Skriv hur mötet gick',
  measure_late: 'En insats har inte rapporterats än',
  measure_stuck: 'En insats har kört fast',
  follow_up: 'Följ upp planen',
  finish_evaluation: 'Avsluta utvärderingen',
  offer_again: 'Erbjud familjen en plan igen',
  no_owner: 'Planen har ingen samordnare',
  absent_member: 'Arbetar inte kvar, men står på planen',
  missed_meeting: 'Enheten var inte med på mötet',
  forum_answer: 'Svara på om din enhet kommer',
  forum_meeting: 'Möte',
  forum_record: 'Skriv vilka som kom till mötet',
  forum_receive: 'Ta emot ett beslut',
  forum_carry_out: 'Berätta vad beslutet har blivit hos er',
  forum_question: 'Ta upp en fråga på ett möte, eller svara på den',
  forum_answered: 'Läs svaret på frågan som ni ställde',
  forum_action: 'Gör det som ni kom överens om',
  forum_follow_up: 'Följ upp en fråga om ett barn',
  concern_protect: 'Bedöm om ett barn behöver skydd',
  concern_decide: 'Bestäm om en utredning ska inledas',
  concern_answer: 'Bedöm om anmälaren kan få svar',
  concern_inquiry: 'Utredningen ska vara klar',
  concern_consult: 'Svara på en fråga utan namn',
  concern_birth: 'Barnet väntas nu: anmäl igen om oron finns kvar',
  concern_draft: 'Skicka orosanmälan som du har börjat skriva, eller släng utkastet',
  concern_answered: 'Du har fått svar på en orosanmälan',
  concern_hand_over: 'Lämna över anmälan: mottagaren är inte med i Samsyn',
};

/** The next step, by where the plan stands. */
export const nextStepWords: Readonly<Record<string, string>> = {
  draft: 'Gör klart kallelsen',
  asking: 'Skicka kallelsen när familjen har sagt ja',
  called: 'Alla har svarat: börja kartläggningen',
  mapping: 'Alla har skrivit sin del: gå vidare till mötet',
  meeting: 'Skriv klart planen och publicera den',
  follow_up: 'Bestäm om ni fortsätter, ändrar eller avslutar',
};
