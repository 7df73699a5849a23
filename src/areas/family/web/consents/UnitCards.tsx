import { focusSoon } from '../../../plans/web/pieces/focus.ts';
import { useSay } from '../../../plans/web/pieces/Say.tsx';
import type { FamilyConsentPage, UnitConsent } from '../api.ts';
import type { Voice } from '../words/voice.ts';
import type { Asking } from './asked.ts';
import css from './UnitCard.module.css';
import { cardId, UnitCard } from './UnitCard.tsx';

interface UnitCardsProps {
  readonly childId: string;
  readonly page: FamilyConsentPage;
  readonly answers: readonly UnitConsent[];
  readonly asking: Asking;
  readonly voice: Voice;
  readonly decides: boolean;
}

/** Cards of units that stand alike. One that has been answered may move to another list: focus goes with it. */
export function UnitCards({ childId, page, answers, asking, voice, decides }: UnitCardsProps) {
  const say = useSay();
  return (
    <div className={css['cards']}>
      {answers.map((answer) => (
        <UnitCard
          key={answer.unit.id}
          {...{ childId, answer, voice }}
          begins={asking.begins.has(answer.unit.id)}
          refusable={asking.refusable.get(answer.unit.id)}
          lastDay={page.lastDay.day}
          mayGive={decides && page.permittedActions.includes('family.consent.give')}
          mayTakeBack={page.permittedActions.includes('family.consent.withdraw')}
          onDone={(said) => {
            say(said);
            focusSoon(cardId(answer.unit.id));
          }}
        />
      ))}
    </div>
  );
}
