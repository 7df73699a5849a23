const names = new Intl.ListFormat('sv', { type: 'conjunction' });

/** The words about meetings, in every step that has them. */
export const words = {
  times: 'När ses ni?',
  timesAbout: 'Föreslå några tider. Ni bestämmer en av dem när de kallade har svarat.',
  followUps: 'Uppföljningsmöten',
  followUpsAbout: 'Ni ses tills det inte behövs mer.',
  none: 'Ingen tid är föreslagen än.',
  propose: 'Föreslå en tid',
  day: 'Dag',
  from: 'Börjar',
  to: 'Slutar',
  fromAbout: 'Skriv till exempel 13.30.',
  toAbout: 'Skriv till exempel 14.30.',
  place: 'Plats',
  placeAbout: 'Skriv inget som röjer något om barnet.',
  link: 'Länk till videomöte',
  linkAbout: 'Börjar med https://',
  save: 'Föreslå tiden',
  choose: 'Bestäm den här tiden',
  remove: 'Ta bort tiden',
  cancel: 'Ställ in mötet',
  cancelHeading: 'Ställa in mötet?',
  cancelSays: (when: string) => `Alla som är med får veta att mötet ${when} är inställt.`,
  proposed: 'Föreslagen tid',
  passed: 'Föreslagen tid som redan har varit',
  passedAbout: 'Den går inte att bestämma längre.',
  passedNext: 'Ta bort den och föreslå en ny.',
  set: 'Bestämd tid',
  held: 'Mötet är hållet',
  cancelled: 'Inställt',
  at: (place: string) => `Plats: ${place}`,
  join: 'Öppna videomötet',
  fits: {
    yes: 'Passar',
    no: 'Passar inte',
    these: (who: readonly string[]) => `Passar: ${names.format(who)}.`,
    notThese: (who: readonly string[]) => `Passar inte: ${names.format(who)}.`,
    silent: (who: readonly string[]) => `Har inte svarat om tiden: ${names.format(who)}.`,
    someone: 'någon i familjen',
  },
  done: { proposed: 'Tiden är föreslagen.', chosen: 'Tiden är bestämd.', removed: 'Tiden är borttagen.' },
  wrong: { day: 'Välj vilken dag ni ses.', clock: 'Skriv klockslaget, till exempel 13.30.' },
} as const;

export const notesWords = {
  agenda: 'Dagordning',
  agendaAbout: 'Skriv vad ni ska prata om, så att alla kan förbereda sig.',
  notes: 'Anteckningar',
  notesAbout: 'Det ni kom fram till. Planen skriver ni längre ner.',
} as const;

export const attendanceWords = {
  heading: 'Vilka kom?',
  about: 'Skriv för var och en om de kom, och annars varför inte.',
  came: 'Kom',
  cameDeciding: 'Kom, och kunde besluta för sin enhet',
  cameWithout: 'Kom, men kunde inte besluta',
  absent: 'Kom inte',
  why: (name: string) => `Varför kom inte ${name}?`,
  hold: 'Spara att mötet är hållet',
  correct: 'Spara ändringen',
  change: 'Ändra vilka som kom',
  done: 'Det är antecknat vilka som kom.',
  unanswered: (name: string) => `Skriv om ${name} kom.`,
} as const;

export const meetingWords = {
  notes: 'Dagordning och anteckningar',
} as const;
