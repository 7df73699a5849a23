import { Page } from '../layout/Page.tsx';
import { words } from '../layout/texts.sv.ts';

/** Stands where a page is to come. */
export const PlaceholderPage = ({ heading }: { heading: string }) => (
  <Page heading={heading} tab={heading}>
    <p>{words.soon.text}</p>
  </Page>
);
