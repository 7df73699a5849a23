import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Page } from '../../../../web/layout/Page.tsx';
import { Loaded } from '../../../../web/ui/states/Loaded.tsx';
import { SkeletonRows } from '../../../../web/ui/states/Skeleton.tsx';
import { draftQuery } from '../api.ts';
import { DraftForm } from './DraftForm.tsx';
import { words } from './texts.sv.ts';

/** A report of concern while it is written. It is its author's alone, and is saved as one goes. */
export function WriteConcernPage() {
  const { draftId } = useParams({ from: '/staff/orosanmalningar/skriv/$draftId' });
  const query = useQuery(draftQuery(draftId));
  return (
    <Page
      heading={words.heading}
      tab={words.tab}
      lead={words.lead}
      back={{ link: { to: '/orosanmalningar' }, word: words.back }}
      protection={query.data?.content.children.some((child) => child.isProtected) ? 'confidential_marking' : 'none'}
    >
      <Loaded query={query} skeleton={<SkeletonRows />}>
        {(draft) => <DraftForm draft={draft} />}
      </Loaded>
    </Page>
  );
}
