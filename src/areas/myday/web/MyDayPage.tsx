import { useQuery } from '@tanstack/react-query';
import { Page } from '../../../web/layout/Page.tsx';
import { dayInWords, dayOf } from '../../../web/lib/dates.ts';
import { ButtonLink } from '../../../web/ui/ButtonLink.tsx';
import { EmptyState } from '../../../web/ui/states/EmptyState.tsx';
import { Loaded } from '../../../web/ui/states/Loaded.tsx';
import { SkeletonRows } from '../../../web/ui/states/Skeleton.tsx';
import { ToKnow } from '../../agreements/web/follow/ToKnow.tsx';
import type { MyDay } from '../domain/contract.ts';
import { myDayQuery } from './api.ts';
import { DayCounts } from './DayCounts.tsx';
import { DayPart } from './DayPart.tsx';
import { groupsOf } from './groups.ts';
import { words } from './texts.sv.ts';
import { UnitDay } from './UnitDay.tsx';

/** What waits for me, what is late and what comes: one look, each line a way to what it is about. */
export function MyDayPage() {
  const day = useQuery(myDayQuery);
  const today = dayInWords(dayOf());
  return (
    <Page
      heading={words.heading}
      tab={words.tab}
      lead={today.charAt(0).toLocaleUpperCase('sv') + today.slice(1)}
      action={<ButtonLink to="/barn">{words.children}</ButtonLink>}
    >
      <Loaded query={day} skeleton={<SkeletonRows />}>
        {(found) => (
          <>
            <OwnDay day={found} />
            <ToKnow />
            {found.unit && <UnitDay unit={found.unit} />}
            {found.more && <p>{words.notAll}</p>}
          </>
        )}
      </Loaded>
    </Page>
  );
}

const OwnDay = ({ day: { counts, lines } }: { day: MyDay }) =>
  lines.length === 0 ? (
    <EmptyState icon="day" heading={words.empty} action={<ButtonLink to="/planer">{words.toPlans}</ButtonLink>}>
      {words.emptyText}
    </EmptyState>
  ) : (
    <>
      <DayCounts counts={counts} />
      {groupsOf(lines, counts).map((group) => (
        <DayPart key={group.part} {...group} />
      ))}
    </>
  );
