import { ButtonLink } from '../../../web/ui/ButtonLink.tsx';
import { ChildPage } from '../../children/web/ChildPage.tsx';
import { PlansOfChild } from './list/PlansOfChild.tsx';
import { words } from './start/texts.sv.ts';

/** A child's page with what the plans add to it: those that one may see, and the way to begin one. */
export const ChildWithPlanPage = () => (
  <ChildPage
    first={({ id }) => <PlansOfChild childId={id} />}
    action={({ id }) => (
      <ButtonLink kind="main" to="/planer/ny" search={{ barn: id }}>
        {words.heading}
      </ButtonLink>
    )}
  />
);
