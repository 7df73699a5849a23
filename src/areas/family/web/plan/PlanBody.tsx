import { ButtonAnchor } from '../../../../web/ui/ButtonLink.tsx';
import { Icon } from '../../../../web/ui/Icon.tsx';
import { isPossible } from '../../../plans/domain/transitions.ts';
import { documentAddress, type FamilyPlan } from '../api.ts';
import { Copies } from '../copies/Copies.tsx';
import { OwnPart } from '../part/OwnPart.tsx';
import { ReadPart } from '../part/ReadPart.tsx';
import { SayNo } from '../refuse/SayNo.tsx';
import { TellSomeone } from '../refuse/TellSomeone.tsx';
import { OwnScore } from '../score/OwnScore.tsx';
import type { Voice } from '../words/voice.ts';
import { Changes } from './Changes.tsx';
import { IfWorse } from './IfWorse.tsx';
import { Matters } from './Matters.tsx';
import { Outcome } from './Outcome.tsx';
import { ProtectedNote } from './ProtectedNote.tsx';
import { StepInWords } from './StepInWords.tsx';
import { planWords as words } from './texts.sv.ts';
import { WaitsHere } from './WaitsHere.tsx';
import { WhenWeMeet } from './WhenWeMeet.tsx';
import { WhoCanSee } from './WhoCanSee.tsx';
import { WhoDoesWhat } from './WhoDoesWhat.tsx';

/** Everything under the heading, in the order in which one needs it. */
export function PlanBody({ plan, voice }: { plan: FamilyPlan; voice: Voice }) {
  const may = (action: string) => plan.permittedActions.includes(`family.plan.${action}`);
  const { content } = plan;
  return (
    <>
      {plan.child.protected && <ProtectedNote hidden={plan.child.hidden} />}
      <StepInWords state={plan.state} beingRevised={plan.beingRevised} voice={voice} />
      <Outcome plan={plan} />
      <WaitsHere plan={plan} voice={voice} />
      {content?.ifWorseCall && plan.state !== 'closed' && (
        <IfWorse ifWorse={content.ifWorse} ifWorseCall={content.ifWorseCall} voice={voice} />
      )}
      {may('document') && (
        <p>
          <ButtonAnchor href={documentAddress(plan.id)} target="_blank">
            <Icon name="document" />
            {words.pdf}
          </ButtonAnchor>
        </p>
      )}
      {plan.changes && <Changes changes={plan.changes} voice={voice} />}
      {may('score') && <OwnScore plan={plan} voice={voice} />}
      <Matters plan={plan} voice={voice}>
        {may('writePart') ? <OwnPart plan={plan} voice={voice} /> : <ReadPart plan={plan} voice={voice} />}
      </Matters>
      {plan.state !== 'refused' && <WhoDoesWhat plan={plan} voice={voice} />}
      <WhenWeMeet plan={plan} />
      <WhoCanSee plan={plan} voice={voice} />
      <Copies plan={plan} voice={voice} />
      {may('refuse') ? (
        <SayNo plan={plan} voice={voice} />
      ) : (
        isPossible('recordRefusal', plan) && <TellSomeone voice={voice} hasPart={may('writePart')} />
      )}
    </>
  );
}
