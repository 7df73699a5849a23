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

const rowOf = ({ need, question, childMatters, version }: PlanView) => ({
  values: { need, question, childMatters },
  version,
});

/** The call's own words: written while it is prepared, read afterwards; beside them what the child has written itself. */
export const CallWords = ({ plan }: { plan: PlanView }) => (
  <>
    <StaffWords plan={plan} />
    <OwnWords plan={plan} />
  </>
);

/** What matters in the child's own words, or a guardian's, with whose they are. */
function OwnWords({ plan }: { plan: PlanView }) {
  const written = plan.childWords.filter(({ words: said }) => said !== '');
  return (
    written.length > 0 && (
      <ReadList
        items={written.map(({ authorKind, author, words: said }) => ({
          label: authorKind === 'child' ? words.ownWords(author ?? words.child) : words.guardiansWords(author),
          text: said,
        }))}
      />
    )
  );
}

const StaffWords = ({ plan }: { plan: PlanView }) =>
  plan.permittedActions.includes('plan.prepare') && isWritable('call', plan.state) ? (
    <WriteCall plan={plan} />
  ) : (
    <ReadList
      items={[
        { label: words.need, text: plan.need },
        { label: words.question, text: plan.question },
        { label: words.childMatters, text: plan.childMatters },
      ]}
    />
  );

function WriteCall({ plan }: { plan: PlanView }) {
  const client = useQueryClient();
  const refresh = useRefresh();
  const server = useMemo(() => rowOf(plan), [plan]);
  const form = useDraft({
    server,
    put: async (values, version) => {
      const done = await sendTo<{ version: number }>(plan.id, {
        method: 'PUT',
        path: '/call',
        body: { ...values, version },
      });
      refresh();
      return done.version;
    },
    reload: async () => rowOf(await client.fetchQuery({ ...planQuery(plan.id), staleTime: 0 })),
  });
  return (
    <Part heading={words.why} note={<DraftStatus form={form} />}>
      <ConflictNotice
        form={form}
        labels={{ need: words.need, question: words.question, childMatters: words.childMatters }}
      />
      <DraftFields form={form}>
        <TextArea {...form.field('need')} label={words.need} description={words.needAbout} max={4000} />
        <TextArea
          {...form.field('question')}
          label={words.question}
          description={words.questionAbout}
          max={1000}
          isShort
        />
        <TextArea
          {...form.field('childMatters')}
          label={words.childMatters}
          description={words.childMattersAbout}
          max={4000}
        />
      </DraftFields>
    </Part>
  );
}
