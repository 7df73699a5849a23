import { dateInWords } from '../../../web/lib/dates.ts';
import { ConsentCard } from '../../../web/ui/ConsentCard.tsx';
import { classes } from '../../../web/ui/classes.ts';
import { InPlace } from '../../../web/ui/forms/InPlace.tsx';
import { Law } from '../../../web/ui/Law.tsx';
import { Why } from '../../../web/ui/Why.tsx';
import type { Answer, ConsentPage } from './api.ts';
import css from './Consents.module.css';
import { RecordConsentForm } from './RecordConsentForm.tsx';
import { RecordedConsents } from './RecordedConsents.tsx';
import { opensWords, words } from './texts.sv.ts';
import { unitInWords } from './unit-words.ts';

const c = classes(css);

interface UnitConsentProps {
  readonly childId: string;
  readonly page: ConsentPage;
  readonly answer: Answer;
}

/** One unit: let in or not, what is missing and by which rule, what must not be shared, and what has been recorded. */
export function UnitConsent({ childId, page, answer }: UnitConsentProps) {
  const unit = unitInWords(answer.unit);
  return (
    <ConsentCard state={stateOf(answer)} says={sentence(answer, page.purpose)}>
      <div className={c('inside')}>
        {answer.exclusions.map((exclusion) => (
          <p key={exclusion} className={c('except')}>
            <strong>{words.except}</strong> {exclusion}
          </p>
        ))}
        {answer.missing.length > 0 && <Missing missing={answer.missing} />}
        {answer.grounds.length > 0 && (
          <div>
            <Why about={unit} ask={words.grounds}>
              <ul>
                {answer.grounds.map((rule) => (
                  <li key={rule.source}>
                    <Law {...rule} />
                  </li>
                ))}
              </ul>
            </Why>
          </div>
        )}
        {!answer.covered && page.permittedActions.includes('consent.record') && (
          <InPlace label={words.record} about={words.recordFor(unit)}>
            {(close) => <RecordConsentForm childId={childId} page={page} unitIds={[answer.unit.id]} close={close} />}
          </InPlace>
        )}
        {answer.consents.length > 0 && (
          <RecordedConsents unit={unit} purpose={page.purpose} consents={answer.consents} />
        )}
      </div>
    </ConsentCard>
  );
}

const Missing = ({ missing }: { missing: Answer['missing'] }) => (
  <ul className={c('missing')}>
    {missing.map(({ code, who, says, source, instead }) => (
      <li key={code + who.kind + who.id}>
        <Law says={says} source={source} />
        {instead.length > 0 && (
          <div>
            <Why about={words.insteadAbout(says)} ask={words.instead}>
              <ul>
                {instead.map((rule) => (
                  <li key={rule.source}>
                    <Law {...rule} />
                  </li>
                ))}
              </ul>
            </Why>
          </div>
        )}
      </li>
    ))}
  </ul>
);

function stateOf({ covered, missing }: Answer): 'given' | 'missing' | 'withdrawn' {
  if (covered) return 'given';
  return missing.some(({ code }) => code === 'withdrawn') ? 'withdrawn' : 'missing';
}

const sentence = ({ unit, covered, until }: Answer, purpose: ConsentPage['purpose']): string => {
  const says = opensWords[purpose];
  return covered && until ? says.letIn(unitInWords(unit), dateInWords(until)) : says.notLetIn(unitInWords(unit));
};
