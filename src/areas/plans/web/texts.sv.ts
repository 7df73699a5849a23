import type { PlanState, Step } from '../domain/codes.ts';
import { stepWords } from '../domain/texts.sv.ts';
import type { PlanCommand } from '../domain/transitions.ts';

/** The steps' words with soft hyphens where a long one may be broken on the line. */
export const stepLineWords: Record<Step, string> = {
  ...stepWords,
  mapping: 'Kart\u00ADläggning',
  activities: 'Aktivitets\u00ADuppföljning',
  evaluation: 'Ut\u00ADvärdering',
  follow_up: 'Upp\u00ADföljning',
};

/** What each step is about, said before it has come. */
export const stepComes: Record<Step, string> = {
  call: 'Behovet, frågan, samtycket och vilka som ska vara med.',
  mapping: 'Var och en skriver sin del: behov, vad som pågår och vem man når.',
  meeting: 'Ni ses och skriver planen tillsammans.',
  activities: 'Den som ansvarar berättar hur det går med varje insats.',
  evaluation: 'Målen mot resultatet, med barnets och vårdnadshavarnas egna ord.',
  follow_up: 'Ni ses tills det inte behövs mer, och ändrar planen när något har ändrats.',
  close: 'Varför planen avslutas, vad som händer sedan och vart man vänder sig.',
};

/** What is said before the sentences of what is missing. */
export const before: Record<PlanCommand, string> = {
  askFamily: 'Innan du frågar familjen:',
  sendCall: 'Innan kallelsen kan skickas:',
  recordRefusal: 'Innan nejet kan skrivas in:',
  offerAgain: 'Innan planen kan erbjudas igen:',
  startMapping: 'Innan kartläggningen kan börja:',
  startMeeting: 'Innan ni går vidare till mötet:',
  publish: 'Innan planen kan publiceras:',
  startEvaluation: 'Innan ni kan utvärdera:',
  finishEvaluation: 'Innan utvärderingen kan avslutas:',
  continue: 'Innan planen kan fortsätta:',
  revise: 'Innan planen kan ändras:',
  close: 'Innan planen kan avslutas:',
  keep: 'Innan ni behåller den gällande planen:',
  reopen: 'Innan planen kan öppnas igen:',
  beginAgain: 'Innan ni börjar om:',
};

/** What has happened when a step has been taken. */
export const taken: Record<PlanCommand, string> = {
  askFamily: 'Familjen är tillfrågad.',
  sendCall: 'Kallelsen är skickad.',
  recordRefusal: 'Familjens nej är antecknat.',
  offerAgain: 'Planen förbereds på nytt.',
  startMapping: 'Kartläggningen har börjat.',
  startMeeting: 'Nu skriver ni planen.',
  publish: 'Planen är publicerad.',
  startEvaluation: 'Utvärderingen har börjat.',
  finishEvaluation: 'Utvärderingen är klar.',
  continue: 'Planen fortsätter.',
  revise: 'Planen kan ändras.',
  close: 'Planen är avslutad.',
  keep: 'Planen gäller som förut.',
  reopen: 'Planen är öppnad igen.',
  beginAgain: 'Planen förbereds på nytt.',
};

/** When it is well to wait: said in place of «Allt är på plats». */
export const calm: Partial<Record<PlanState, string>> = {
  active: 'Planen gäller. Utvärdera när det är dags att följa upp.',
  closed: 'Planen är avslutad. Den kan öppnas igen om behovet kommer tillbaka.',
  refused: 'Familjen har tackat nej. Erbjud planen igen när dagen är inne, eller tidigare om familjen vill.',
  follow_up: 'Fortsätt med planen som den är, ändra den, eller avsluta den.',
};

export const words = {
  tab: 'Plan',
  heading: 'Samordnad individuell plan',
  headingFor: (name: string) => `Plan för ${name}`,
  back: 'Barn och planer',
  revised: 'Planen gäller, och ändras just nu',
  steps: 'Planens steg',
  allThere: (command: string) => `Allt är på plats. Nästa steg: ${command.toLocaleLowerCase('sv')}.`,
  noOtherUnit: 'Lägg till minst en enhet till innan ni frågar familjen.',
  ownPartMissing: 'Ni har inte skrivit klart er del.',
  meetingAhead: (when: string) => `Går att skriva när mötet har börjat, ${when}.`,
  onlyCoordinator: (who: string | undefined) =>
    who ? `${who} samordnar planen och tar nästa steg.` : 'Planen har ingen samordnare just nu.',
  tasks: {
    handover: 'Svara om samordningen',
    answer: 'Svara på kallelsen',
    part: 'Skriv er del',
    report: 'Berätta hur det går',
  },
  stepState: { behind: 'Klart', here: 'Här är ni nu', ahead: 'Kommer' },
  show: 'Visa',
  hide: 'Dölj',
  aside: 'Andra vägar',
} as const;
