import { useQuery } from '@tanstack/react-query';
import { Page } from '../../../web/layout/Page.tsx';
import { meQuery } from '../../../web/lib/me.ts';
import { ButtonAnchor } from '../../../web/ui/ButtonLink.tsx';
import { EmptyState } from '../../../web/ui/states/EmptyState.tsx';
import { Loaded } from '../../../web/ui/states/Loaded.tsx';
import { SkeletonRows } from '../../../web/ui/states/Skeleton.tsx';
import { AssignmentsPage } from './AssignmentsPage.tsx';
import { OwnUnit } from './OwnUnit.tsx';
import { words } from './texts.sv.ts';

/** One's own unit; for those who administer the county, every unit and its assignments. */
export function UnitPage() {
  const me = useQuery(meQuery);
  if (me.data?.entrances.includes('directory')) return <AssignmentsPage />;
  const unitId = me.data?.assignment?.unitId;
  if (unitId) return <OwnUnit unitId={unitId} name={me.data?.assignment?.unit ?? words.heading} />;
  return (
    <Page heading={words.heading} tab={words.tab}>
      <Loaded query={me} skeleton={<SkeletonRows />}>
        {() => (
          <EmptyState
            icon="home"
            heading={words.noAssignment}
            action={<ButtonAnchor href="/">{words.toStart}</ButtonAnchor>}
          >
            {words.noAssignmentNext}
          </EmptyState>
        )}
      </Loaded>
    </Page>
  );
}
