import type { ReactNode } from 'react';
import { Section } from '../../../../web/layout/Section.tsx';
import type { FamilyPlan } from '../api.ts';
import { WhatMatters } from '../matters/WhatMatters.tsx';
import type { Voice } from '../words/voice.ts';
import { Block, Written } from './Block.tsx';
import { OthersParts } from './OthersParts.tsx';
import { outcomeWords, planWords } from './texts.sv.ts';

const words = planWords.matters;

interface MattersProps {
  readonly plan: FamilyPlan;
  readonly voice: Voice;
  /** The own part, to write or as it was written. */
  readonly children: ReactNode;
}

/** The first question: the child's words, where one wants to get, and what each has written before the meeting. */
export function Matters({ plan, voice, children }: MattersProps) {
  const { content, goals } = plan;
  return (
    <Section heading={words.heading(voice)}>
      <WhatMatters plan={plan} voice={voice} />
      {plan.need && (
        <Block heading={words.need}>
          <Written text={plan.need} />
        </Block>
      )}
      {plan.question && (
        <Block heading={words.question}>
          <Written text={plan.question} />
        </Block>
      )}
      {content?.longTermGoal && (
        <Block heading={words.goal}>
          <Written text={content.longTermGoal} own />
        </Block>
      )}
      {goals.length > 0 && (
        <Block heading={words.subGoals}>
          <ol>
            {goals.map(({ id, text, outcome, outcomeWord }) => (
              <li key={id}>
                {text}
                {outcome && (
                  <p>
                    <strong>{outcomeWords[outcome]}.</strong> {outcomeWord}
                  </p>
                )}
              </li>
            ))}
          </ol>
        </Block>
      )}
      {content?.childView && (
        <Block
          heading={
            plan.state === 'meeting' && !plan.beingRevised ? words.childViewDraft(voice) : words.childView(voice)
          }
        >
          <Written text={content.childView} own />
        </Block>
      )}
      {content?.risks && (
        <Block heading={words.risks}>
          <Written text={content.risks} />
        </Block>
      )}
      {children}
      <OthersParts plan={plan} />
    </Section>
  );
}
