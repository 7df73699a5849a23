import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { isShown } from '../areas/agreements/domain/days.ts';
import { readAddress } from '../areas/catalogue/web/asked.ts';
import { isDay } from './lib/dates.ts';
import { rootRoute } from './root-route.ts';

/**
 * Every staff page and its address. A page is its area's own file, loaded when it is opened:
 *
 *   createRoute({ ...inFrame, path: '/planer/$planId', component: lazyRouteComponent(() => import('…/PlanPage.tsx'), 'PlanPage') })
 *
 * The address in the list is the only place where it is written; links and `useParams({ from })` are checked against it.
 * An address never holds anything but words of ours and ids.
 */
const start = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./pages/StartPage.tsx'), 'StartPage'),
});

const frame = createRoute({
  getParentRoute: () => rootRoute,
  id: 'staff',
  component: lazyRouteComponent(() => import('./layout/StaffShell.tsx'), 'StaffShell'),
});

const inFrame = { getParentRoute: () => frame } as const;

const yearInAddress = ({ ar }: Record<string, unknown>): { ar?: string } =>
  /^\d{4}$/.test(String(ar)) ? { ar: String(ar) } : {};

/** In a list of its own: created inside `addChildren` the routes lose their types. */
const pages = [
  createRoute({
    ...inFrame,
    path: '/min-dag',
    component: lazyRouteComponent(() => import('../areas/myday/web/MyDayPage.tsx'), 'MyDayPage'),
  }),
  createRoute({
    ...inFrame,
    path: '/planer',
    component: lazyRouteComponent(() => import('../areas/plans/web/PlansPage.tsx'), 'PlansPage'),
  }),
  createRoute({
    ...inFrame,
    path: '/planer/ny',
    validateSearch: ({ barn }: Record<string, unknown>): { barn?: string } =>
      typeof barn === 'string' ? { barn } : {},
    component: lazyRouteComponent(() => import('../areas/plans/web/StartPlanPage.tsx'), 'StartPlanPage'),
  }),
  createRoute({
    ...inFrame,
    path: '/planer/$planId',
    component: lazyRouteComponent(() => import('../areas/plans/web/PlanPage.tsx'), 'PlanPage'),
  }),
  createRoute({
    ...inFrame,
    path: '/planer/$planId/versioner',
    component: lazyRouteComponent(() => import('../areas/plans/web/VersionsPage.tsx'), 'VersionsPage'),
  }),
  createRoute({
    ...inFrame,
    path: '/barn',
    component: lazyRouteComponent(() => import('../areas/children/web/ChildrenPage.tsx'), 'ChildrenPage'),
  }),
  createRoute({
    ...inFrame,
    path: '/barn/nytt',
    component: lazyRouteComponent(() => import('../areas/children/web/RegisterChildPage.tsx'), 'RegisterChildPage'),
  }),
  createRoute({
    ...inFrame,
    path: '/barn/$childId',
    component: lazyRouteComponent(() => import('../areas/plans/web/ChildWithPlanPage.tsx'), 'ChildWithPlanPage'),
  }),
  createRoute({
    ...inFrame,
    path: '/barn/$childId/samtycken',
    validateSearch: ({ avser }: Record<string, unknown>): { avser?: 'forum' } => (avser === 'forum' ? { avser } : {}),
    component: lazyRouteComponent(() => import('../areas/sharing/web/ConsentsPage.tsx'), 'ConsentsPage'),
  }),
  createRoute({
    ...inFrame,
    path: '/barn/$childId/logg',
    component: lazyRouteComponent(() => import('./pages/ChildLogPage.tsx'), 'ChildLogPage'),
  }),
  createRoute({
    ...inFrame,
    path: '/orosanmalningar',
    component: lazyRouteComponent(() => import('../areas/concerns/web/ConcernsPage.tsx'), 'ConcernsPage'),
  }),
  createRoute({
    ...inFrame,
    path: '/orosanmalningar/innan',
    component: lazyRouteComponent(() => import('../areas/concerns/web/before/BeforePage.tsx'), 'BeforePage'),
  }),
  createRoute({
    ...inFrame,
    path: '/orosanmalningar/skriv/$draftId',
    component: lazyRouteComponent(() => import('../areas/concerns/web/write/WriteConcernPage.tsx'), 'WriteConcernPage'),
  }),
  createRoute({
    ...inFrame,
    path: '/orosanmalningar/skickad/$reportId',
    component: lazyRouteComponent(() => import('../areas/concerns/web/SentPage.tsx'), 'SentPage'),
  }),
  createRoute({
    ...inFrame,
    path: '/orosanmalningar/inkomna',
    component: lazyRouteComponent(() => import('../areas/concerns/web/inbox/InboxPage.tsx'), 'InboxPage'),
  }),
  createRoute({
    ...inFrame,
    path: '/orosanmalningar/inkomna/$intakeId',
    component: lazyRouteComponent(() => import('../areas/concerns/web/inbox/IntakePage.tsx'), 'IntakePage'),
  }),
  createRoute({
    ...inFrame,
    path: '/orosanmalningar/bild',
    validateSearch: yearInAddress,
    component: lazyRouteComponent(() => import('../areas/concerns/web/picture/PicturePage.tsx'), 'PicturePage'),
  }),
  createRoute({
    ...inFrame,
    path: '/orosanmalningar/skriv-in',
    component: lazyRouteComponent(() => import('../areas/concerns/web/register/RegisterPage.tsx'), 'RegisterPage'),
  }),
  createRoute({
    ...inFrame,
    path: '/vart',
    validateSearch: readAddress,
    component: lazyRouteComponent(() => import('../areas/catalogue/web/WhereToPage.tsx'), 'WhereToPage'),
  }),
  createRoute({
    ...inFrame,
    path: '/vart/vagar-in',
    component: lazyRouteComponent(() => import('../areas/catalogue/web/WaysInPage.tsx'), 'WaysInPage'),
  }),
  createRoute({
    ...inFrame,
    path: '/vart/familjecentraler',
    component: lazyRouteComponent(() => import('../areas/catalogue/web/FamilyCentresPage.tsx'), 'FamilyCentresPage'),
  }),
  createRoute({
    ...inFrame,
    path: '/vart/arbetssatt',
    component: lazyRouteComponent(() => import('../areas/catalogue/web/WaysOfWorkingPage.tsx'), 'WaysOfWorkingPage'),
  }),
  createRoute({
    ...inFrame,
    path: '/vart/exempel',
    component: lazyRouteComponent(() => import('../areas/catalogue/web/GoodExamplesPage.tsx'), 'GoodExamplesPage'),
  }),
  createRoute({
    ...inFrame,
    path: '/vart/ny/$kind',
    component: lazyRouteComponent(() => import('../areas/catalogue/web/NewEntryPage.tsx'), 'NewEntryPage'),
  }),
  createRoute({
    ...inFrame,
    path: '/vart/post/$entryId',
    component: lazyRouteComponent(() => import('../areas/catalogue/web/EntryPage.tsx'), 'EntryPage'),
  }),
  createRoute({
    ...inFrame,
    path: '/forum',
    component: lazyRouteComponent(() => import('../areas/forums/web/ForumsPage.tsx'), 'ForumsPage'),
  }),
  createRoute({
    ...inFrame,
    path: '/forum/beslut',
    component: lazyRouteComponent(() => import('../areas/forums/web/cascade/CascadePage.tsx'), 'CascadePage'),
  }),
  createRoute({
    ...inFrame,
    path: '/forum/narvaro',
    component: lazyRouteComponent(
      () => import('../areas/forums/web/attendance/UnitAttendancePage.tsx'),
      'UnitAttendancePage',
    ),
  }),
  createRoute({
    ...inFrame,
    path: '/forum/$forumId',
    component: lazyRouteComponent(() => import('../areas/forums/web/ForumPage.tsx'), 'ForumPage'),
  }),
  createRoute({
    ...inFrame,
    path: '/forum/$forumId/moten/$meetingId',
    component: lazyRouteComponent(() => import('../areas/forums/web/MeetingPage.tsx'), 'MeetingPage'),
  }),
  createRoute({
    ...inFrame,
    path: '/forum/$forumId/barn',
    component: lazyRouteComponent(() => import('../areas/forums/web/LinesPage.tsx'), 'LinesPage'),
  }),
  createRoute({
    ...inFrame,
    path: '/forum/$forumId/barn/$lineId',
    component: lazyRouteComponent(() => import('../areas/forums/web/LinePage.tsx'), 'LinePage'),
  }),
  createRoute({
    ...inFrame,
    path: '/enhet',
    component: lazyRouteComponent(() => import('../areas/directory/web/UnitPage.tsx'), 'UnitPage'),
  }),
  createRoute({
    ...inFrame,
    path: '/enhet/leveranser',
    component: lazyRouteComponent(() => import('../areas/sharing/web/DeliveriesPage.tsx'), 'DeliveriesPage'),
  }),
  createRoute({
    ...inFrame,
    path: '/logg',
    component: lazyRouteComponent(() => import('../areas/access-log/web/LogReviewPage.tsx'), 'LogReviewPage'),
  }),
  createRoute({
    ...inFrame,
    path: '/overenskommelser',
    validateSearch: ({ dag }: Record<string, unknown>): { dag?: string } =>
      typeof dag === 'string' && isDay(dag) && isShown(dag) ? { dag } : {},
    component: lazyRouteComponent(() => import('../areas/agreements/web/AgreementsPage.tsx'), 'AgreementsPage'),
  }),
  createRoute({
    ...inFrame,
    path: '/overenskommelser/ny',
    component: lazyRouteComponent(() => import('../areas/agreements/web/StartAgreementPage.tsx'), 'StartAgreementPage'),
  }),
  createRoute({
    ...inFrame,
    path: '/overenskommelser/$agreementId',
    component: lazyRouteComponent(
      () => import('../areas/commitments/web/AgreementWithCommitmentsPage.tsx'),
      'AgreementWithCommitmentsPage',
    ),
  }),
  createRoute({
    ...inFrame,
    path: '/laget',
    validateSearch: yearInAddress,
    component: lazyRouteComponent(() => import('../areas/commitments/web/CommitmentsPage.tsx'), 'CommitmentsPage'),
  }),
  createRoute({
    ...inFrame,
    path: '/laget/parter',
    validateSearch: yearInAddress,
    component: lazyRouteComponent(() => import('../areas/commitments/web/PartiesPage.tsx'), 'PartiesPage'),
  }),
  createRoute({
    ...inFrame,
    path: '/laget/parter/$organisationId',
    component: lazyRouteComponent(() => import('../areas/commitments/web/PartyPage.tsx'), 'PartyPage'),
  }),
  createRoute({
    ...inFrame,
    path: '/laget/loften/nytt',
    validateSearch: ({ overenskommelse }: Record<string, unknown>): { overenskommelse?: string } =>
      typeof overenskommelse === 'string' ? { overenskommelse } : {},
    component: lazyRouteComponent(
      () => import('../areas/commitments/web/form/NewCommitmentPage.tsx'),
      'NewCommitmentPage',
    ),
  }),
  createRoute({
    ...inFrame,
    path: '/laget/loften/$commitmentId',
    component: lazyRouteComponent(() => import('../areas/commitments/web/one/CommitmentPage.tsx'), 'CommitmentPage'),
  }),
  createRoute({
    ...inFrame,
    path: '/laget/loften/$commitmentId/andra',
    component: lazyRouteComponent(
      () => import('../areas/commitments/web/form/ChangeCommitmentPage.tsx'),
      'ChangeCommitmentPage',
    ),
  }),
  createRoute({
    ...inFrame,
    path: '/utbyte',
    component: lazyRouteComponent(() => import('../areas/interchange/web/ListsPage.tsx'), 'ListsPage'),
  }),
  createRoute({
    ...inFrame,
    path: '/utbyte/$importId',
    component: lazyRouteComponent(() => import('../areas/interchange/web/ImportPage.tsx'), 'ImportPage'),
  }),
  createRoute({
    ...inFrame,
    path: '/hjalp',
    component: lazyRouteComponent(() => import('./pages/HelpPage.tsx'), 'HelpPage'),
  }),
] as const;

export const staffRoutes = [start, frame.addChildren(pages)] as const;
