import { useQuery } from '@tanstack/react-query';
import { Page } from '../../../web/layout/Page.tsx';
import { Section } from '../../../web/layout/Section.tsx';
import { Loaded } from '../../../web/ui/states/Loaded.tsx';
import { SkeletonRows } from '../../../web/ui/states/Skeleton.tsx';
import { listsQuery } from './api.ts';
import { ExportLists } from './ExportLists.tsx';
import { LatestImports } from './LatestImports.tsx';
import { SendFile } from './SendFile.tsx';
import { words } from './texts.sv.ts';

/** The county's lists out as files and in again, and the files that have come in. */
export function ListsPage() {
  const lists = useQuery(listsQuery);
  return (
    <Page
      heading={words.heading}
      tab={words.tab}
      lead={words.lead}
      back={{ link: { to: '/overenskommelser' }, word: 'Överenskommelser' }}
    >
      <Loaded query={lists} skeleton={<SkeletonRows />}>
        {(found) => (
          <>
            <Section heading={words.in.heading}>
              <SendFile lists={found.lists} />
            </Section>
            <Section heading={words.out.heading}>
              <ExportLists lists={found.lists} />
            </Section>
            <Section heading={words.latest.heading}>
              <LatestImports imports={found.imports} />
            </Section>
          </>
        )}
      </Loaded>
    </Page>
  );
}
