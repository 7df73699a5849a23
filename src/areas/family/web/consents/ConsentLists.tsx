import { Section } from '../../../../web/layout/Section.tsx';
import { EmptyState } from '../../../../web/ui/states/EmptyState.tsx';
import type { FamilyConsentPage, UnitConsent } from '../api.ts';
import type { Voice } from '../words/voice.ts';
import type { Asking } from './asked.ts';
import { consentWords as words } from './texts.sv.ts';
import { UnitCards } from './UnitCards.tsx';
import { byState } from './unit-state.ts';

interface ConsentListsProps {
  readonly childId: string;
  readonly page: FamilyConsentPage;
  /** The units of the page, and those that the plans ask for besides. */
  readonly answers: readonly UnitConsent[];
  readonly asking: Asking;
  readonly voice: Voice;
  /** The reader's yes is needed. */
  readonly decides: boolean;
  /** Something is asked that is answered to the coordinator. */
  readonly answersElsewhere: boolean;
}

/** Those that begin a plan, those that may not see the plan yet, those that wait for others' answers, those that may, and what one who sees nothing more has said yes to. */
export function ConsentLists({ childId, page, answers, asking, voice, decides, answersElsewhere }: ConsentListsProps) {
  if (answers.length === 0 && answersElsewhere) return null;
  if (answers.length === 0) return <EmptyState heading={words.empty}>{words.emptyNext(voice)}</EmptyState>;
  const { begins, shut, waits, open, mineOnly } = byState(answers, asking.begins);
  const lists = [
    { heading: decides ? words.begins : words.beginsToo, about: undefined, answers: begins },
    { heading: words.shut, about: decides ? words.shutAbout : undefined, answers: shut },
    { heading: words.waits, about: undefined, answers: waits },
    { heading: words.open, about: words.openAbout(voice), answers: open },
    { heading: words.mineOnly, about: words.mineOnlyAbout, answers: mineOnly },
  ];
  return lists
    .filter((list) => list.answers.length > 0)
    .map(({ heading, about, answers: alike }) => (
      <Section key={heading} heading={heading}>
        {about && <p>{about}</p>}
        <UnitCards {...{ childId, page, asking, voice, decides }} answers={alike} />
      </Section>
    ));
}
