import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { TextArea } from '../../../../../web/ui/forms/TextArea.tsx';
import type { PlanView } from '../../../domain/contract.ts';
import { isWritable } from '../../../domain/transitions.ts';
import { planQuery, sendTo, useRefresh } from '../../api.ts';
import { ConflictNotice } from '../../draft/ConflictNotice.tsx';
import { DraftFields } from '../../draft/DraftFields.tsx';
import { DraftStatus } from '../../draft/DraftStatus.tsx';
import { useDraft } from '../../draft/use-draft.ts';
import { Part } from '../../pieces/Card.tsx';
import { ReadList } from '../../pieces/ReadList.tsx';
import { words } from './texts.sv.ts';

type Evaluation = NonNullable<PlanView['evaluation']>;

/** What to take along, and whose answer is missing and why, if one is. */
export function Summary({ plan }: { plan: PlanView }) {
  const { evaluation } = plan;
  const mayWrite = plan.permittedActions.includes('plan.conduct') && isWritable('outcome', plan.state);
  if (!evaluation) return null;
  if (mayWrite && evaluation.doneAt === null) return <Write plan={plan} evaluation={evaluation} />;
  return (
    <ReadList
      items={[
        { label: words.summary, text: evaluation.summary },
        ...reasons.flatMap((reason) =>
          evaluation[reason] ? [{ label: words[reason], text: evaluation[reason] }] : [],
        ),
      ]}
    />
  );
}

const reasons = ['childScoreMissingWhy', 'scoreMissingWhy'] as const;

const rowOf = ({ summary, childScoreMissingWhy, scoreMissingWhy, version }: Evaluation) => ({
  values: { summary, childScoreMissingWhy, scoreMissingWhy },
  version,
});

function Write({ plan, evaluation }: { plan: PlanView; evaluation: Evaluation }) {
  const client = useQueryClient();
  const refresh = useRefresh();
  const server = useMemo(() => rowOf(evaluation), [evaluation]);
  const form = useDraft({
    server,
    put: async (values, version) => {
      await sendTo(plan.id, { method: 'PUT', path: '/evaluation', body: { ...values, version } });
      refresh();
      return version + 1;
    },
    reload: async () => {
      const fresh = await client.fetchQuery({ ...planQuery(plan.id), staleTime: 0 });
      return rowOf(fresh.evaluation ?? evaluation);
    },
  });
  return (
    <Part heading={words.together} note={<DraftStatus form={form} />}>
      <ConflictNotice form={form} labels={words} />
      <DraftFields form={form}>
        <TextArea {...form.field('summary')} label={words.summary} description={words.summaryAbout} max={8000} />
        {reasons.map((reason) => (
          <TextArea
            key={reason}
            {...form.field(reason)}
            label={words[reason]}
            description={words[`${reason}About`]}
            optional
            max={1000}
            isShort
          />
        ))}
      </DraftFields>
    </Part>
  );
}
