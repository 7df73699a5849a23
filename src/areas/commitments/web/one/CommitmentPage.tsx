import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Page } from '../../../../web/layout/Page.tsx';
import { Section } from '../../../../web/layout/Section.tsx';
import { ButtonLink } from '../../../../web/ui/ButtonLink.tsx';
import { classes } from '../../../../web/ui/classes.ts';
import { Facts } from '../../../../web/ui/Facts.tsx';
import { Loaded } from '../../../../web/ui/states/Loaded.tsx';
import { SkeletonRows } from '../../../../web/ui/states/Skeleton.tsx';
import { fullDate } from '../../../agreements/web/full-date.ts';
import type { WholeCommitment } from '../../domain/contract.ts';
import { kindOf } from '../../domain/kinds.ts';
import { commitmentQuery } from '../api.ts';
import css from '../Commitments.module.css';
import { sidesInWords } from '../columns.tsx';
import { periodName } from '../period-words.ts';
import { HowJudged, ResultMark } from '../pieces.tsx';
import { drawnWords, originWords, periodWords, words } from '../texts.sv.ts';
import { Behind } from './Behind.tsx';
import { EndCommitment } from './EndCommitment.tsx';
import { Periods } from './Periods.tsx';
import { Statements } from './Statements.tsx';
import { Units } from './Units.tsx';

const c = classes(css);
const { one: texts } = words;

/** One promise: how it goes, period for period, unit for unit, and what lies behind. The same to both sides. */
export function CommitmentPage() {
  const { commitmentId } = useParams({ from: '/staff/laget/loften/$commitmentId' });
  const query = useQuery(commitmentQuery(commitmentId));
  return (
    <Loaded query={query} skeleton={<SkeletonRows rows={10} />}>
      {(commitment) => <Shown commitment={commitment} />}
    </Loaded>
  );
}

function Shown({ commitment }: { commitment: WholeCommitment }) {
  const { id, title, kind, terms, forum, results, threshold, permittedActions } = commitment;
  const { form, words: says, countsPeople } = kindOf(kind);
  const latest = results.at(-1);
  const mayWrite = permittedActions.includes('commitment.write');
  return (
    <Page
      heading={title}
      tab={words.tab}
      lead={says.promise(terms, forum?.name ?? '')}
      back={{ link: { to: '/laget' }, word: texts.back }}
      side={<Says commitment={commitment} />}
    >
      <Section heading={texts.now}>
        {latest && <p>{texts.latest(periodName(terms.period, latest.start))}</p>}
        <p>
          <ResultMark result={latest} />
        </p>
        <HowJudged threshold={threshold} />
      </Section>
      <Periods commitment={commitment} />
      {form === 'stated' ? <Statements commitment={commitment} /> : <Units commitment={commitment} />}
      {form !== 'stated' && <Behind commitment={commitment} />}
      <Section heading={texts.counted}>
        <p>{says.counted}</p>
        {countsPeople && <p>{words.small(threshold)}</p>}
      </Section>
      {mayWrite && (
        <div className={c('row')} data-print="no">
          <ButtonLink to="/laget/loften/$commitmentId/andra" params={{ commitmentId: id }}>
            {texts.change}
          </ButtonLink>
          <EndCommitment commitment={commitment} />
        </div>
      )}
    </Page>
  );
}

/** What the agreement says, where, and what we have put there ourselves. */
function Says({ commitment }: { commitment: WholeCommitment }) {
  const { agreement, section, clause, source, by, to, forum, origin, drawn, terms, fromDay, toDay, endReason } =
    commitment;
  return (
    <section>
      <h2>{texts.says}</h2>
      <p>{clause}</p>
      <div className={c('says')}>
        <Facts
          facts={[
            {
              label: texts.agreement,
              value: (
                <Link to="/overenskommelser/$agreementId" params={{ agreementId: agreement.id }}>
                  {agreement.title}
                </Link>
              ),
            },
            { label: texts.section, value: section },
            { label: texts.source, value: source },
            { label: texts.by, value: sidesInWords(by) },
            { label: texts.to, value: sidesInWords(to) },
            {
              label: texts.forum,
              value: forum && (
                <Link to="/forum/$forumId" params={{ forumId: forum.id }}>
                  {forum.name}
                </Link>
              ),
            },
            { label: words.columns.period, value: periodWords[terms.period] },
            { label: texts.origin, value: originWords[origin] },
            { label: texts.drawn, value: drawn.map((what) => drawnWords[what]).join(', ') },
            { label: texts.from, value: fromDay && fullDate(fromDay) },
            { label: texts.until, value: toDay && [fullDate(toDay), endReason].filter(Boolean).join('. ') },
          ]}
        />
      </div>
    </section>
  );
}
