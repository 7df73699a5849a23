import { dateInWords, dayOf } from '../../../web/lib/dates.ts';
import { personnummerInWords } from '../../../web/lib/personnummer-spelling.ts';
import { classes } from '../../../web/ui/classes.ts';
import { InPlace } from '../../../web/ui/forms/InPlace.tsx';
import { Icon } from '../../../web/ui/Icon.tsx';
import { Phone } from '../../../web/ui/Phone.tsx';
import { useTold } from '../../../web/ui/use-told.tsx';
import { custodyKindWords } from '../domain/texts.sv.ts';
import type { ChildView, GuardianOfChild } from './api.ts';
import css from './Children.module.css';
import { BlockForm, ContactForm, EndCustodyForm, UnblockForm } from './GuardianForms.tsx';
import { permits } from './permitted.ts';
import { words } from './texts-family.sv.ts';

const c = classes(css);
const { guardians } = words;

/** One guardian: custody, how to reach them, whether they are kept from the child, and what can be done about it. */
export function GuardianEntry({ child, guardian }: { child: ChildView; guardian: GuardianOfChild }) {
  const { name, blocked, current, reach } = guardian;
  const about = guardians.forName(name);
  const { told, tell } = useTold();
  return (
    <div className={c('person', !current && 'past')}>
      <h3>{name}</h3>
      <p>
        {custodyKindWords[guardian.kind]}, {period(guardian)}. {!current && `${standing(guardian)}.`}
      </p>
      <p className={c('small')}>{personnummerInWords(guardian.identityNumber)}</p>
      {current && <Reach reach={reach} />}
      {blocked && (
        <div className={c('blocked')}>
          <Icon name="lock" />
          <p>
            <strong>{guardians.blocked}.</strong> {guardians.blockedSince(dateInWords(dayOf(blocked.since)))}{' '}
            {blocked.reason === null ? guardians.blockedElsewhere : `${guardians.blockedWhy} ${blocked.reason}`}
          </p>
        </div>
      )}
      {told}
      {current && (
        <div className={c('buttons')}>
          {reach && permits(child, 'child.updateGuardian') && (
            <InPlace label={guardians.contact} about={about} kind="quiet">
              {(close) => <ContactForm {...{ child, guardian, reach, close }} onDone={tell} />}
            </InPlace>
          )}
          {permits(child, 'child.endCustody') && guardian.to === null && (
            <InPlace label={guardians.end} about={about} kind="quiet">
              {(close) => <EndCustodyForm child={child} guardian={guardian} close={close} onDone={tell} />}
            </InPlace>
          )}
          {!blocked && permits(child, 'child.blockGuardian') && (
            <InPlace label={guardians.block} about={about} kind="quiet">
              {(close) => <BlockForm child={child} guardian={guardian} close={close} onDone={tell} />}
            </InPlace>
          )}
          {blocked?.mayLift && (
            <InPlace label={guardians.unblock} about={about} kind="quiet">
              {(close) => <UnblockForm child={child} guardian={guardian} close={close} onDone={tell} />}
            </InPlace>
          )}
        </div>
      )}
    </div>
  );
}

const Reach = ({ reach }: { reach: GuardianOfChild['reach'] }) =>
  reach === null ? (
    <p className={c('small')}>{guardians.noReach}</p>
  ) : (
    <p className={c('small')}>
      {reach.phone && <Phone number={reach.phone} />}
      {reach.phone && reach.email && ' · '}
      {reach.email}
    </p>
  );

const period = ({ from, to }: GuardianOfChild): string =>
  to === null ? guardians.since(dateInWords(from)) : guardians.between(dateInWords(from), dateInWords(to));

const standing = ({ to }: GuardianOfChild): string =>
  to !== null && to < dayOf() ? guardians.ended : guardians.coming;
