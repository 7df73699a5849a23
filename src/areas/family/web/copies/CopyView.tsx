import { dateInWords, dayInWords } from '../../../../web/lib/dates.ts';
import type { Edition, EditionMeasure } from '../../../plans/domain/contract-edition.ts';
import { Block, Written } from '../plan/Block.tsx';
import { fieldWords } from '../plan/changes.sv.ts';
import { planWords } from '../plan/texts.sv.ts';
import type { Voice } from '../words/voice.ts';
import { WithPhones } from '../words/WithPhones.tsx';
import css from './Copies.module.css';
import { copyWords as words } from './texts.sv.ts';

const { who } = planWords;

/** A version as it was given to the reader, in the order of the plan's own page. */
export function CopyView({ edition, voice }: { edition: Edition; voice: Voice }) {
  const { goals, measures, coordinator } = edition;
  const rest = measures.filter(({ goalId }) => !goals.some(({ id }) => id === goalId));
  const texts = [
    { field: 'childMatters', own: true },
    { field: 'question', own: false },
    { field: 'longTermGoal', own: true },
  ] as const;
  const after = ['risks', 'ifWorse', 'ifWorseCall', 'childView'] as const;
  return (
    <div className={css['whole']}>
      {texts.map(
        ({ field, own }) =>
          edition[field] && (
            <Block key={field} heading={fieldWords[field](voice)}>
              <Written text={edition[field]} own={own} />
            </Block>
          ),
      )}
      {goals.map(({ id, text }) => (
        <Block key={id} heading={text}>
          <Measures measures={measures.filter(({ goalId }) => goalId === id)} />
        </Block>
      ))}
      {rest.length > 0 && (
        <Block heading={who.noGoal}>
          <Measures measures={rest} />
        </Block>
      )}
      {edition.overall.organisation && <p>{who.overall(edition.overall.organisation)}</p>}
      <Block heading={who.coordinator(voice)}>
        <p>
          <WithPhones text={[coordinator.name, coordinator.unit, coordinator.phone].filter(Boolean).join(', ')} />
        </p>
      </Block>
      {after.map(
        (field) =>
          edition[field] && (
            <Block key={field} heading={fieldWords[field](voice)}>
              <p>
                <WithPhones text={edition[field]} />
              </p>
            </Block>
          ),
      )}
      {edition.nextFollowUp && (
        <Block heading={fieldWords.nextFollowUp(voice)}>
          <p>{dayInWords(edition.nextFollowUp)}</p>
        </Block>
      )}
      <Block heading={words.receivers}>
        <ul>
          {edition.parties.map(({ unit, unitId, openUntil }, index) => (
            <li key={unitId ?? index}>{words.until(unit, dateInWords(openUntil))}</li>
          ))}
        </ul>
      </Block>
    </div>
  );
}

const Measures = ({ measures }: { measures: readonly EditionMeasure[] }) =>
  measures.length === 0 ? (
    <p>{who.none}</p>
  ) : (
    <ul>
      {measures.map((measure) => (
        <li key={measure.id}>{measureInWords(measure)}</li>
      ))}
    </ul>
  );

function measureInWords({ what, by, startsOn, endsOn }: EditionMeasure): string {
  const does = by.kind === 'other' ? by.who : [by.person, by.unit].filter(Boolean).join(', ');
  return `${what} ${does}, ${who.days(dateInWords(startsOn), dateInWords(endsOn))}`;
}
