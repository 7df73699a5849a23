import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Page } from '../../../web/layout/Page.tsx';
import { Section } from '../../../web/layout/Section.tsx';
import { dayInWords, dayOf, instantInWords } from '../../../web/lib/dates.ts';
import { Button } from '../../../web/ui/Button.tsx';
import { ButtonAnchor } from '../../../web/ui/ButtonLink.tsx';
import { ConfirmButton } from '../../../web/ui/ConfirmButton.tsx';
import { LawList } from '../../../web/ui/Law.tsx';
import { Loaded } from '../../../web/ui/states/Loaded.tsx';
import { ProblemState } from '../../../web/ui/states/ProblemState.tsx';
import { SkeletonRows } from '../../../web/ui/states/Skeleton.tsx';
import type { ReportView } from '../domain/contract.ts';
import { sentenceWords } from '../domain/texts.sv.ts';
import { reportQuery, useConcernCommand } from './api.ts';
import css from './Concerns.module.css';
import { ContentFacts } from './ContentFacts.tsx';
import { FileList } from './FileList.tsx';
import { words } from './texts.sv.ts';

const { report: texts } = words;

/** A report that one has sent: the receipt, what happens now, the one sentence that came back, and what it says. */
export function SentPage() {
  const { reportId } = useParams({ from: '/staff/orosanmalningar/skickad/$reportId' });
  const query = useQuery(reportQuery(reportId));
  return (
    <Page
      heading={query.data && isToHandOver(query.data) ? texts.headingNotHandedOver : texts.heading}
      tab={texts.heading}
      back={{ link: { to: '/orosanmalningar' }, word: texts.back }}
      protection={query.data?.content.child.isProtected ? 'confidential_marking' : 'none'}
      side={query.data && <LawList rules={query.data.rules} />}
    >
      <Loaded query={query} skeleton={<SkeletonRows />}>
        {(report) => (
          <>
            <Receipt report={report} />
            {report.outside ? (
              <Section heading={texts.answer}>
                <p>{texts.answerOutside}</p>
              </Section>
            ) : (
              <Answer report={report} />
            )}
            {report.content.child.isUnborn && <AfterBirth report={report} />}
            {report.siblings.length > 0 && (
              <Section heading={texts.siblings}>
                <ul className={css['list']}>
                  {report.siblings.map(({ id, initials }) => (
                    <li key={id} className={css['row']}>
                      <Link to="/orosanmalningar/skickad/$reportId" params={{ reportId: id }}>
                        {initials || words.list.unborn}
                      </Link>
                    </li>
                  ))}
                </ul>
              </Section>
            )}
            <ContentFacts content={report.content} />
            <FileList files={report.files} base={`/api/concerns/${report.id}/files`} />
            <p className={css['small']}>{words.list.secret}</p>
          </>
        )}
      </Loaded>
    </Page>
  );
}

const isToHandOver = ({ outside, handedOverAt }: ReportView): boolean => outside && handedOverAt === null;

function Receipt({ report }: { report: ReportView }) {
  return (
    <div className={isToHandOver(report) ? css['stop'] : css['calm']}>
      <p>
        <strong>{receiptOf(report)}</strong>
      </p>
      <p className={css['ways']}>
        <ButtonAnchor href={`/api/concerns/${report.id}/report.pdf`} download="orosanmalan.pdf">
          {texts.paper}
        </ButtonAnchor>
        {report.outside && (
          <ButtonAnchor href={`/api/concerns/${report.id}/report.json`} download>
            {texts.file}
          </ButtonAnchor>
        )}
      </p>
      {isToHandOver(report) ? (
        <HandOver id={report.id} />
      ) : (
        <>
          <p>{texts.next}</p>
          <ul>
            {texts.nextList.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function receiptOf({ outside, handedOverAt, to, sentAt }: ReportView): string {
  if (!outside) return texts.receipt(to, instantInWords(sentAt));
  return handedOverAt ? texts.handedOver(to, instantInWords(handedOverAt)) : texts.receiptOutside(to);
}

function HandOver({ id }: { id: string }) {
  const handOver = useConcernCommand<object>(() => ({
    method: 'POST',
    path: `/api/concerns/${id}/handed-over`,
    body: {},
  }));
  return (
    <>
      <ConfirmButton
        label={texts.handOver}
        heading={texts.handOverHeading}
        says={texts.handOverSays}
        busy={handOver.isPending}
        onConfirm={() => handOver.mutate({})}
      />
      {handOver.error && <ProblemState problem={handOver.error} />}
    </>
  );
}

function Answer({ report }: { report: ReportView }) {
  const ask = useConcernCommand<object>(() => ({ method: 'POST', path: `/api/concerns/${report.id}/ask`, body: {} }));
  const { answer, askedAt } = report;
  return (
    <Section heading={texts.answer}>
      <div role="status">
        {answer ? (
          <p>
            <strong>{sentenceWords[answer.sentence]}</strong>{' '}
            <span className={css['small']}>{texts.given(instantInWords(answer.givenAt))}</span>
          </p>
        ) : (
          <p>{askedAt ? texts.asked(instantInWords(askedAt)) : texts.askAbout}</p>
        )}
      </div>
      {!answer && !askedAt && (
        <Button kind="main" busy={ask.isPending} onClick={() => ask.mutate({})}>
          {texts.ask}
        </Button>
      )}
      {ask.error && <ProblemState problem={ask.error} />}
    </Section>
  );
}

function AfterBirth({ report }: { report: ReportView }) {
  const { expectedOn } = report.content.child;
  const say = useConcernCommand<{ outcome: 'reported' | 'no_concern' }>((body) => ({
    method: 'POST',
    path: `/api/concerns/${report.id}/after-birth`,
    body,
  }));
  return (
    <Section heading={texts.afterBirth}>
      {report.afterBirth ? (
        <p>{texts.afterBirthDone[report.afterBirth]}</p>
      ) : (
        <>
          <p>{texts.afterBirthAbout}</p>
          {expectedOn > dayOf() ? (
            <p>{texts.afterBirthReminds(dayInWords(expectedOn))}</p>
          ) : (
            <p className={css['ways']}>
              <Button busy={say.isPending} onClick={() => say.mutate({ outcome: 'reported' })}>
                {texts.reported}
              </Button>
              <Button busy={say.isPending} onClick={() => say.mutate({ outcome: 'no_concern' })}>
                {texts.noConcern}
              </Button>
            </p>
          )}
        </>
      )}
      {say.error && <ProblemState problem={say.error} />}
    </Section>
  );
}
