import type { Differences, EditionField, EditionMeasure } from '../../domain/contract-edition.ts';

const fields: Record<EditionField, string> = {
  question: 'frågan',
  childMatters: 'det som är viktigt',
  longTermGoal: 'det långsiktiga målet',
  overall: 'vem som har det samlade ansvaret',
  othersNone: 'vad andra gör',
  coordinator: 'samordnaren',
  risks: 'riskerna',
  ifWorse: 'vad vi gör om det blir värre',
  ifWorseCall: 'vem man ringer om det blir värre',
  childView: 'barnets egna ord',
  nextFollowUp: 'dagen för nästa uppföljning',
};

/** What is new since the version before, one sentence each, in the order to read it. */
export const changesInWords = ({ goals, measures, fields: changed }: Differences): string[] => [
  ...changed.map(({ field }) => `Ändrat: ${fields[field]}.`),
  ...goals.added.map((goal) => `Nytt delmål: ${goal.text}`),
  ...goals.changed.map(({ to }) => `Ändrat delmål: ${to.text}`),
  ...goals.removed.map((goal) => `Delmål som inte finns kvar: ${goal.text}`),
  ...measures.added.map((m) => `Ny insats: ${sentence(m)}`),
  ...measures.changed.map(({ to }) => `Ändrad insats: ${sentence(to)}`),
  ...measures.removed.map((m) => `Insats som inte finns kvar: ${sentence(m)}`),
];

const sentence = ({ what, by }: EditionMeasure): string => `${what} (${by.kind === 'unit' ? by.unit : by.who})`;
