import type { Answer, ClosingReason, GoalOutcome, MeasureStatus, PartyKind, PlanState, Step } from './model.ts';
import type { PlanCommand } from './transitions.ts';

/** Every shown word of a plan's codes. */
export const stateWords: Record<PlanState, string> = {
  draft: 'Förbereds',
  asking: 'Familjen tillfrågas',
  called: 'Kallelsen är skickad',
  mapping: 'Kartläggning pågår',
  meeting: 'Möte och plan',
  active: 'Planen gäller',
  evaluation: 'Utvärderas',
  follow_up: 'Följs upp',
  closed: 'Avslutad',
  refused: 'Familjen har tackat nej',
};

export const stepWords: Record<Step, string> = {
  call: 'Kallelse',
  mapping: 'Kartläggning',
  meeting: 'Möte',
  activities: 'Aktivitetsuppföljning',
  evaluation: 'Utvärdering',
  follow_up: 'Uppföljning',
  close: 'Avslut',
};

export const commandWords: Record<PlanCommand, string> = {
  askFamily: 'Fråga familjen',
  sendCall: 'Skicka kallelsen',
  recordRefusal: 'Familjen tackar nej',
  offerAgain: 'Erbjud planen igen',
  startMapping: 'Börja kartläggningen',
  startMeeting: 'Gå vidare till mötet',
  publish: 'Publicera planen',
  startEvaluation: 'Börja utvärdera',
  finishEvaluation: 'Avsluta utvärderingen',
  continue: 'Fortsätt med planen',
  revise: 'Ändra planen',
  keep: 'Behåll den gällande planen',
  close: 'Avsluta planen',
  reopen: 'Öppna planen igen',
  beginAgain: 'Börja om med planen',
};

export const partyKindWords: Record<PartyKind, string> = {
  initiator: 'Tog initiativet',
  called: 'Kallad',
  invited: 'Inbjuden',
};

export const answerWords: Record<Answer, string> = {
  pending: 'Har inte svarat än',
  comes: 'Kommer',
  sends_other: 'Skickar någon annan',
  cannot: 'Kan inte komma',
};

export const measureStatusWords: Record<MeasureStatus, string> = {
  not_started: 'Inte börjat',
  under_way: 'På gång',
  done: 'Klart',
  stuck: 'Har kört fast',
};

export const outcomeWords: Record<GoalOutcome, string> = {
  reached: 'Nått',
  partly: 'Delvis nått',
  not_reached: 'Inte nått',
};

export const closingWords: Record<ClosingReason, string> = {
  goals_reached: 'Målen är nådda',
  no_longer_needed: 'Behovet finns inte längre',
  moved: 'Barnet har flyttat',
  family_wishes: 'Familjen vill avsluta',
  turned_eighteen: 'Barnet har fyllt 18 år',
  started_by_mistake: 'Planen startades av misstag',
  other: 'Annan anledning',
};

/** Behind the day that those who planned set themselves for following the plan up. */
export const decidedInPlan = { says: 'Dagen har ni bestämt själva i planen.', source: 'Den gällande planen' };
