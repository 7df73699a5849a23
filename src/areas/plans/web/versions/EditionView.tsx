import { dateInWords, dayInWords } from '../../../../web/lib/dates.ts';
import { Phone } from '../../../../web/ui/Phone.tsx';
import type { Edition } from '../../domain/contract-edition.ts';
import { words as contentWords } from '../content/texts.sv.ts';
import { SmallHeading, Stack } from '../pieces/Card.tsx';
import { ReadList } from '../pieces/ReadList.tsx';
import { measureInWords } from './edition-words.ts';
import { fieldWords, words } from './texts.sv.ts';

/** A published version, whole. */
export const EditionView = ({ edition }: { edition: Edition }) => (
  <Stack>
    <ReadList
      items={[
        { label: fieldWords.question, text: edition.question },
        { label: fieldWords.childMatters, text: edition.childMatters },
        { label: fieldWords.longTermGoal, text: edition.longTermGoal },
      ]}
    />
    {edition.goals.map(({ id, text }, index) => (
      <Measures
        key={id}
        heading={`${contentWords.goal(index + 1)}: ${text}`}
        measures={edition.measures.filter(({ goalId }) => goalId === id)}
      />
    ))}
    <Measures
      heading={contentWords.withoutGoal}
      measures={edition.measures.filter(({ goalId }) => !edition.goals.some(({ id }) => id === goalId))}
    />
    <ReadList
      items={[
        { label: fieldWords.overall, text: edition.overall.organisation },
        { label: fieldWords.coordinator, text: <Coordinator {...edition.coordinator} /> },
        { label: fieldWords.risks, text: edition.risks },
        { label: fieldWords.ifWorse, text: edition.ifWorse },
        { label: fieldWords.ifWorseCall, text: edition.ifWorseCall },
        { label: fieldWords.childView, text: edition.childView },
        { label: fieldWords.nextFollowUp, text: edition.nextFollowUp && dayInWords(edition.nextFollowUp) },
      ]}
    />
    <p>{edition.parties.map(({ unit, openUntil }) => words.party(unit, dateInWords(openUntil))).join(' ')}</p>
  </Stack>
);

const Coordinator = ({ name, unit, phone }: Edition['coordinator']) => (
  <>
    {[name, unit].filter(Boolean).join(', ')}
    {phone && (
      <>
        , <Phone number={phone} />
      </>
    )}
  </>
);

const Measures = ({ heading, measures }: { heading: string; measures: Edition['measures'] }) =>
  measures.length === 0 && heading === contentWords.withoutGoal ? null : (
    <div>
      <SmallHeading>{heading}</SmallHeading>
      <ul>
        {measures.map((measure) => (
          <li key={measure.id}>{measureInWords(measure)}</li>
        ))}
      </ul>
    </div>
  );
