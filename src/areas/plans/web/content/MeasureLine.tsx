import type { ReactNode } from 'react';
import { dateInWords } from '../../../../web/lib/dates.ts';
import { ConfirmButton } from '../../../../web/ui/ConfirmButton.tsx';
import { fieldId } from '../../../../web/ui/forms/form-problems.ts';
import { InPlace } from '../../../../web/ui/forms/InPlace.tsx';
import { PrincipalMark } from '../../../../web/ui/PrincipalMark.tsx';
import { principalOf } from '../../../directory/web/principal.ts';
import type { PlanView } from '../../domain/contract.ts';
import { usePlanCommand } from '../api.ts';
import { Row } from '../pieces/Card.tsx';
import { CommandProblem } from '../pieces/CommandProblem.tsx';
import { focusSoon } from '../pieces/focus.ts';
import { useSay } from '../pieces/Say.tsx';
import { ChangeMeasure } from './MeasureForm.tsx';
import css from './MeasureLine.module.css';
import { measureWords as words } from './texts.sv.ts';

type Measure = PlanView['measures'][number];

interface MeasureLineProps {
  readonly plan: PlanView;
  readonly measure: Measure;
  readonly isWritable?: boolean;
  /** More about the measure: how it goes. */
  readonly children?: ReactNode;
}

/** One measure: what, by whom, from when to when. */
export function MeasureLine({ plan, measure, isWritable = false, children }: MeasureLineProps) {
  const unit = plan.parties.find((party) => party.unitId === measure.unitId);
  return (
    <div className={css['measure']}>
      <PrincipalMark
        principal={measure.byKind === 'other' ? 'family' : principalOf(measure.organisationKind, unit?.unitKind)}
        size={22}
      />
      <div className={css['text']}>
        <p>{measure.what}</p>
        <p className={css['who']}>{whoDoes(measure)}</p>
        <p className={css['who']}>{words.from(dateInWords(measure.startsOn), dateInWords(measure.endsOn))}</p>
        {children}
        {isWritable && <Change plan={plan} measure={measure} />}
      </div>
    </div>
  );
}

/** Who does it: the person and the unit, or someone else in words. */
const whoDoes = (measure: Measure): string =>
  measure.byKind === 'other' ? measure.other : `${measure.person ?? words.nobody}, ${measure.unit ?? ''}`;

function Change({ plan, measure }: { plan: PlanView; measure: Measure }) {
  const say = useSay();
  const remove = usePlanCommand<void>(
    plan.id,
    () => ({ method: 'DELETE', path: `/measures/${measure.id}` }),
    () => {
      say(words.removed);
      focusSoon(fieldId('measures'));
    },
  );
  return (
    <>
      <Row>
        <InPlace label={words.edit} about={measure.what} kind="quiet">
          {(close) => <ChangeMeasure plan={plan} measure={measure} close={close} />}
        </InPlace>
        <ConfirmButton
          kind="quiet"
          label={words.remove}
          about={measure.what}
          heading={words.removeHeading}
          says={
            <>
              {measure.what}. {words.removeSays}
            </>
          }
          busy={remove.isPending}
          onConfirm={() => remove.mutate()}
        />
      </Row>
      <CommandProblem problem={remove.error} />
    </>
  );
}
