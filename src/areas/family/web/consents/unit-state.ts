import { unitKindWords } from '../../../directory/domain/texts.sv.ts';
import type { UnitConsent } from '../api.ts';

/** What a unit is called; one that protection hides, by what kind of place it is. */
export const nameOf = ({ name, kind }: UnitConsent['unit']): string => name ?? unitKindWords[kind];

/** The own yes that holds, or else the latest that has been said: the server sends the latest first. */
export const ownYes = (answer: UnitConsent): UnitConsent['mine'][number] | undefined =>
  answer.mine.find((yes) => yes.live) ?? answer.mine[0];

const unanswered = (answers: readonly UnitConsent[]) =>
  answers.filter((answer) => answer.covered === false && !ownYes(answer)?.live);

/** Units by whether they may see the plan, and if not whether the reader has said yes already; those that the asker can say nothing of but the own yes are by themselves, and those that begin a plan, which they see already. */
export const byState = (answers: readonly UnitConsent[], begins: ReadonlySet<string>) => ({
  begins: unanswered(answers).filter(({ unit }) => begins.has(unit.id)),
  shut: unanswered(answers).filter(({ unit }) => !begins.has(unit.id)),
  waits: answers.filter((answer) => answer.covered === false && ownYes(answer)?.live),
  open: answers.filter(({ covered }) => covered === true),
  mineOnly: answers.filter(({ covered }) => covered === null),
});
