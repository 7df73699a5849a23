import { CatalogueListPage, type RowOf } from './CatalogueListPage.tsx';
import { words } from './texts.sv.ts';

const { catalogue: texts } = words;

const triedBy = ({ trials }: RowOf<'good_example'>): string => {
  const count = (state: string) => trials.filter((trial) => trial.state === state).length;
  return texts.trialCount(count('trying'), count('worked'), count('did_not_work'));
};

/** What has worked somewhere in the county, whom to ask, and how it went for those who tried. */
export const GoodExamplesPage = () => (
  <CatalogueListPage
    kind="good_example"
    columns={[
      { key: 'what', header: texts.what, text: ({ content }) => content.what },
      { key: 'result', header: texts.result, text: ({ content }) => content.result },
      { key: 'whoToAsk', header: texts.whoToAsk, text: ({ content }) => content.whoToAsk },
      { key: 'trials', header: texts.trials, text: triedBy },
    ]}
  />
);
