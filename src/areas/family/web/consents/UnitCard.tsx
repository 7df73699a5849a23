import { dateInWords, dayOf } from '../../../../web/lib/dates.ts';
import { useCommand } from '../../../../web/lib/use-command.ts';
import { ConfirmButton } from '../../../../web/ui/ConfirmButton.tsx';
import { classes } from '../../../../web/ui/classes.ts';
import { InPlace } from '../../../../web/ui/forms/InPlace.tsx';
import { Icon } from '../../../../web/ui/Icon.tsx';
import { Law } from '../../../../web/ui/Law.tsx';
import { PrincipalMark } from '../../../../web/ui/PrincipalMark.tsx';
import { ProblemState } from '../../../../web/ui/states/ProblemState.tsx';
import { principalOf } from '../../../directory/web/principal.ts';
import { purposeWords } from '../../../sharing/domain/words.sv.ts';
import { familyKey, takeBack, type UnitConsent } from '../api.ts';
import { organisationBeside } from '../plan/names.ts';
import type { Voice } from '../words/voice.ts';
import { SayingNo } from './SayingNo.tsx';
import { consentWords as words } from './texts.sv.ts';
import css from './UnitCard.module.css';
import { nameOf, ownYes } from './unit-state.ts';
import { YesForm } from './YesForm.tsx';

const c = classes(css);

interface UnitCardProps {
  readonly childId: string;
  readonly answer: UnitConsent;
  readonly lastDay: string;
  /** The unit has begun a plan, which it sees. */
  readonly begins: boolean;
  /** The plan at which one says no to the whole; undefined when one cannot. */
  readonly refusable: string | undefined;
  readonly mayGive: boolean;
  readonly mayTakeBack: boolean;
  readonly voice: Voice;
  /** With what has been done, in a sentence. */
  readonly onDone: (said: string) => void;
}

/** The card's heading, where focus goes when something has been done with it. */
export const cardId = (unitId: string): string => `enhet-${unitId}`;

/** One unit: whether it may see the plan, until when, what is missing, and the own yes. */
export function UnitCard(props: UnitCardProps) {
  const { childId, answer, lastDay, begins, refusable, mayGive, mayTakeBack, voice, onDone } = props;
  const name = nameOf(answer.unit);
  const beside = organisationBeside(name, answer.unit.organisation.name ?? '');
  const mine = ownYes(answer);
  const back = useCommand({
    run: takeBack,
    refresh: [familyKey],
    onDone: () => onDone(words.taking.said(name)),
  });
  return (
    <article className={c('card', answer.covered === true && 'open')}>
      <PrincipalMark principal={principalOf(answer.unit.organisation.kind, answer.unit.kind)} />
      <div className={c('text')}>
        <h3 id={cardId(answer.unit.id)} tabIndex={-1}>
          {name}
        </h3>
        {beside && <p className={c('small')}>{beside}</p>}
        <Standing {...{ answer, name, begins }} />
        {mine && <OwnYes yes={mine} waits={answer.covered === false} />}
        {back.error && <ProblemState problem={back.error} />}
        <div className={c('actions')}>
          {mayGive && !mine?.live && (
            <InPlace
              label={words.giving[mine ? 'openAgain' : answer.covered ? 'openToo' : 'open']}
              about={name}
              kind={answer.covered === false ? 'main' : 'other'}
            >
              {(close) => (
                <YesForm
                  {...{ childId, lastDay, begins, voice }}
                  purpose="sip"
                  unitId={answer.unit.id}
                  unit={name}
                  leave={close}
                  close={(said) => {
                    close();
                    if (said) onDone(said);
                  }}
                >
                  <SayingNo {...{ begins, refusable }} />
                </YesForm>
              )}
            </InPlace>
          )}
          {mayTakeBack && mine?.live && (
            <ConfirmButton
              label={words.taking.label}
              heading={words.taking.heading(name)}
              kind="danger"
              busy={back.isPending}
              says={
                <ul>
                  {words.taking.what(name).map((sentence) => (
                    <li key={sentence}>{sentence}</li>
                  ))}
                </ul>
              }
              onConfirm={() => back.mutate(mine.id)}
            />
          )}
        </div>
      </div>
    </article>
  );
}

function Standing({ answer, name, begins }: { answer: UnitConsent; name: string; begins: boolean }) {
  if (answer.covered === null) return null;
  const shut = begins ? words.begun(name) : words.mayNot(name);
  return (
    <>
      <p className={c('state')}>
        <Icon name={answer.covered ? 'eye' : 'lock'} />
        {answer.until ? words.mayUntil(name, dateInWords(answer.until)) : shut}
      </p>
      {answer.missing.length > 0 && (
        <ul>
          {answer.missing.map(({ says, source }) => (
            <li key={says}>
              <Law says={says} source={source} />
            </li>
          ))}
        </ul>
      )}
      {answer.exclusions.length > 0 && (
        <div className={c('excluded')}>
          <p>{words.excluded}</p>
          {answer.exclusions.map((text) => (
            <blockquote key={text}>{text}</blockquote>
          ))}
        </div>
      )}
      {answer.othersExclude && <p className={c('excluded')}>{words.othersExclude}</p>}
    </>
  );
}

function OwnYes({ yes, waits }: { yes: UnitConsent['mine'][number]; waits: boolean }) {
  if (yes.withdrawnAt) return <p className={c('small')}>{words.tookBack(dateInWords(dayOf(yes.withdrawnAt)))}</p>;
  if (!yes.live) return <p className={c('small')}>{words.ended(dateInWords(yes.validTo))}</p>;
  return (
    <p className={c('small')}>
      {words.own(dateInWords(yes.givenOn), purposeWords[yes.purpose], dateInWords(yes.validTo))}{' '}
      {waits && words.ownLeft}
    </p>
  );
}
