import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Page } from '../../../web/layout/Page.tsx';
import { Section } from '../../../web/layout/Section.tsx';
import { ButtonLink } from '../../../web/ui/ButtonLink.tsx';
import { classes } from '../../../web/ui/classes.ts';
import { PrincipalMark } from '../../../web/ui/PrincipalMark.tsx';
import { EmptyState } from '../../../web/ui/states/EmptyState.tsx';
import { Loaded } from '../../../web/ui/states/Loaded.tsx';
import { SkeletonRows } from '../../../web/ui/states/Skeleton.tsx';
import type { Column } from '../../../web/ui/table/columns.ts';
import { DataTable } from '../../../web/ui/table/DataTable.tsx';
import { thisYear, YearChoice } from '../../../web/ui/YearChoice.tsx';
import { principalOf } from '../../directory/web/principal.ts';
import type { Parties } from '../domain/contract.ts';
import { partiesQuery } from './api.ts';
import css from './Commitments.module.css';
import { countColumns } from './columns.tsx';
import { CountsLine, HowJudged, ShapeRow } from './pieces.tsx';
import { words } from './texts.sv.ts';

const c = classes(css);
const { parties: texts } = words;
type Party = Parties['parties'][number];

/** Every party and how its promises stand: a picture and a table. */
export function PartiesPage() {
  const { ar } = useSearch({ from: '/staff/laget/parter' });
  const navigate = useNavigate({ from: '/laget/parter' });
  const year = ar ?? thisYear();
  const query = useQuery(partiesQuery(year));
  return (
    <Page
      heading={texts.heading}
      tab={words.tab}
      lead={texts.lead}
      wide
      back={{ link: { to: '/laget', search: ar === undefined ? {} : { ar } }, word: words.heading }}
    >
      <div className={c('tools')}>
        <YearChoice
          label={words.year}
          about={words.yearAbout}
          year={year}
          onChange={(chosen) => void navigate({ search: chosen === thisYear() ? {} : { ar: chosen }, replace: true })}
        />
        <ButtonLink kind="quiet" to="/laget" search={ar === undefined ? {} : { ar }}>
          {words.toAgreements}
        </ButtonLink>
      </div>
      <Loaded query={query} skeleton={<SkeletonRows rows={8} />}>
        {({ parties, threshold }) =>
          parties.length === 0 ? (
            <EmptyState heading={texts.none}>{words.noneCounty}</EmptyState>
          ) : (
            <>
              <Section heading={texts.picture}>
                <HowJudged threshold={threshold} />
                <ul className={c('groups')}>
                  {parties.map((party) => (
                    <li key={party.id} className={c('group')}>
                      <span className={c('row')}>
                        <PrincipalMark principal={principalOf(party.kind)} />
                        <PartyLink party={party} />
                      </span>
                      <div className={c('about')}>
                        <ShapeRow counts={party.counts} />
                        {hasAny(party) ? <CountsLine counts={party.counts} /> : <p>{words.noneHolds}</p>}
                      </div>
                    </li>
                  ))}
                </ul>
              </Section>
              <DataTable
                caption={texts.caption}
                columns={columns}
                rows={parties}
                rowKey={({ id }) => id}
                fileName="loften-per-part"
              />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

const hasAny = ({ counts }: Party): boolean => Object.values(counts).some((n) => n > 0);

const PartyLink = ({ party: { id, name } }: { party: Party }) => (
  <Link to="/laget/parter/$organisationId" params={{ organisationId: id }}>
    {name}
  </Link>
);

const columns: readonly Column<Party>[] = [
  {
    key: 'party',
    header: texts.party,
    text: ({ name }) => name,
    cell: (party) => <PartyLink party={party} />,
    isRowHeader: true,
  },
  {
    key: 'promises',
    header: texts.promises,
    text: ({ promises }) => String(promises),
    sortBy: ({ promises }) => promises,
    align: 'end',
  },
  ...countColumns<Party>(),
];
