import { type AnyRoute, createRootRoute, createRoute } from '@tanstack/react-router';
import { FamilyShell } from '../layout/FamilyShell.tsx';
import { Page } from '../layout/Page.tsx';
import { StaffShell } from '../layout/StaffShell.tsx';
import { Gallery } from './Gallery.tsx';

const root = createRootRoute();

const still = (heading: string) => () => (
  <Page heading={heading} tab={heading}>
    <p>En sida att se ramen på.</p>
  </Page>
);

/** The frames around pages of their own, so that the frames can be tried whatever the product's pages do. */
const framed = (Shell: () => React.ReactNode, pages: Readonly<Record<string, string>>): AnyRoute => {
  const frame = createRoute({ getParentRoute: () => root, id: 'frame', component: Shell });
  const children = Object.entries(pages).map(([path, heading]) =>
    createRoute({ getParentRoute: () => frame, path, component: still(heading) }),
  );
  return root.addChildren([frame.addChildren(children)]);
};

/** What the gallery shows, by the word in its address: `gallery.html?show=staff#/planer`. */
export const views: Readonly<Record<string, () => AnyRoute>> = {
  pieces: () => root.addChildren([createRoute({ getParentRoute: () => root, path: '/', component: Gallery })]),
  staff: () => framed(StaffShell, { '/min-dag': 'Min dag', '/planer': 'Barn och planer', '/logg': 'Loggkontroll' }),
  family: () => framed(FamilyShell, { '/familj': 'Min plan' }),
};
