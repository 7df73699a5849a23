import type { EditionField } from '../../../plans/domain/contract-edition.ts';
import type { Voice } from '../words/voice.ts';

/** What the parts of a plan are called where it is told that they have changed. */
export const fieldWords: Record<EditionField, (voice: Voice) => string> = {
  question: () => 'Frågan som vi ska svara på',
  childMatters: (voice) => `Det som är viktigt för ${voice.whom}`,
  longTermGoal: () => 'Dit vi vill nå',
  overall: () => 'Vem som har det samlade ansvaret',
  othersNone: () => 'Det som andra gör',
  coordinator: () => 'Samordnare',
  risks: () => 'Det vi håller extra koll på',
  ifWorse: () => 'Om det blir värre',
  ifWorseCall: () => 'Vem man ringer om det blir värre',
  childView: (voice) => `Vad ${voice.who} tycker om planen`,
  nextFollowUp: () => 'När vi följer upp',
};
