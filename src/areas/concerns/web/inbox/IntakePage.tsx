import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Page } from '../../../../web/layout/Page.tsx';
import { Section } from '../../../../web/layout/Section.tsx';
import { dayInWords, dayOf, instantInWords } from '../../../../web/lib/dates.ts';
import { Deadline } from '../../../../web/ui/Deadline.tsx';
import { Facts } from '../../../../web/ui/Facts.tsx';
import { LawList } from '../../../../web/ui/Law.tsx';
import { Loaded } from '../../../../web/ui/states/Loaded.tsx';
import { SkeletonRows } from '../../../../web/ui/states/Skeleton.tsx';
import type { IntakeView } from '../../domain/contract-intake.ts';
import { stepWords } from '../../domain/steps.sv.ts';
import { channelWords, senderWords, sentenceWords, stateWords } from '../../domain/texts.sv.ts';
import { isUndecided } from '../../domain/transitions.ts';
import { intakeQuery } from '../api.ts';
import css from '../Concerns.module.css';
import { ContentFacts } from '../ContentFacts.tsx';
import { FileList } from '../FileList.tsx';
import { AssignForm } from './AssignForm.tsx';
import { Deeds } from './Deeds.tsx';
import { detailsInWords } from './details-words.ts';
import { LostHere } from './Lost.tsx';
import { Meetings } from './Meetings.tsx';
import { SameChild } from './SameChild.tsx';
import { words } from './texts.sv.ts';
import { waitedInWords } from './waited-words.ts';

const { one: texts } = words;

