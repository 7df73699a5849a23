import { dateInWords } from '../../../../web/lib/dates.ts';
import { classes } from '../../../../web/ui/classes.ts';
import { Icon, type IconName } from '../../../../web/ui/Icon.tsx';
import { PrincipalMark } from '../../../../web/ui/PrincipalMark.tsx';
import { principalOf } from '../../../directory/web/principal.ts';
import type { MeasureStatus } from '../../../plans/domain/codes.ts';
import type { FamilyPlan } from '../api.ts';
import css from './MeasureList.module.css';
import { planWords, statusWords } from './texts.sv.ts';

const c = classes(css);
const words = planWords.who;

type Measure = FamilyPlan['measures'][number];

const marks: Record<MeasureStatus, IconName> = {
  not_started: 'clock',
  under_way: 'chevron',
  done: 'check',
  stuck: 'alert',
};

/** What is to be done, by whom, and until when, with how it goes. */
export const MeasureList = ({ measures }: { measures: readonly Measure[] }) => (
  <ul className={c('measures')}>
    {measures.map((measure) => (
      <li key={measure.id} className={c('measure')}>
        <PrincipalMark principal={measure.byKind === 'other' ? 'family' : principalOf(measure.organisationKind)} />
        <div className={c('text')}>
          <p className={c('what')}>{measure.what}</p>
          <p>{whoDoes(measure)}</p>
          <p className={c('days')}>{words.days(dateInWords(measure.startsOn), dateInWords(measure.endsOn))}</p>
          {measure.reportedAt && (
            <p className={c('status', measure.status)}>
              <Icon name={marks[measure.status]} size={16} />
              <span>
                {statusWords[measure.status]}
                {measure.statusWord && <>: {measure.statusWord}</>}
              </span>
            </p>
          )}
        </div>
      </li>
    ))}
  </ul>
);

const whoDoes = ({ byKind, other, person, unit }: Measure): string =>
  byKind === 'other' ? other : [person, unit].filter(Boolean).join(', ');
