import { Link } from '@tanstack/react-router';
import { dateInWords, dayInWords, dayOf, timeInWords } from '../../../../web/lib/dates.ts';
import type { HomePlan } from '../api.ts';
import { StepInWords } from '../plan/StepInWords.tsx';
import type { Voice } from '../words/voice.ts';
import css from './Home.module.css';
import { homeWords as words } from './texts.sv.ts';

/** A plan on the first page: where it stands, when one meets, and the way in. */
export const PlanCard = ({ plan, voice }: { plan: HomePlan; voice: Voice }) => (
  <article className={css['card']}>
    <h3>
      <Link to="/familj/planer/$planId" params={{ planId: plan.id }} className={css['read']}>
        {words.plan(voice)}
      </Link>
    </h3>
    <StepInWords state={plan.state} beingRevised={plan.latest !== null && plan.state === 'meeting'} voice={voice} />
    {plan.nextMeeting && (
      <p>{words.nextMeeting(`${dayInWords(dayOf(plan.nextMeeting))} klockan ${timeInWords(plan.nextMeeting)}`)}</p>
    )}
    {plan.latest && <p>{words.latest(plan.latest.number, dateInWords(dayOf(plan.latest.publishedAt)))}</p>}
    <p className={css['since']}>{words.since(dateInWords(dayOf(plan.createdAt)))}</p>
  </article>
);
