import { dayOf } from '../../../web/lib/dates.ts';
import { centreOn } from '../domain/centre.ts';
import type { FamilyCentre } from '../domain/content.ts';
import { centreStateWords, hoursInWords } from '../domain/texts.sv.ts';
import { CatalogueListPage } from './CatalogueListPage.tsx';
import { CentreMark } from './CentreMark.tsx';
import { words } from './texts.sv.ts';

const { catalogue: texts } = words;

const stateOf = (centre: FamilyCentre): string => {
  const { state, doubt } = centreOn(centre, dayOf());
  return [centreStateWords[state], doubt].filter(Boolean).join('. ');
};

/** The county's family centres and the like: how each stands today, what is there, and when it is staffed. */
export const FamilyCentresPage = () => (
  <CatalogueListPage
    kind="family_centre"
    columns={[
      {
        key: 'state',
        header: texts.state,
        text: ({ content }) => stateOf(content),
        cell: ({ content }) => <CentreMark centre={content} />,
      },
      { key: 'services', header: texts.services, text: ({ content }) => content.services.join(', ') },
      {
        key: 'hours',
        header: texts.hours,
        text: ({ content }) => [...content.hours.map(hoursInWords), content.staffing].filter(Boolean).join('. '),
      },
    ]}
  />
);
