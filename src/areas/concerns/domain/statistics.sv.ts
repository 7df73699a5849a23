import { causeWords, senderWords, sexWords, stateWords } from './texts.sv.ts';

/** Ages, first and last year of each: our choice, so that there is something left to show in a small municipality. */
const ageBands = [
  [0, 3],
  [4, 6],
  [7, 9],
  [10, 12],
  [13, 14],
  [15, 17],
] as const;

/** The words of the statistics that go to the national collection. */
export const statisticsWords = {
  columns: ['Uppgift', 'Svar', 'Antal'],
  questions: {
    reports: 'Anmälningar',
    children: 'Barn med minst en anmälan',
    sex: 'Barnets kön',
    age: 'Barnets ålder när anmälan kom',
    sender: 'Vem som anmälde',
    cause: 'Vad oron gällde (flera kan stämma)',
    decision: 'Beslut',
  },
  all: 'Alla',
  few: 'för få för att visas',
  about: (below: number) =>
    `Antal under ${below} visas inte. För att de inte ska gå att räkna fram visas ibland inte heller ett större antal.`,
  unborn: 'Inte fött än',
  unknown: 'Vet inte',
  undecided: 'Inget beslut än',
} as const;

export type Question = keyof typeof statisticsWords.questions;

type Words = Readonly<Record<string, string>>;
const once: Words = { all: statisticsWords.all };
const answers: Record<Question, Words> = {
  reports: once,
  children: once,
  sex: sexWords,
  age: {
    unborn: statisticsWords.unborn,
    unknown: statisticsWords.unknown,
    ...Object.fromEntries(ageBands.map(([from, to]) => [`${from}-${to}`, `${from}–${to} år`])),
  },
  sender: senderWords,
  cause: causeWords,
  decision: { ...stateWords, undecided: statisticsWords.undecided },
};

/** An answer in Swedish. */
export const answerInWords = (question: Question, answer: string): string => answers[question][answer] ?? answer;
