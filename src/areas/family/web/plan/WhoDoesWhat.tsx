import { Section } from '../../../../web/layout/Section.tsx';
import type { FamilyPlan } from '../api.ts';
import type { Voice } from '../words/voice.ts';
import { Block } from './Block.tsx';
import { CoordinatorCard } from './CoordinatorCard.tsx';
import { MeasureList } from './MeasureList.tsx';
import { coordinatorOf, measuresByGoal } from './names.ts';
import { Parties } from './Parties.tsx';
import { planWords } from './texts.sv.ts';

const words = planWords.who;

/** The second question: each measure with who does it and until when, the coordinator, and who is with. */
export function WhoDoesWhat({ plan, voice }: { plan: FamilyPlan; voice: Voice }) {
  const groups = measuresByGoal(plan);
  const coordinator = coordinatorOf(plan);
  const overall = plan.content?.overallOrganisation;
  return (
    <Section heading={words.heading}>
      {groups.length === 0 && <p>{words.none}</p>}
      {groups.map(({ id, text, measures }) => (
        <Block key={id} heading={text ?? words.noGoal}>
          <MeasureList measures={measures} />
        </Block>
      ))}
      {overall && <p>{words.overall(overall)}</p>}
      <Block heading={words.coordinator(voice)}>
        {coordinator ? <CoordinatorCard coordinator={coordinator} /> : <p>{words.noCoordinator}</p>}
      </Block>
      <Parties plan={plan} />
    </Section>
  );
}
