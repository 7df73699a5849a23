import { useState } from 'react';
import { dateInWords, dayOf } from '../../../../../web/lib/dates.ts';
import type { FieldProblem } from '../../../../../web/lib/problem.ts';
import { classes } from '../../../../../web/ui/classes.ts';
import { Form } from '../../../../../web/ui/forms/Form.tsx';
import { InPlace, InPlaceActions } from '../../../../../web/ui/forms/InPlace.tsx';
import { RadioGroup } from '../../../../../web/ui/forms/RadioGroup.tsx';
import { TextArea } from '../../../../../web/ui/forms/TextArea.tsx';
import { Icon } from '../../../../../web/ui/Icon.tsx';
import type { PlanView } from '../../../domain/contract.ts';
import { measureStatusWords } from '../../../domain/texts.sv.ts';
import { usePlanCommand } from '../../api.ts';
import { useScopedFields } from '../../pieces/use-scoped-fields.ts';
import css from './ActivitiesStep.module.css';
import { isLate } from './measure-groups.ts';
import { words } from './texts.sv.ts';

const c = classes(css);
type Measure = PlanView['measures'][number];
const marks = { done: 'check', stuck: 'hand', under_way: 'clock', not_started: 'clock' } as const;

interface ReportProps {
  readonly plan: PlanView;
  readonly measure: Measure;
  readonly today: string;
}

/** How it goes with one measure; for the unit that is responsible, the form to say it in. */
export function Report({ plan, measure, today }: ReportProps) {
  const mayReport = plan.reportable.includes(measure.id);
  const { status, statusWord, reportedAt } = measure;
  // What somebody outside the units does is told by the coordinator, or not at all.
  if (measure.byKind === 'other' && reportedAt === null && !mayReport) return null;
  return (
    <>
      <p className={c('status')}>
        {isLate(measure, today) && (
          <span className={c('mark', 'late')}>
            <Icon name="alert" size={16} />
            {words.late}
          </span>
        )}
        <span className={c('mark')}>
          <Icon name={marks[status]} size={16} />
          {reportedAt === null
            ? words.notReported
            : words.reported(measureStatusWords[status], dateInWords(dayOf(reportedAt)))}
        </span>
      </p>
      {statusWord && <p className={c('word')}>{statusWord}</p>}
      {mayReport && (
        <InPlace label={reportedAt === null ? words.report : words.change} about={measure.what} kind="quiet">
          {(close) => <ReportForm plan={plan} measure={measure} close={close} />}
        </InPlace>
      )}
    </>
  );
}

const choices = (['done', 'under_way', 'stuck'] as const).map((value) => ({ value, label: words.options[value] }));

function ReportForm({ plan, measure, close }: { plan: PlanView; measure: Measure; close: (said?: string) => void }) {
  const { values, field, errors } = useScopedFields<{ status: 'done' | 'under_way' | 'stuck' | ''; word: string }>(
    `report-${measure.id}`,
    { status: measure.status === 'not_started' ? '' : measure.status, word: measure.statusWord },
  );
  const [found, setFound] = useState<readonly FieldProblem[]>([]);
  const report = usePlanCommand<typeof values>(
    plan.id,
    (body) => ({
      method: 'POST',
      path: `/measures/${measure.id}/report`,
      body: { ...body, version: measure.version },
    }),
    () => close(words.saved),
  );
  const submit = () => {
    setFound(values.status === '' ? [{ path: 'status', message: words.choose }] : []);
    if (values.status !== '') report.mutate(values);
  };
  return (
    <Form onSubmit={submit} errors={errors(report.error, found)} problem={report.error} label={words.report}>
      <RadioGroup {...field('status')} label={words.status} options={choices} />
      <TextArea
        {...field('word')}
        label={values.status === 'stuck' ? words.wordStuck : words.word}
        description={words.wordAbout}
        optional={values.status !== 'stuck'}
        max={1000}
        isShort
      />
      <InPlaceActions label={words.save} busy={report.isPending} close={close} />
    </Form>
  );
}
