import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Page } from '../../../web/layout/Page.tsx';
import { dateInWords } from '../../../web/lib/dates.ts';
import { Loaded } from '../../../web/ui/states/Loaded.tsx';
import { SkeletonCards } from '../../../web/ui/states/Skeleton.tsx';
import { type ChildView, childQuery } from './api.ts';
import { BasicsSection } from './BasicsSection.tsx';
import { ChildSide } from './ChildSide.tsx';
import { ChildWays } from './ChildWays.tsx';
import { ContactsSection } from './ContactsSection.tsx';
import { GuardiansSection } from './GuardiansSection.tsx';
import { PlaceSection } from './PlaceSection.tsx';
import { ProtectionSection } from './ProtectionSection.tsx';
import { SaySection } from './SaySection.tsx';
import { words } from './texts.sv.ts';
import { nameOf } from './who-words.ts';

const { page } = words;
const route = getRouteApi('/staff/barn/$childId');

interface ChildPageProps {
  /** What later areas have to show of the child, first on the page: its plans. */
  readonly first?: (child: ChildView) => ReactNode;
  /** The page's main action: to begin a plan. */
  readonly action?: (child: ChildView) => ReactNode;
}

/** A child as those who work with it see it. What may be done is what the server permits. */
export function ChildPage({ first, action }: ChildPageProps) {
  const { childId } = route.useParams();
  const query = useQuery(childQuery(childId));
  const child = query.data;
  return (
    <Page
      heading={child ? nameOf(child) : page.tab}
      tab={page.tab}
      lead={child && ageOf(child)}
      back={{ link: { to: '/barn' }, word: page.back }}
      protection={child?.protection}
      action={child && action?.(child)}
      side={child && <ChildSide child={child} />}
    >
      <Loaded query={query} skeleton={<SkeletonCards />}>
        {(found) => (
          <>
            <ChildWays childId={found.id} />
            {first?.(found)}
            <BasicsSection child={found} />
            <GuardiansSection child={found} />
            <SaySection child={found} />
            <PlaceSection child={found} />
            <ProtectionSection child={found} />
            <ContactsSection child={found} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function ageOf({ age, bornOn, expectedOn }: ChildView): string | undefined {
  if (age !== null && bornOn) return `${page.age(age)}, ${page.born(dateInWords(bornOn))}`;
  return expectedOn ? page.expected(dateInWords(expectedOn)) : undefined;
}
