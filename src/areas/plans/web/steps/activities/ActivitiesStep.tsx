import { dayOf } from '../../../../../web/lib/dates.ts';
import { fieldId } from '../../../../../web/ui/forms/form-problems.ts';
import type { PlanView } from '../../../domain/contract.ts';
import { isLetIn } from '../../../domain/let-in.ts';
import { MeasureLine } from '../../content/MeasureLine.tsx';
import { asInForce } from '../../in-force.ts';
import { Card, Part, SmallHeading, Stack } from '../../pieces/Card.tsx';
import { GoWithout } from '../mapping/GoWithout.tsx';
import css from './ActivitiesStep.module.css';
import { isLate, measureGroups } from './measure-groups.ts';
import { Report } from './Report.tsx';
import { words } from './texts.sv.ts';

/** How it goes with every measure, by who is responsible: told by the responsible, seen by all, the late ones marked. */
export function ActivitiesStep({ plan: shown }: { plan: PlanView }) {
  const plan = asInForce(shown);
  const today = dayOf();
  const late = lateIn(plan.measures, today);
  return (
    <div id="uppgift-report" tabIndex={-1}>
      <Part
        heading={words.heading}
        about={words.about}
        {...(plan.step === 'activities' && { id: fieldId('measures') })}
        note={late > 0 && <span className={css['late']}>{words.lateCount(late)}</span>}
      >
        {plan.measures.length === 0 && <p>{words.none}</p>}
        <Stack>
          {measureGroups(plan).map(({ unitId, unit, measures }) => (
            <Card key={unitId ?? 'others'} {...(unitId !== null && { id: fieldId(`reports.${unitId}`) })}>
              <SmallHeading>{unitId === null ? words.byOthers : words.by(unit ?? '')}</SmallHeading>
              {measures.map((measure) => (
                <MeasureLine key={measure.id} plan={plan} measure={measure}>
                  <Report plan={plan} measure={measure} today={today} />
                </MeasureLine>
              ))}
              <Silent plan={plan} unitId={unitId} measures={measures} />
            </Card>
          ))}
        </Stack>
      </Part>
    </div>
  );
}

interface SilentProps {
  readonly plan: PlanView;
  readonly unitId: string | null;
  readonly measures: readonly PlanView['measures'][number][];
}

/** A unit that consent no longer lets in cannot tell how it went: the plan goes on with why. */
function Silent({ plan, unitId, measures }: SilentProps) {
  const party = plan.parties.find((one) => one.unitId === unitId);
  if (!party || isLetIn(party, dayOf()) || measures.every(({ reportedAt }) => reportedAt !== null)) return null;
  return <GoWithout plan={plan} party={party} what="report" />;
}

/** How many of the units' are late: nobody outside them is held to a day. */
const lateIn = (measures: PlanView['measures'], today: string): number =>
  measures.filter((measure) => measure.byKind === 'unit' && isLate(measure, today)).length;

/** The step folded: how many are done, how many late. */
export function activitiesSummary(plan: PlanView): string {
  const { measures } = asInForce(plan);
  const done = measures.filter(({ status }) => status === 'done').length;
  const today = dayOf();
  return words.summary(done, measures.length, lateIn(measures, today));
}