/** A report that has come in: what presses, what can be done, what it says, and what has been done. */
export function IntakePage() {
  const { intakeId } = useParams({ from: '/staff/orosanmalningar/inkomna/$intakeId' });
  const query = useQuery(intakeQuery(intakeId));
  const intake = query.data;
  return (
    <Page
      heading={intake ? texts.heading(intake.number) : texts.tab}
      tab={texts.tab}
      back={{ link: { to: '/orosanmalningar/inkomna' }, word: texts.back }}
      protection={intake?.isProtected ? 'confidential_marking' : 'none'}
      side={intake && <LawList heading={texts.rules} rules={intake.rules} />}
    >
      <Loaded query={query} skeleton={<SkeletonRows />}>
        {(shown) => (
          <>
            <Presses intake={shown} />
            <UnderInquiry intake={shown} />
            <Standing intake={shown} />
            <Section heading={texts.doing}>
              <LostHere>
                <Deeds intake={shown} />
              </LostHere>
            </Section>
            <SameChild intake={shown} />
            <Siblings intake={shown} />
            <ContentFacts content={shown.content} />
            <FileList files={shown.files} base={`/api/intakes/${shown.id}/files`} />
            <Meetings intake={shown} />
            <History intake={shown} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

/** What cannot wait, first on the page. */
function Presses({ intake }: { intake: IntakeView }) {
  if (!isUndecided(intake.state) || !(intake.danger || intake.violence)) return null;
  return (
    <div className={css['stop']}>
      {intake.danger && (
        <p>
          <strong>{texts.danger}.</strong> {intake.state === 'arrived' && texts.dangerSays}
        </p>
      )}
      {intake.violence && (
        <p>
          <strong>{texts.violence}.</strong> {texts.violenceSays}
        </p>
      )}
    </div>
  );
}

/** A report that comes while an inquiry is going on belongs to it, when it is about the same child. */
function UnderInquiry({ intake: { state, sameChild, alike } }: { intake: IntakeView }) {
  const same = sameChild.find(({ underInquiry }) => underInquiry);
  const maybe = alike.find(({ underInquiry, by }) => underInquiry && by === 'number');
  if (!isUndecided(state) || !(same || maybe)) return null;
  return (
    <div className={css['calm']}>
      <p>
        <strong>{same ? texts.underInquiry(same.number) : texts.maybeUnderInquiry(maybe?.number ?? '')}</strong>
      </p>
      <p>{texts.underInquirySays}</p>
    </div>
  );
}

function Standing({ intake }: { intake: IntakeView }) {
  const { protectionAt, hoursToProtection, needsProtection } = intake;
  return (
    <Section heading={texts.standing}>
      <Facts
        facts={[
          { label: texts.state, value: stateWords[intake.state] },
          { label: texts.arrived, value: instantInWords(intake.arrivedAt) },
          { label: texts.from, value: senderWords[intake.sender] },
          { label: texts.channel, value: channelWords[intake.channel] },
          { label: texts.forwardedTo, value: intake.forwardedTo },
          { label: texts.handler, value: intake.handler?.name ?? words.list.nobody },
          {
            label: texts.protection,
            value: protectionAt ? (
              <>
                {needsProtection ? texts.needs : texts.needsNot}
                <span className={css['small']}>
                  {' '}
                  {texts.protectionDone(instantInWords(protectionAt), hoursToProtection ?? 0)}
                </span>
              </>
            ) : (
              intake.next && (
                <>
                  <Deadline day={intake.next.by.day} rule={intake.next.by} />
                  <span className={css['small']}>{waitedInWords(intake.arrivedAt)}</span>
                </>
              )
            ),
          },
          {
            label: texts.decideBy,
            value: isUndecided(intake.state) ? <Deadline day={intake.decisionBy.day} rule={intake.decisionBy} /> : null,
          },
          { label: texts.decided, value: intake.decidedAt && instantInWords(intake.decidedAt) },
          {
            label: texts.inquiryBy,
            value:
              intake.inquiryBy && !intake.inquiryEndedOn ? (
                <Deadline day={intake.inquiryBy.day} rule={intake.inquiryBy} />
              ) : null,
          },
          { label: texts.inquiryEnded, value: intake.inquiryEndedOn && dayInWords(intake.inquiryEndedOn) },
          { label: texts.reference, value: intake.reference },
          { label: texts.asked, value: intake.askedAt && instantInWords(intake.askedAt) },
          { label: texts.told, value: toldInWords(intake) },
          {
            label: texts.keptUntil,
            value:
              intake.keptUntil &&
              `${intake.keptUntil.day ? dayInWords(intake.keptUntil.day) : texts.keptUnknown} ${intake.keptUntil.source}`,
          },
        ]}
      />
      {intake.state !== 'forwarded' && <AssignForm intake={intake} />}
    </Section>
  );
}

const toldInWords = ({ toldAt, sentence }: IntakeView): string =>
  [toldAt && instantInWords(toldAt), sentence && sentenceWords[sentence]].filter(Boolean).join('. ');

/** Brothers and sisters whose reports came in the same sending, with the same words. */
const Siblings = ({ intake: { siblings } }: { intake: IntakeView }) =>
  siblings.length > 0 && (
    <Section heading={texts.siblings}>
      <ul className={css['list']}>
        {siblings.map(({ id, number, arrivedAt }) => (
          <li key={id} className={css['row']}>
            <Link to="/orosanmalningar/inkomna/$intakeId" params={{ intakeId: id }}>
              {texts.number(number, instantInWords(arrivedAt))}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );

function History({ intake: { steps, blocks } }: { intake: IntakeView }) {
  if (steps.length + blocks.length === 0) return null;
  return (
    <Section heading={texts.done}>
      <ol className={css['list']}>
        {steps.map((step) => (
          <li key={step.at + step.what + step.words} className={css['talk']}>
            <p className={css['small']}>
              {stepWords[step.what].name}, {step.by}, <time dateTime={dayOf(step.at)}>{instantInWords(step.at)}</time>
            </p>
            <p className={css['text']}>{[detailsInWords(step.details), step.words].filter(Boolean).join('. ')}</p>
          </li>
        ))}
        {blocks.map(({ id, who, reason, liftedAt }) => (
          <li key={id} className={css['talk']}>
            <p className={css['small']}>
              {texts.blocks}: {who}
              {liftedAt && `, ${texts.blockLifted}`}
            </p>
            <p className={css['text']}>{reason}</p>
          </li>
        ))}
      </ol>
    </Section>
  );
}
