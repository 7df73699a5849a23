import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { ChildLog } from '../../areas/access-log/web/ChildLog.tsx';
import { words } from '../../areas/access-log/web/texts.sv.ts';
import { childQuery } from '../../areas/children/web/api.ts';
import { nameOf } from '../../areas/children/web/who-words.ts';
import { Page } from '../layout/Page.tsx';
import { meQuery } from '../lib/me.ts';

const route = getRouteApi('/staff/barn/$childId/logg');

/** Who at the own unit has read about the child. Those who review the log and see no children are not asked to try. */
export function ChildLogPage() {
  const { childId } = route.useParams();
  const { data: me } = useQuery(meQuery);
  const seesChildren = me?.entrances.includes('children') ?? false;
  const { data: child } = useQuery({ ...childQuery(childId), enabled: seesChildren });
  return (
    <Page
      heading={words.child.heading}
      tab={words.child.tab}
      lead={child && nameOf(child)}
      back={
        seesChildren
          ? { link: { to: '/barn/$childId', params: { childId } }, word: words.child.back }
          : { link: { to: '/logg' }, word: words.review.heading }
      }
      protection={child?.protection}
    >
      <ChildLog childId={childId} />
    </Page>
  );
}
