import { agesInWords } from '../domain/texts.sv.ts';
import { CatalogueListPage } from './CatalogueListPage.tsx';
import { words } from './texts.sv.ts';

const { catalogue: texts } = words;

/** Every way in that the answer is made from, the paused and the planned too. */
export const WaysInPage = () => (
  <CatalogueListPage
    kind="way_in"
    columns={[
      { key: 'ages', header: texts.ages, text: ({ content }) => agesInWords(content.ages, content.unborn) },
      {
        key: 'reach',
        header: texts.reach,
        text: ({ content }) => (content.paused ? `${texts.paused}: ${content.paused}` : content.reach),
      },
      { key: 'source', header: texts.source, text: ({ content }) => content.source },
    ]}
  />
);
