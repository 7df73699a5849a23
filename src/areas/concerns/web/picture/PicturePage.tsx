import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Page } from '../../../../web/layout/Page.tsx';
import { Section } from '../../../../web/layout/Section.tsx';
import { dayOf } from '../../../../web/lib/dates.ts';
import { Facts } from '../../../../web/ui/Facts.tsx';
import { LawList } from '../../../../web/ui/Law.tsx';
import { EmptyState } from '../../../../web/ui/states/EmptyState.tsx';
import { Loaded } from '../../../../web/ui/states/Loaded.tsx';
import { SkeletonRows } from '../../../../web/ui/states/Skeleton.tsx';
import { thisYear, YearChoice } from '../../../../web/ui/YearChoice.tsx';
import { measures, type Picture } from '../../domain/contract-picture.ts';
import { senderWords } from '../../domain/texts.sv.ts';
import { pictureQuery } from '../api.ts';
import css from '../Concerns.module.css';
import { Months } from './Months.tsx';
import { ShareOf } from './ShareOf.tsx';
import { SharesTable } from './SharesTable.tsx';
import { words } from './texts.sv.ts';

/** How the reports of a year were received: the unit's own, or the county's for its coordinator. */
export function PicturePage() {
  const { ar } = useSearch({ from: '/staff/orosanmalningar/bild' });
  const navigate = useNavigate({ from: '/orosanmalningar/bild' });
  const year = ar ?? thisYear();
  const query = useQuery(pictureQuery(year));
  return (
    <Page
      heading={words.heading}
      tab={words.tab}
      {...(query.data && { lead: words.lead[query.data.of] })}
      wide
      back={{ link: { to: '/orosanmalningar' }, word: words.back }}
    >
      <div className={css['ways']}>
        <YearChoice
          label={words.year}
          year={year}
          onChange={(chosen) => void navigate({ search: chosen === thisYear() ? {} : { ar: chosen }, replace: true })}
        />
      </div>
      <Loaded query={query} skeleton={<SkeletonRows rows={10} />}>
        {(picture) => <Year picture={picture} year={year} />}
      </Loaded>
    </Page>
  );
}

/** From the numbers of a year that goes on one could tell each report that comes. */
const Statistics = ({ year }: { year: string }) =>
  year < thisYear() ? (
    <p>
      <a href={`/api/concern-picture/statistics.csv?year=${year}`} download>
        {words.statistics}
      </a>
      <span className={css['small']}> {words.statisticsAbout}</span>
    </p>
  ) : (
    <p className={css['small']}>{words.statisticsLater}</p>
  );

function Year({ picture, year }: { picture: Picture; year: string }) {
  if (picture.all.came === 0)
    return (
      <EmptyState heading={words.none} icon="bell">
        {words.noneAbout}
      </EmptyState>
    );
  const senders = picture.senders.filter(({ came }) => came !== 0);
  return (
    <>
      <Section heading={words.whole[picture.of]}>
        <Facts
          facts={[
            { label: words.came, value: picture.all.came ?? words.few },
            ...measures.map((measure) => ({
              label: words.measures[measure],
              value: <ShareOf share={picture.all.shares[measure]} />,
            })),
          ]}
        />
        {picture.of === 'county' && <p className={css['small']}>{words.hidden(picture.smallNumbersBelow)}</p>}
        {picture.permittedActions.includes('intake.statistics') && <Statistics year={year} />}
      </Section>
      {picture.of === 'county' && (
        <SharesTable
          caption={words.byUnit}
          of={words.unit}
          fileName={`orosanmalningar-kommuner-${year}`}
          rows={picture.units}
        />
      )}
      <SharesTable
        caption={words.bySender}
        of={words.sender}
        fileName={`orosanmalningar-anmalare-${year}`}
        rows={senders.map(({ sender, ...figures }) => ({ id: sender, name: senderWords[sender], ...figures }))}
      />
      <Months
        months={picture.months.filter(({ month }) => month <= dayOf().slice(0, 7))}
        senders={senders.map(({ sender }) => sender)}
        fileName={`orosanmalningar-manader-${year}`}
      />
      <Section heading={words.counted}>
        <ul>
          {words.countedList.map((says) => (
            <li key={says}>{says}</li>
          ))}
        </ul>
      </Section>
      <LawList heading={words.rules} rules={picture.rules} />
    </>
  );
}
