import type { FamilyPlan } from '../api.ts';
import { Block, Written } from './Block.tsx';
import { nameOfParty } from './names.ts';
import { planWords } from './texts.sv.ts';
import { Unfold } from './Unfold.tsx';

const words = planWords.matters;

/** What the units have written before the meeting, each by itself, to open. */
export function OthersParts({ plan }: { plan: FamilyPlan }) {
  const written = plan.parts.filter(({ needs, ongoing }) => needs || ongoing);
  if (written.length === 0) return null;
  return (
    <Block heading={words.others}>
      <div>
        {written.map(({ authorId, needs, ongoing, contact }) => (
          <Unfold key={authorId} summary={nameOfParty(plan, authorId)}>
            {needs && (
              <div>
                <h4>{words.needs}</h4>
                <Written text={needs} />
              </div>
            )}
            {ongoing && (
              <div>
                <h4>{words.ongoing}</h4>
                <Written text={ongoing} />
              </div>
            )}
            {contact && (
              <div>
                <h4>{words.contact}</h4>
                <Written text={contact} />
              </div>
            )}
          </Unfold>
        ))}
      </div>
    </Block>
  );
}
