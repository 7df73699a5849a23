import { dateInWords, dayOf } from '../../../web/lib/dates.ts';
import { midSentence } from '../../../web/lib/mid-sentence.ts';
import { useCommand } from '../../../web/lib/use-command.ts';
import { ConfirmButton } from '../../../web/ui/ConfirmButton.tsx';
import { classes } from '../../../web/ui/classes.ts';
import { ProblemState } from '../../../web/ui/states/ProblemState.tsx';
import { useTold } from '../../../web/ui/use-told.tsx';
import { basisWords, formWords, purposeWords } from '../domain/words.sv.ts';
import { afterConsent, type ConsentPage, type RecordedConsent, withdrawConsent } from './api.ts';
import css from './Consents.module.css';
import { opensWords, words } from './texts.sv.ts';

const c = classes(css);

interface RecordedConsentsProps {
  readonly unit: string;
  readonly purpose: ConsentPage['purpose'];
  readonly consents: readonly RecordedConsent[];
}

/** Every yes that has been recorded for a unit, those that do not hold any more included; and taking one back. */
export function RecordedConsents({ unit, purpose, consents }: RecordedConsentsProps) {
  const { told, tell } = useTold();
  const withdraw = useCommand({
    run: withdrawConsent,
    refresh: afterConsent,
    onDone: () => tell(words.withdraw.done),
  });
  return (
    <div className={c('history')}>
      <h3 className={c('small')}>{words.history}</h3>
      {withdraw.error && <ProblemState problem={withdraw.error} />}
      {told}
      <ul className={c('rows')}>
        {consents.map((consent) => (
          <li key={consent.id} className={c('row', !consent.live && 'past')}>
            <Consent consent={consent} />
            {consent.mayTakeBack && consent.withdrawnAt === null && consent.validTo >= dayOf() && (
              <ConfirmButton
                kind="danger"
                label={words.withdraw.label}
                about={words.withdraw.about(consent.giver.name, unit)}
                heading={words.withdraw.heading(unit)}
                says={<Follows unit={unit} purpose={purpose} />}
                confirm={words.withdraw.confirm}
                busy={withdraw.isPending}
                onConfirm={() => withdraw.mutate(consent.id)}
              />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

const Follows = ({ unit, purpose }: { unit: string; purpose: ConsentPage['purpose'] }) => (
  <ul>
    <li>{opensWords[purpose].stops(unit)}</li>
    <li>{opensWords[purpose].stays}</li>
    <li>{opensWords[purpose].told}</li>
  </ul>
);

function Consent({ consent }: { consent: RecordedConsent }) {
  const { giver, basis, form, purpose, recordedBy, givenOn, validTo, exclusions, reason, withdrawnAt } = consent;
  return (
    <div>
      <p>
        <strong>{giver.name}</strong>, {basisWords[basis].toLocaleLowerCase('sv')}
        {basis === 'consent' && ` (${midSentence(formWords[form])})`}
      </p>
      <p className={c('small')}>{words.purpose(purposeWords[purpose])}</p>
      <p className={c('small')}>
        {words.given(dateInWords(givenOn), dateInWords(validTo))}
        {recordedBy && `. ${words.recordedBy(recordedBy)}`}
      </p>
      {exclusions && (
        <p className={c('small')}>
          {words.except} {exclusions}
        </p>
      )}
      {reason && (
        <p className={c('small')}>
          {words.reason} {reason}
        </p>
      )}
      {withdrawnAt && <p className={c('small')}>{words.withdrawnOn(dateInWords(dayOf(withdrawnAt)))}</p>}
      {!withdrawnAt && validTo < dayOf() && <p className={c('small')}>{words.ended}</p>}
    </div>
  );
}
