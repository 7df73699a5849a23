/** The words of the second step. */
export const words = {
  own: 'Er del',
  ownAbout: 'De andra i planen läser det ni skriver. Skriv det som behövs för att hjälpa barnet, inte mer.',
  needs: 'Vilka behov ser ni?',
  needsAbout: 'Vad behöver barnet, och vad fungerar redan?',
  ongoing: 'Vad gör ni nu?',
  ongoingAbout: 'Pågående insatser hos er, och sådant som är planerat.',
  contact: 'Vem når man hos er?',
  contactAbout: 'Namn och telefon eller tid.',
  done: 'Vår del är klar',
  doneAbout: 'Ni kan ändra den fram till att planen är publicerad.',
  others: 'De andras delar',
  family: 'Familjens del',
  familyMissing: 'Familjen har inte skrivit något än. De kan skriva när de loggar in, eller berätta på mötet.',
  familyNeeds: 'Vad familjen behöver',
  familyOngoing: 'Vad som hjälper nu',
  familyContact: 'Så vill de att ni hör av er',
  child: 'Barnet',
  guardian: 'Vårdnadshavare',
  written: (day: string) => `Klar ${day}`,
  writing: 'Skriver fortfarande',
  notWritten: 'Har inte skrivit sin del än.',
  notComing: 'Kommer inte, och skriver ingen del.',
  summary: (done: number, of: number) => `${done} av ${of} ${of === 1 ? 'del är klar' : 'delar är klara'}.`,
} as const;

/** The words of going on without what a unit should have written or told. */
export const withoutWords = {
  open: { part: 'Gå vidare utan delen', report: 'Gå vidare utan svaret' },
  change: 'Ändra varför',
  said: { part: 'Ni går vidare utan delen:', report: 'Ni går vidare utan svaret:' },
  reason: 'Varför går ni vidare?',
  reasonAbout: 'Alla i planen kan läsa det.',
  save: 'Spara',
  saved: 'Sparat. Alla i planen kan läsa varför.',
} as const;
