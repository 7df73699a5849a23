import { Section } from '../../../../web/layout/Section.tsx';
import type { Voice } from '../words/voice.ts';
import { refuseWords } from './texts.sv.ts';

/** For one whose own no does not end the plan, a child or a guardian: how to be heard all the same. */
export function TellSomeone({ voice, hasPart }: { voice: Voice; hasPart: boolean }) {
  const words = voice.own ? refuseWords.child : refuseWords.boardDecides;
  return (
    <Section heading={words.heading}>
      <p>
        {words.says} {hasPart && words.part}
      </p>
    </Section>
  );
}
