/** The words of the fourth step. */
export const words = {
  heading: 'Hur går det med insatserna?',
  about: 'Den som ansvarar berättar. Alla i planen ser svaret.',
  by: (unit: string) => `${unit} ansvarar för`,
  byOthers: 'Andra gör',
  none: 'Planen har inga insatser.',
  late: 'Försenad',
  lateSince: (day: string) => `Skulle ha varit klar ${day}.`,
  notReported: 'Ingen har berättat än.',
  reported: (status: string, day: string) => `${status}, berättat ${day}`,
  report: 'Berätta hur det går',
  change: 'Ändra svaret',
  status: 'Hur går det?',
  options: {
    done: 'Klart',
    under_way: 'På gång',
    stuck: 'Har kört fast',
  },
  word: 'Vill du säga något om det?',
  wordStuck: 'Varför har det kört fast?',
  wordAbout: 'Ett par ord räcker.',
  save: 'Spara',
  choose: 'Välj hur det går.',
  saved: 'Tack. De andra i planen ser svaret.',
  lateCount: (count: number) => (count === 1 ? 'En insats är försenad.' : `${count} insatser är försenade.`),
  summary: (done: number, of: number, late: number) =>
    `${done} av ${of} insatser är klara.${late === 0 ? '' : late === 1 ? ' En är försenad.' : ` ${late} är försenade.`}`,
} as const;
