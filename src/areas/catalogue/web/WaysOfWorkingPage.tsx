import { CatalogueListPage } from './CatalogueListPage.tsx';
import { words } from './texts.sv.ts';

const { catalogue: texts } = words;

/** The ways of working that are named in the county, with what is licensed marked. */
export const WaysOfWorkingPage = () => (
  <CatalogueListPage
    kind="way_of_working"
    columns={[
      { key: 'what', header: texts.what, text: ({ content }) => content.what },
      {
        key: 'standing',
        header: texts.standing,
        text: ({ content }) =>
          [content.standing, content.licensed ? `${texts.licensed}.` : ''].filter(Boolean).join(' '),
      },
    ]}
  />
);
