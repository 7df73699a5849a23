import { focusSoon } from '../../../plans/web/pieces/focus.ts';
import type { FamilyPlan } from '../api.ts';
import { Place } from '../plan/Place.tsx';
import { places } from '../plan/places.ts';
import type { Voice } from '../words/voice.ts';
import { ScoreForm } from './ScoreForm.tsx';
import { scoreWords as words } from './texts.sv.ts';

/** The evaluation: the reader's two answers and words, to give and to change while it is open. */
export const OwnScore = ({ plan, voice }: { plan: FamilyPlan; voice: Voice }) => (
  <Place id={places.score} heading={words.heading} level={2}>
    <ScoreForm plan={plan} voice={voice} onDone={() => focusSoon(places.score)} />
  </Place>
);
