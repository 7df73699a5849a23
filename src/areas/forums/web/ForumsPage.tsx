import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Page } from '../../../web/layout/Page.tsx';
import { dayOf, instantInWords } from '../../../web/lib/dates.ts';
import { ButtonLink } from '../../../web/ui/ButtonLink.tsx';
import { InPlace } from '../../../web/ui/forms/InPlace.tsx';
import { Select } from '../../../web/ui/forms/Select.tsx';
import { useFields } from '../../../web/ui/forms/use-fields.ts';
import { EmptyState } from '../../../web/ui/states/EmptyState.tsx';
import { Loaded } from '../../../web/ui/states/Loaded.tsx';
import { SkeletonRows } from '../../../web/ui/states/Skeleton.tsx';
import type { Column } from '../../../web/ui/table/columns.ts';
import { DataTable } from '../../../web/ui/table/DataTable.tsx';
import { useMunicipalities } from '../../children/web/MunicipalityField.tsx';
import { Row } from '../../plans/web/pieces/Card.tsx';
import { levels } from '../domain/codes.ts';
import type { ForumLine } from '../domain/contract.ts';
import { levelWords, mandateWords, rhythmInWords, stateWords } from '../domain/texts.sv.ts';
import { forumsQuery } from './api.ts';
import { ForumForm } from './edit/ForumForm.tsx';
import css from './Forums.module.css';
import { StateMark } from './pieces/StateMark.tsx';
import { listWords as words } from './texts.sv.ts';
import { useWhere } from './where-words.ts';

const any = 'any';

/** The county's forums, from politics to the children, and what is next in each. */
export function ForumsPage() {
  const { values, field } = useFields({ municipality: any, level: any });
  const municipalities = useMunicipalities();
  const forums = useQuery(
    forumsQuery({
      municipality: values.municipality === any ? '' : values.municipality,
      level: values.level === any ? '' : values.level,
    }),
  );
  return (
    <Page
      heading={words.heading}
      tab={words.tab}
      lead={words.lead}
      action={
        <Row>
          <ButtonLink kind="other" to="/forum/narvaro">
            {words.unitAttendance}
          </ButtonLink>
          <ButtonLink kind="other" to="/forum/beslut">
            {words.cascade}
          </ButtonLink>
        </Row>
      }
      wide
    >
      <div className={css['filters']}>
        <Select
          {...field('municipality')}
          label={words.municipality}
          options={[
            { value: any, label: words.everywhere },
            { value: 'county', label: words.county },
            ...municipalities,
          ]}
        />
        <Select
          {...field('level')}
          label={words.level}
          options={[
            { value: any, label: words.anyLevel },
            ...levels.map((value) => ({ value, label: levelWords[value] })),
          ]}
        />
      </div>
      <Loaded query={forums} skeleton={<SkeletonRows />}>
        {(list) => (
          <>
            <Mine forums={list.forums} />
            <ForumTable forums={list.forums} />
            {list.permittedActions.includes('forum.create') && (
              <>
                <InPlace label={words.create}>{(close) => <ForumForm close={close} />}</InPlace>
                <ButtonLink to="/utbyte">{words.lists}</ButtonLink>
              </>
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}

/** The forums where one sits, before all the others. */
function Mine({ forums }: { forums: readonly ForumLine[] }) {
  const mine = forums.filter(({ sits }) => sits);
  if (mine.length === 0) return null;
  return (
    <section aria-label={words.mine}>
      <h2>{words.mine}</h2>
      <ul className={css['list']}>
        {mine.map(({ id, name, nextAt }) => (
          <li key={id} className={css['row']}>
            <Link to="/forum/$forumId" params={{ forumId: id }}>
              {name}
            </Link>
            {nextAt && <span className={css['small']}>{words.nextAt(instantInWords(nextAt))}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function ForumTable({ forums }: { forums: readonly ForumLine[] }) {
  const where = useWhere();
  const columns: readonly Column<ForumLine>[] = [
    {
      key: 'name',
      header: words.name,
      text: ({ name, state }) => (state === 'active' ? name : `${name}, ${stateWords[state].toLocaleLowerCase('sv')}`),
      cell: (forum) => <Name forum={forum} />,
      isRowHeader: true,
    },
    {
      key: 'level',
      header: words.level,
      text: ({ level }) => levelWords[level],
      sortBy: ({ level }) => levels.indexOf(level),
    },
    { key: 'where', header: words.where, text: ({ municipalities }) => where(municipalities) },
    { key: 'mandate', header: words.mandate, text: ({ mandate }) => mandateWords[mandate] },
    { key: 'rhythm', header: words.rhythm, text: ({ rhythm }) => (rhythm ? rhythmInWords(rhythm) : words.unknown) },
    {
      key: 'parties',
      header: words.parties,
      text: ({ parties }) => String(parties),
      sortBy: ({ parties }) => parties,
      align: 'end',
    },
    {
      key: 'next',
      header: words.next,
      text: ({ nextAt }) => (nextAt ? instantInWords(nextAt) : words.noNext),
      sortBy: ({ nextAt }) => (nextAt ? dayOf(nextAt) : '9999'),
    },
  ];
  return (
    <DataTable
      caption={words.caption}
      columns={columns}
      rows={forums}
      rowKey={({ id }) => id}
      fileName="forum"
      empty={
        <EmptyState heading={words.empty} icon="forum">
          {words.emptyAbout}
        </EmptyState>
      }
    />
  );
}

const Name = ({ forum }: { forum: ForumLine }) => (
  <span className={css['name']}>
    <Link to="/forum/$forumId" params={{ forumId: forum.id }}>
      {forum.name}
    </Link>
    {forum.state !== 'active' && <StateMark state={forum.state} />}
    {forum.sits && <span className={css['yours']}>{words.yours}</span>}
  </span>
);
