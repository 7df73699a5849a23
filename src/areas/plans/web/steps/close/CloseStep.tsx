import { dateInWords, dayOf } from '../../../../../web/lib/dates.ts';
import type { PlanView } from '../../../domain/contract.ts';
import { closingWords } from '../../../domain/texts.sv.ts';
import { ReadList } from '../../pieces/ReadList.tsx';
import { words } from './texts.sv.ts';

/** Why the plan was closed, what happens next and whom to turn to. */
export const CloseStep = ({ plan: { closure } }: { plan: PlanView }) =>
  closure && (
    <>
      <p>
        <b>{closingWords[closure.reason]}.</b> {words.closedOn(dateInWords(dayOf(closure.closedAt)))}.
      </p>
      <ReadList
        items={[
          { label: words.reason, text: closure.words },
          { label: words.whatNext, text: closure.whatNext },
          { label: words.turnTo, text: closure.turnTo },
        ]}
      />
    </>
  );
