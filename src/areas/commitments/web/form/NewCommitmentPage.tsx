import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { Page } from '../../../../web/layout/Page.tsx';
import { useCommand } from '../../../../web/lib/use-command.ts';
import { Loaded } from '../../../../web/ui/states/Loaded.tsx';
import { SkeletonLines } from '../../../../web/ui/states/Skeleton.tsx';
import type { CountyStatus } from '../../../agreements/domain/contract.ts';
import { statusQuery } from '../../../agreements/web/api.ts';
import { afterWriting, writeCommitment } from '../api.ts';
import { words } from '../texts.sv.ts';
import { CommitmentForm } from './CommitmentForm.tsx';
import { contentOf, emptyDraft } from './draft.ts';

const { form: texts } = words;

/** Writes a new promise in an agreement. */
export function NewCommitmentPage() {
  const county = useQuery(statusQuery());
  return (
    <Page
      heading={texts.newHeading}
      tab={words.tab}
      lead={texts.lead}
      back={{ link: { to: '/laget' }, word: words.heading }}
    >
      <Loaded query={county} skeleton={<SkeletonLines lines={10} />}>
        {(loaded) => <NewCommitment county={loaded} />}
      </Loaded>
    </Page>
  );
}

function NewCommitment({ county: { municipalities, others } }: { county: CountyStatus }) {
  const { overenskommelse } = useSearch({ from: '/staff/laget/loften/nytt' });
  const navigate = useNavigate();
  const [draft, setDraft] = useState(emptyDraft(overenskommelse ?? ''));
  const write = useCommand({
    run: writeCommitment,
    refresh: afterWriting,
    onDone: ({ id }) => void navigate({ to: '/laget/loften/$commitmentId', params: { commitmentId: id } }),
  });
  const agreements = [...others, ...municipalities.flatMap(({ agreement }) => agreement ?? [])];
  return (
    <CommitmentForm
      label={texts.newHeading}
      draft={draft}
      setDraft={setDraft}
      agreements={agreements.map(({ id, title }) => ({ value: id as string, label: title }))}
      problem={write.error}
      busy={write.isPending}
      // The server says what has to be chosen.
      onSend={() =>
        write.mutate({ agreementId: draft.agreementId, kind: draft.kind as 'stated_by_hand', ...contentOf(draft) })
      }
      onCancel={() => void navigate({ to: '/laget' })}
    />
  );
}
