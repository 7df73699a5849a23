/** The words of the fifth step. */
export const words = {
  goals: 'Hur gick det med målen?',
  goalsAbout: 'Skriv tillsammans, gärna på ett möte med barnet och familjen.',
  outcome: 'Blev målet nått?',
  options: { reached: 'Ja', partly: 'Delvis', not_reached: 'Nej' },
  word: 'Vad gjorde att det blev så?',
  saveOutcome: 'Spara',
  savedOutcome: 'Sparat.',
  chooseOutcome: 'Välj hur det gick.',
  notYet: 'Inte bedömt än.',
  family: 'Barnets och vårdnadshavarnas egna svar',
  familyAbout: 'De svarar när de loggar in. Den som inte loggar in kan svara genom dig.',
  noScores: 'Ingen i familjen har svarat än.',
  better: 'Har det blivit bättre?',
  listened: 'Har ni blivit lyssnade på?',
  grades: { 1: 'Inte alls', 2: 'Lite', 3: 'Varken eller', 4: 'Ganska mycket', 5: 'Mycket' },
  gradeOf: (grade: number, word: string) => `${grade} av 5, ${word.toLocaleLowerCase('sv')}`,
  ownWords: 'Med egna ord',
  child: 'Barnet',
  guardian: 'Vårdnadshavare',
  writeFor: 'Skriv åt någon i familjen',
  whose: 'Vems svar är det?',
  whoseAbout: 'Skriv det personen själv säger. Det står att du har skrivit det.',
  saveScore: 'Spara svaret',
  savedScore: 'Svaret är sparat.',
  choose: { who: 'Välj vems svar det är.', grade: 'Välj ett av de fem svaren.' },
  summary: 'Sammanfattning',
  summaryAbout: 'Vad tar ni med er?',
  scoreMissingWhy: 'Varför saknas familjens svar?',
  scoreMissingWhyAbout: 'Skriv bara om ingen i familjen vill eller kan svara.',
  together: 'Att ta med sig',
  said: (of: number, reached: number) => `${reached} av ${of} mål är nådda.`,
} as const;

/** The five steps as people read them. */
export const gradeWord = (grade: number): string =>
  words.gradeOf(grade, words.grades[grade as keyof typeof words.grades] ?? '');
