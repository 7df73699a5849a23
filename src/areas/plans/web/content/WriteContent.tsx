import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Checkbox } from '../../../../web/ui/forms/Checkbox.tsx';
import { TextArea } from '../../../../web/ui/forms/TextArea.tsx';
import type { PlanView } from '../../domain/contract.ts';
import { planQuery, sendTo, useRefresh } from '../api.ts';
import { ConflictNotice } from '../draft/ConflictNotice.tsx';
import { DraftFields } from '../draft/DraftFields.tsx';
import { DraftStatus } from '../draft/DraftStatus.tsx';
import { type DraftForm, useDraft } from '../draft/use-draft.ts';
import { Part } from '../pieces/Card.tsx';
import { DraftDay } from '../pieces/DraftDay.tsx';
import { bodyOf, type ContentValues, rowOf } from './content-values.ts';
import { OverallChoice } from './OverallChoice.tsx';
import { words } from './texts.sv.ts';

/** The content's form, shared by its two halves: the goal comes before the measures, the rest after. */
export function useContent(plan: PlanView): DraftForm<ContentValues> {
  const client = useQueryClient();
  const refresh = useRefresh();
  const server = useMemo(() => rowOf(plan), [plan]);
  return useDraft({
    server,
    put: async (values, version) => {
      await sendTo(plan.id, { method: 'PUT', path: '/content', body: bodyOf(values, version) });
      refresh();
      return version + 1;
    },
    reload: async () => rowOf(await client.fetchQuery({ ...planQuery(plan.id), staleTime: 0 })),
  });
}

interface HalfProps {
  readonly plan: PlanView;
  readonly form: DraftForm<ContentValues>;
}

const labels = {
  longTermGoal: words.longTermGoal,
  risks: words.risks,
  ifWorse: words.ifWorse,
  ifWorseCall: words.ifWorseCall,
  childView: words.childView,
  nextFollowUp: words.nextFollowUp,
};

/** The long-term goal. */
export const WriteGoal = ({ form }: Pick<HalfProps, 'form'>) => (
  <>
    <ConflictNotice form={form} labels={labels} />
    <DraftFields form={form}>
      <TextArea
        {...form.field('longTermGoal')}
        label={words.longTermGoal}
        description={words.longTermGoalAbout}
        max={4000}
        isShort
      />
    </DraftFields>
  </>
);

/** Responsibility, risks, what to do if it gets worse, the child's view and the next follow-up. */
export const WriteRest = ({ plan, form }: HalfProps) => (
  <Part heading={words.rest} note={<DraftStatus form={form} />}>
    <DraftFields form={form}>
      <Checkbox {...form.field('othersNone')} label={words.othersNone} description={words.othersNoneAbout} />
      <OverallChoice plan={plan} {...form.field('overallOrganisationId')} />
      <TextArea {...form.field('risks')} label={words.risks} description={words.risksAbout} max={8000} isShort />
      <TextArea {...form.field('ifWorse')} label={words.ifWorse} description={words.ifWorseAbout} max={8000} isShort />
      <TextArea
        {...form.field('ifWorseCall')}
        label={words.ifWorseCall}
        description={words.ifWorseCallAbout}
        max={1000}
        isShort
      />
      <TextArea
        {...form.field('childView')}
        label={words.childView}
        description={words.childViewAbout}
        max={8000}
        isShort
      />
      <DraftDay {...form.field('nextFollowUp')} label={words.nextFollowUp} description={words.nextFollowUpAbout} />
    </DraftFields>
  </Part>
);
