import { Section } from '../../../../web/layout/Section.tsx';
import { dateInWords } from '../../../../web/lib/dates.ts';
import type { FamilyPlan } from '../api.ts';
import { WithPhones } from '../words/WithPhones.tsx';
import { Block, Written } from './Block.tsx';
import { planWords } from './texts.sv.ts';

const { closed, refused } = planWords;

/** How a plan ended, when it has: what happens now and whom to turn to, or when the question comes again. */
export function Outcome({ plan: { state, closure, refusal } }: { plan: FamilyPlan }) {
  if (state === 'closed' && closure)
    return (
      <Section heading={closed.heading}>
        <Written text={closure.words} />
        <Block heading={closed.what}>
          <Written text={closure.whatNext} />
        </Block>
        <Block heading={closed.turnTo}>
          <p>
            <WithPhones text={closure.turnTo} />
          </p>
        </Block>
      </Section>
    );
  if (state === 'refused' && refusal)
    return (
      <Section heading={refused.heading}>
        {refusal.reason && <Written text={refusal.reason} own />}
        <p>{refused.again(dateInWords(refusal.offerAgain))}</p>
      </Section>
    );
  return null;
}
