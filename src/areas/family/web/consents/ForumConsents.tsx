import { Section } from '../../../../web/layout/Section.tsx';
import { dateInWords } from '../../../../web/lib/dates.ts';
import { useCommand } from '../../../../web/lib/use-command.ts';
import { ConfirmButton } from '../../../../web/ui/ConfirmButton.tsx';
import { classes } from '../../../../web/ui/classes.ts';
import { InPlace } from '../../../../web/ui/forms/InPlace.tsx';
import { Icon } from '../../../../web/ui/Icon.tsx';
import { Law } from '../../../../web/ui/Law.tsx';
import { PrincipalMark } from '../../../../web/ui/PrincipalMark.tsx';
import { ProblemState } from '../../../../web/ui/states/ProblemState.tsx';
import { principalOf } from '../../../directory/web/principal.ts';
import { focusSoon } from '../../../plans/web/pieces/focus.ts';
import { useSay } from '../../../plans/web/pieces/Say.tsx';
import { type FamilyConsentPage, familyKey, takeBack, type UnitConsent } from '../api.ts';
import type { Voice } from '../words/voice.ts';
import { consentWords, forumConsentWords as words } from './texts.sv.ts';
import css from './UnitCard.module.css';
import { nameOf, ownYes } from './unit-state.ts';
import { YesForm } from './YesForm.tsx';

const c = classes(css);
const headingId = (unitId: string): string => `forum-${unitId}`;

/** Units that somebody has let hear of the child in a forum, and the own yes, which may be taken back at any time. */
export const ForumConsents = ({ childId, page, voice }: Pick<ForumCardProps, 'childId' | 'page' | 'voice'>) =>
  page.forums.length > 0 && (
    <Section heading={words.heading}>
      <p>{words.about(voice)}</p>
      <div className={c('cards')}>
        {page.forums.map((answer) => (
          <ForumCard key={answer.unit.id} {...{ childId, page, voice, answer }} />
        ))}
      </div>
    </Section>
  );

interface ForumCardProps {
  readonly childId: string;
  readonly page: FamilyConsentPage;
  readonly voice: Voice;
  readonly answer: UnitConsent;
}

function ForumCard({ childId, page, voice, answer }: ForumCardProps) {
  const say = useSay();
  const name = nameOf(answer.unit);
  const mine = ownYes(answer);
  const done = (said: string): void => {
    say(said);
    focusSoon(headingId(answer.unit.id));
  };
  const back = useCommand({ run: takeBack, refresh: [familyKey], onDone: () => done(words.said(name)) });
  const may = (action: string): boolean => page.permittedActions.includes(`family.consent.${action}`);
  return (
    <article className={c('card', answer.covered === true && 'open')}>
      <PrincipalMark principal={principalOf(answer.unit.organisation.kind, answer.unit.kind)} />
      <div className={c('text')}>
        <h3 id={headingId(answer.unit.id)} tabIndex={-1}>
          {name}
        </h3>
        {answer.covered !== null && (
          <p className={c('state')}>
            <Icon name={answer.covered ? 'eye' : 'lock'} />
            {answer.until ? words.mayUntil(name, dateInWords(answer.until)) : words.mayNot(name)}
          </p>
        )}
        {answer.missing.length > 0 && (
          <ul>
            {answer.missing.map(({ says, source }) => (
              <li key={says}>
                <Law says={says} source={source} />
              </li>
            ))}
          </ul>
        )}
        {mine?.live && <p className={c('small')}>{words.own(dateInWords(mine.givenOn), dateInWords(mine.validTo))}</p>}
        {back.error && <ProblemState problem={back.error} />}
        <div className={c('actions')}>
          {may('give') && !mine?.live && (
            <InPlace label={consentWords.giving[mine ? 'openAgain' : answer.covered ? 'openToo' : 'open']} about={name}>
              {(close) => (
                <YesForm
                  {...{ childId, voice }}
                  lastDay={page.lastDay.day}
                  purpose="forum"
                  unitId={answer.unit.id}
                  unit={name}
                  leave={close}
                  close={(said) => {
                    close();
                    if (said) done(said);
                  }}
                >
                  <p>{words.no}</p>
                </YesForm>
              )}
            </InPlace>
          )}
          {may('withdraw') && mine?.live && (
            <ConfirmButton
              label={words.takeBack}
              about={name}
              heading={words.takeBackHeading(name)}
              kind="danger"
              busy={back.isPending}
              says={<p>{words.takeBackSays(name)}</p>}
              onConfirm={() => back.mutate(mine.id)}
            />
          )}
        </div>
      </div>
    </article>
  );
}
