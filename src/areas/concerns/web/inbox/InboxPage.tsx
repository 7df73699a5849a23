import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Page } from '../../../../web/layout/Page.tsx';
import { Section } from '../../../../web/layout/Section.tsx';
import { dateInWords, dayInWords, instantInWords } from '../../../../web/lib/dates.ts';
import { ButtonLink } from '../../../../web/ui/ButtonLink.tsx';
import { Deadline } from '../../../../web/ui/Deadline.tsx';
import { Select } from '../../../../web/ui/forms/Select.tsx';
import { EmptyState } from '../../../../web/ui/states/EmptyState.tsx';
import { Loaded } from '../../../../web/ui/states/Loaded.tsx';
import { SkeletonRows } from '../../../../web/ui/states/Skeleton.tsx';
import { DataTable } from '../../../../web/ui/table/DataTable.tsx';
import type { Inbox, InInbox } from '../../domain/contract-intake.ts';
import { senderWords, stateWords } from '../../domain/texts.sv.ts';
import { isUndecided } from '../../domain/transitions.ts';
import { inboxQuery } from '../api.ts';
import css from '../Concerns.module.css';
import { AssignForm } from './AssignForm.tsx';
import { Blocked } from './Blocked.tsx';
import { ReplyForm } from './ReplyForm.tsx';
import { words } from './texts.sv.ts';
import { waitedInWords } from './waited-words.ts';

const { list: texts } = words;

/** What has come in to the unit, what presses most first. A manager sees that it lies there, not what it says. */
export function InboxPage() {
  const [show, setShow] = useState<'open' | 'all'>('open');
  const query = useQuery(inboxQuery(show));
  return (
    <Page
      heading={texts.heading}
      tab={texts.tab}
      lead={texts.lead}
      wide
      back={{ link: { to: '/orosanmalningar' }, word: texts.back }}
    >
      <div className={css['ways']}>
        <Select
          label={texts.show}
          options={[
            { value: 'open', label: texts.open },
            { value: 'all', label: texts.all },
          ]}
          value={show}
          onChange={(value) => setShow(value === 'all' ? 'all' : 'open')}
        />
      </div>
      <Loaded query={query} skeleton={<SkeletonRows />}>
        {(inbox) => (
          <>
            {inbox.permittedActions.includes('intake.register') && (
              <p className={css['ways']}>
                <ButtonLink to="/orosanmalningar/skriv-in">{texts.register}</ButtonLink>
              </p>
            )}
            <Intakes intakes={inbox.intakes} mayLift={inbox.permittedActions.includes('intake.unblock')} />
            {inbox.more && <p>{texts.more}</p>}
            <Questions inbox={inbox} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

const childInWords = ({ initials, isUnborn, opens }: InInbox): string =>
  opens ? (isUnborn ? texts.unborn : initials || texts.unnamed) : texts.hidden;
const marks = ({ violence, isProtected, opens, sameChild }: InInbox): string[] =>
  [
    opens && violence && texts.violence,
    isProtected && texts.protected,
    opens && sameChild > 0 && texts.same(sameChild),
  ].filter((mark) => mark !== false);

const Intakes = ({ intakes, mayLift }: { intakes: readonly InInbox[]; mayLift: boolean }) => (
  <DataTable
    caption={texts.caption}
    rows={intakes}
    rowKey={({ id }) => id}
    empty={
      <EmptyState heading={texts.empty} icon="bell">
        {texts.emptyAbout}
      </EmptyState>
    }
    columns={[
      {
        key: 'number',
        header: texts.number,
        text: ({ number }) => number,
        sortBy: ({ number }) => Number(number),
        cell: (row) =>
          row.opens ? (
            <Link to="/orosanmalningar/inkomna/$intakeId" params={{ intakeId: row.id }}>
              {row.number}
            </Link>
          ) : (
            row.number
          ),
        isRowHeader: true,
      },
      {
        key: 'child',
        header: texts.child,
        text: (row) => [row.danger && texts.danger, childInWords(row), ...marks(row)].filter(Boolean).join(', '),
        cell: (row) => (
          <>
            {row.danger && isUndecided(row.state) && <div className={css['urgent']}>{texts.danger}</div>}
            {childInWords(row)}
            {marks(row).map((mark) => (
              <div key={mark} className={css['small']}>
                {mark}
              </div>
            ))}
          </>
        ),
      },
      { key: 'from', header: texts.from, text: ({ sender }) => senderWords[sender] },
      {
        key: 'arrived',
        header: texts.arrived,
        text: ({ arrivedAt }) => instantInWords(arrivedAt),
        sortBy: ({ arrivedAt }) => arrivedAt,
      },
      { key: 'state', header: texts.state, text: ({ state }) => stateWords[state] },
      {
        key: 'next',
        header: texts.next,
        text: (row) => [row.next && dayInWords(row.next.by.day), row.answerBy].filter(Boolean).join(', '),
        sortBy: ({ next, answerBy }) => next?.by.day ?? answerBy ?? '9999',
        cell: ({ next, answerBy, arrivedAt }) => (
          <>
            {next && <Deadline label={texts.whats[next.what]} day={next.by.day} rule={next.by} />}
            {next?.what === 'protection' && <div className={css['small']}>{waitedInWords(arrivedAt)}</div>}
            {answerBy && <div className={css['small']}>{texts.answerBy(dateInWords(answerBy))}</div>}
          </>
        ),
      },
      {
        key: 'handler',
        header: texts.handler,
        text: ({ handler }) => handler ?? texts.nobody,
        cell: (row) => (
          <>
            {row.handler ?? texts.nobody}
            {row.state !== 'forwarded' && <AssignForm intake={row} />}
            {row.blocks.map((block) => (
              <Blocked key={block.id} intake={row} block={block} mayLift={mayLift} />
            ))}
          </>
        ),
      },
    ]}
  />
);

function Questions({ inbox: { consultations, permittedActions } }: { inbox: Inbox }) {
  if (consultations.length === 0) return null;
  return (
    <Section heading={texts.questions}>
      <ul className={css['list']}>
        {consultations.map(({ id, from, question, askedAt, answer, answeredAt }) => (
          <li key={id} className={css['talk']}>
            <p className={css['small']}>
              {from}, {instantInWords(askedAt)}
            </p>
            <p className={css['text']}>{question}</p>
            {answeredAt ? (
              <p className={css['text']}>{answer}</p>
            ) : (
              permittedActions.includes('consultation.answer') && <ReplyForm id={id} from={from} />
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
