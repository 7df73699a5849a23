import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Page } from '../../../web/layout/Page.tsx';
import { Section } from '../../../web/layout/Section.tsx';
import { instantInWords } from '../../../web/lib/dates.ts';
import { ButtonLink } from '../../../web/ui/ButtonLink.tsx';
import { EmptyState } from '../../../web/ui/states/EmptyState.tsx';
import { Loaded } from '../../../web/ui/states/Loaded.tsx';
import { SkeletonRows } from '../../../web/ui/states/Skeleton.tsx';
import type { Outbox } from '../domain/contract.ts';
import { outboxQuery } from './api.ts';
import css from './Concerns.module.css';
import { SentTable } from './SentTable.tsx';
import { words } from './texts.sv.ts';
import { WriteButton } from './WriteButton.tsx';

const { list: texts } = words;

/** Reports of concern that one is writing and has sent, with the answers; and the way to what has come in to the unit. */
export function ConcernsPage() {
  const query = useQuery(outboxQuery);
  return (
    <Page heading={texts.heading} tab={texts.tab} lead={texts.lead} wide action={<WriteButton />}>
      <Loaded query={query} skeleton={<SkeletonRows />}>
        {(outbox) => (
          <>
            <p className={css['ways']}>
              <ButtonLink to="/orosanmalningar/innan">{texts.before}</ButtonLink>
              {outbox.permittedActions.includes('intake.list') && (
                <ButtonLink to="/orosanmalningar/inkomna">{texts.inbox}</ButtonLink>
              )}
              {outbox.permittedActions.includes('concern.picture') && (
                <ButtonLink to="/orosanmalningar/bild">{texts.picture}</ButtonLink>
              )}
            </p>
            <Drafts drafts={outbox.drafts} />
            {outbox.reports.length === 0 ? (
              <EmptyState heading={texts.noneSent} icon="bell">
                {texts.noneSentAbout}
              </EmptyState>
            ) : (
              <SentTable reports={outbox.reports} />
            )}
            {outbox.more && <p>{texts.more}</p>}
            <Questions consultations={outbox.consultations} />
            {outbox.reports.length > 0 && <p className={css['small']}>{texts.secret}</p>}
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Drafts({ drafts }: { drafts: Outbox['drafts'] }) {
  if (drafts.length === 0) return null;
  return (
    <Section heading={texts.drafts}>
      <p className={css['small']}>{texts.draftsAbout}</p>
      <ul className={css['list']}>
        {drafts.map(({ id, initials, savedAt }) => (
          <li key={id} className={css['row']}>
            <Link to="/orosanmalningar/skriv/$draftId" params={{ draftId: id }}>
              {texts.draft(initials)}
            </Link>
            <span className={css['small']}>{texts.saved(instantInWords(savedAt))}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Questions({ consultations }: { consultations: Outbox['consultations'] }) {
  if (consultations.length === 0) return null;
  return (
    <Section heading={texts.consultations}>
      <ul className={css['list']}>
        {consultations.map(({ id, to, question, askedAt, answer, answeredAt }) => (
          <li key={id} className={css['talk']}>
            <p className={css['small']}>
              {to}, {instantInWords(askedAt)}
            </p>
            <p className={css['text']}>{question}</p>
            <p className={css['text']}>
              <strong>{texts.answer}: </strong>
              {answeredAt ? answer : texts.noAnswer}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
