import { useQuery } from '@tanstack/react-query';
import { dateInWords, dayOf } from '../../../../../web/lib/dates.ts';
import { classes } from '../../../../../web/ui/classes.ts';
import { Icon } from '../../../../../web/ui/Icon.tsx';
import { Law, type LawText } from '../../../../../web/ui/Law.tsx';
import { Why } from '../../../../../web/ui/Why.tsx';
import { type Answer, type ConsentPage, consentsQuery } from '../../../../sharing/web/api.ts';
import type { PlanView } from '../../../domain/contract.ts';
import { isLetIn } from '../../../domain/let-in.ts';
import css from './PartyConsent.module.css';
import { consentWords as words } from './texts.sv.ts';

const c = classes(css);

interface PartyConsentProps {
  readonly childId: string;
  readonly party: PlanView['parties'][number];
}

/**
 * May this unit be let in? Until when and what must not be shared, or whose yes is missing, with the law behind it.
 * One reading answers for every unit that somebody has said yes to; the others are asked about one by one.
 */
export function PartyConsent({ childId, party }: PartyConsentProps) {
  const all = useQuery(consentsQuery(childId));
  const isKnown = answerIn(all.data, party.unitId) !== undefined;
  const one = useQuery({ ...consentsQuery(childId, party.unitId), enabled: all.isSuccess && !isKnown });
  const page = isKnown ? all.data : one.data;
  const answer = answerIn(page, party.unitId);
  const openUntil = isLetIn(party, dayOf()) ? party.openUntil : answer?.until;
  const rules: readonly LawText[] = answer
    ? [...answer.grounds, ...answer.missing, ...answer.missing.flatMap(({ instead }) => instead)]
    : [];
  return (
    <div className={c('consent', !openUntil && 'missing')}>
      <Icon name={openUntil ? 'check' : 'lock'} />
      <div>
        <p>{openUntil ? words.open(dateInWords(openUntil)) : words.closed(namesOf(page, answer))}</p>
        {answer?.exclusions.map((exclusion) => (
          <p key={exclusion} className={c('except')}>
            <b>{words.except}</b> {exclusion}
          </p>
        ))}
        {rules.length > 0 && (
          <Why about={words.about(party.name)}>
            <ul>
              {rules.map((rule) => (
                <li key={rule.source + rule.says}>
                  <Law {...rule} />
                </li>
              ))}
            </ul>
          </Why>
        )}
      </div>
    </div>
  );
}

const answerIn = (page: ConsentPage | undefined, unitId: string): Answer | undefined =>
  page?.answers.find(({ unit }) => unit.id === unitId);

/** Those whose yes is missing, by name. */
const namesOf = (page: ConsentPage | undefined, answer: Answer | undefined): string[] =>
  (answer?.missing ?? []).flatMap(({ who }) => page?.givers.find(({ id }) => id === who.id)?.name ?? []);
