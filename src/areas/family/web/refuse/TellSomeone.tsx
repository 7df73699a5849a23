import { Section } from '../../../../web/layout/Section.tsx';
import { refuseWords } from './texts.sv.ts';

const words = refuseWords.child;

/** For a child whose own no does not end the plan: how to be heard all the same. */
export const TellSomeone = ({ hasPart }: { hasPart: boolean }) => (
  <Section heading={words.heading}>
    <p>
      {words.says} {hasPart && words.part}
    </p>
  </Section>
);
