import { Page } from '../layout/Page.tsx';
import { ButtonAnchor } from '../ui/ButtonLink.tsx';
import { EmptyState } from '../ui/states/EmptyState.tsx';
import { words } from '../ui/texts.sv.ts';

/** An address that leads nowhere, or to something that one may not know of. */
export const NotFoundPage = () => (
  <Page heading={words.states.notFound} tab="Sidan finns inte">
    <EmptyState
      icon="search"
      heading={words.states.notFoundText}
      action={<ButtonAnchor href="/">{words.states.toStart}</ButtonAnchor>}
    >
      Kontrollera adressen, eller börja om från startsidan.
    </EmptyState>
  </Page>
);
