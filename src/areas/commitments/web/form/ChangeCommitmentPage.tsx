import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { Page } from '../../../../web/layout/Page.tsx';
import { useCommand } from '../../../../web/lib/use-command.ts';
import { Loaded } from '../../../../web/ui/states/Loaded.tsx';
import { SkeletonLines } from '../../../../web/ui/states/Skeleton.tsx';
import type { WholeCommitment } from '../../domain/contract.ts';
import { afterWriting, changeCommitment, commitmentQuery } from '../api.ts';
import { words } from '../texts.sv.ts';
import { CommitmentForm } from './CommitmentForm.tsx';
import { contentOf, draftOf } from './draft.ts';

const { form: texts } = words;

/** Changes what a promise says. Its kind and agreement stand. */
export function ChangeCommitmentPage() {
  const { commitmentId } = useParams({ from: '/staff/laget/loften/$commitmentId/andra' });
  const query = useQuery(commitmentQuery(commitmentId));
  return (
    <Page
      heading={texts.changeHeading}
      tab={words.tab}
      back={{ link: { to: '/laget/loften/$commitmentId', params: { commitmentId } }, word: words.columns.promise }}
    >
      <Loaded query={query} skeleton={<SkeletonLines lines={10} />}>
        {(commitment) => <Change commitment={commitment} />}
      </Loaded>
    </Page>
  );
}

function Change({ commitment }: { commitment: WholeCommitment }) {
  const navigate = useNavigate();
  const [draft, setDraft] = useState(draftOf(commitment));
  const back = () => void navigate({ to: '/laget/loften/$commitmentId', params: { commitmentId: commitment.id } });
  const change = useCommand({ run: changeCommitment(commitment.id), refresh: afterWriting, onDone: back });
  return (
    <CommitmentForm
      label={texts.changeHeading}
      draft={draft}
      setDraft={setDraft}
      agreements={undefined}
      problem={change.error}
      busy={change.isPending}
      onSend={() => change.mutate({ ...contentOf(draft), version: commitment.version })}
      onCancel={back}
    />
  );
}
