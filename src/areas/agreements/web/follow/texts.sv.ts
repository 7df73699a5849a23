import type { RoundKind, RoundOutcome } from '../../domain/rounds.ts';

/** The words of follow-up and of who knows an agreement. */
export const words = {
  heading: 'Uppföljning',
  next: (kind: string, day: string) => `Nästa uppföljning är ${kind}, senast ${day}.`,
  late: (kind: string, day: string) => `En uppföljning ${kind} skulle ha gjorts senast ${day}. Ingen är inskriven.`,
  notYet: 'Det finns inget beslutat att följa upp än.',
  why: 'Varför den dagen?',
  none: 'Ingen uppföljning är gjord än.',
  list: 'Uppföljningar',
  open: (kind: string, day: string) => `Pågår ${kind}, öppnad ${day}`,
  closed: (kind: string, day: string, by: string) => `Gjord ${kind} ${day}, avslutad av ${by}`,
  ofVersion: (n: number) => `Gäller version ${n}.`,
  outcome: 'Kom fram till',
  newVersion: (n: number) => `Ledde till version ${n}.`,
  comments: 'Parternas ord',
  noComments: 'Ingen part har sagt något än.',
  start: {
    label: 'Öppna en uppföljning',
    kind: 'Hur mycket ska följas upp?',
    button: 'Öppna',
    done: 'Uppföljningen är öppen. Parterna kan nu säga hur det har gått.',
  },
  comment: {
    label: 'Säg hur det har gått',
    about: 'för din enhet',
    text: 'Hur har det gått, för er?',
    textAbout: 'Alla som arbetar i länet kan läsa det. Skriv inget om enskilda barn.',
    button: 'Säg',
    done: 'Tack. Det du skrev står nu i uppföljningen.',
  },
  close: {
    label: 'Avsluta uppföljningen',
    outcome: 'Vad kom ni fram till?',
    summary: 'Sammanfatta',
    summaryAbout:
      'Vad har hållits, vad har inte gjort det, och vad ändrar ni? Det här blir beviset på att överenskommelsen är uppföljd.',
    button: 'Avsluta uppföljningen',
    done: 'Uppföljningen är avslutad.',
  },
  failed: {
    heading: 'Mejl som inte kom fram',
    next: 'Utse någon som ansvarar, eller ta kontakt på ett annat sätt.',
    nobody: 'Ingen är utsedd.',
  },
  known: {
    heading: 'Vilka känner till den?',
    ask: 'Överenskommelsen gäller din enhet. Läs sammanfattningen, och bekräfta att du känner till den.',
    confirm: 'Jag känner till överenskommelsen',
    confirmed: (day: string) => `Du bekräftade den här versionen ${day}.`,
    notInForce: 'Ingen version gäller just nu, så ingen behöver bekräfta något.',
    noSummary: 'När en kort sammanfattning är skriven kan medarbetarna bekräfta att de känner till den.',
    all: 'Alla enheter tillsammans:',
    caption: 'Hur många på varje enhet som har bekräftat den version som gäller',
    unit: 'Enhet',
    organisation: 'Verksamhet',
    share: 'Har bekräftat',
    exact: (confirmed: number, staff: number) =>
      `${confirmed} av ${staff} (${staff === 0 ? 0 : Math.round((confirmed / staff) * 100)} %)`,
    few: (below: number, staff: number) => `Färre än ${below} av ${staff}`,
    most: (least: number, staff: number) => `Minst ${least} av ${staff}`,
    hidden: (below: number) => `Visas inte: färre än ${below} arbetar där`,
    hiddenAll: 'Visas inte: summan skulle röja en enskild enhet',
    nobody: 'Ingen arbetar där',
    small: (below: number) => `Antal personer under ${below} visas inte. Så har länet bestämt.`,
    empty: 'Överenskommelsen når inga enheter. Lägg till enheter hos parterna.',
    waiting: 'Att känna till',
    waitingAbout:
      'De här överenskommelserna gäller din enhet. Läs den korta sammanfattningen och bekräfta att du känner till den.',
  },
} as const;

export const roundKindWords = { part: 'i en del', whole: 'i sin helhet' } as const satisfies Record<RoundKind, string>;
export const outcomeWords = {
  stands: 'Överenskommelsen står fast',
  revise: 'Överenskommelsen behöver göras om',
  end: 'Överenskommelsen ska avslutas',
} as const satisfies Record<RoundOutcome, string>;
