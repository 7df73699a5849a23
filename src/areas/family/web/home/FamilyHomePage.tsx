import { useQuery } from '@tanstack/react-query';
import { Page } from '../../../../web/layout/Page.tsx';
import { meQuery } from '../../../../web/lib/me.ts';
import { EmptyState } from '../../../../web/ui/states/EmptyState.tsx';
import { Loaded } from '../../../../web/ui/states/Loaded.tsx';
import { SkeletonCards } from '../../../../web/ui/states/Skeleton.tsx';
import { homeQuery } from '../api.ts';
import { noPlan } from '../words/texts.sv.ts';
import { ChildSection } from './ChildSection.tsx';
import { HomeTodo } from './HomeTodo.tsx';
import { homeWords as words } from './texts.sv.ts';

/** The family's first page: what waits, and the plans of one's children or one's own. */
export function FamilyHomePage() {
  const { data: me } = useQuery(meQuery);
  const query = useQuery(homeQuery);
  return (
    <Page heading={me ? words.hello(firstName(me.name)) : words.tab} tab={words.tab}>
      <Loaded query={query} skeleton={<SkeletonCards />}>
        {({ children }) => (
          <>
            {children.length === 0 && <EmptyState heading={noPlan.heading}>{noPlan.next}</EmptyState>}
            <HomeTodo family={children} />
            {children.map((child) => (
              <ChildSection key={child.id} child={child} />
            ))}
          </>
        )}
      </Loaded>
    </Page>
  );
}

const firstName = (name: string): string => name.split(' ')[0] ?? name;
