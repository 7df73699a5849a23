import type { GoalOutcome, MeasureStatus, PlanState, Step } from '../../../plans/domain/codes.ts';
import { capital, type Voice } from '../words/voice.ts';

/** The seven steps as one tells a child about them. */
export const stepNames: Record<Step, string> = {
  call: 'Fråga och bjuda in',
  mapping: 'Så är det nu',
  meeting: 'Mötet',
  activities: 'Göra det vi har sagt',
  evaluation: 'Hur gick det?',
  follow_up: 'Följa upp',
  close: 'Avsluta',
};

/** What happens now, in a sentence. A draft is not shown to the family. */
export const stateSays: Record<PlanState, (voice: Voice) => string> = {
  draft: () => 'Planen förbereds.',
  asking: (voice) =>
    voice.own
      ? 'Din familj får frågan om vi ska göra en plan tillsammans. Du kan skriva vad som är viktigt för dig.'
      : 'Du får frågan om vi ska göra en plan tillsammans. Du kan säga vilka som får vara med.',
  called: () => 'De som behövs har blivit inbjudna. Nu svarar de om de kan komma.',
  mapping: () => 'Före mötet skriver alla hur det är nu. Du kan skriva din del.',
  meeting: () => 'Nu skriver vi planen tillsammans. Det du läser här är ett utkast, tills planen är klar.',
  active: () => 'Planen gäller. Nu gör var och en det som den har lovat.',
  evaluation: () => 'Nu ser vi efter hur det har gått. Du kan säga vad du tycker.',
  follow_up: () => 'Nu bestämmer vi om planen ska fortsätta, ändras eller avslutas.',
  closed: () => 'Planen är avslutad.',
  refused: () => 'Du eller någon i familjen har tackat nej. Inget görs utan ert ja.',
};

export const statusWords: Record<MeasureStatus, string> = {
  not_started: 'Inte börjat än',
  under_way: 'På gång',
  done: 'Klart',
  stuck: 'Har kört fast',
};

export const outcomeWords: Record<GoalOutcome, string> = {
  reached: 'Vi nådde målet',
  partly: 'Vi kom en bit på väg',
  not_reached: 'Vi nådde inte målet',
};

/** The words of the plan's page. */
export const planWords = {
  tab: 'Plan',
  heading: (voice: Voice) => (voice.own ? 'Min plan' : `${capital(voice.whose)} plan`),
  protected: {
    mark: 'Skyddade personuppgifter.',
    care: 'Var försiktig med vem som kan se skärmen eller pappret.',
    hidden: 'Därför står det inte vilka enheter som är med eller var ni träffas.',
  },
  steps: {
    label: 'Planens sju steg',
    at: (number: number, name: string) => `Steg ${number} av 7: ${name}`,
    next: (name: string) => `Sedan kommer ”${name}”.`,
    revised: 'Planen gäller, och ändras just nu. Det du läser här gäller tills den nya versionen är klar.',
  },
  pdf: 'Hämta som papper (PDF)',
  worse: {
    heading: 'Om det blir värre',
    call: (tel: string) => `Ring ${tel}`,
    emergency: 'Är det fara för någons liv? Ring 112.',
    bris: 'Vill du prata med någon som inte är med i planen? Ring Bris på 116 111. Det kostar inget och syns inte på räkningen.',
  },
  matters: {
    heading: (voice: Voice) => (voice.own ? 'Vad är viktigt för mig?' : `Vad är viktigt för ${voice.whom}?`),
    nothing: (voice: Voice) =>
      voice.own
        ? 'Det står inget här än. Det är du som vet.'
        : `Det står inget här än. Hjälp ${voice.whom} att berätta.`,
    by: (who: string) => `${who} har skrivit det här.`,
    byOthers: 'Så har de som arbetar med planen skrivit ner det',
    need: 'Därför behövs en plan',
    question: 'Frågan som vi ska svara på',
    goal: 'Dit vill vi nå',
    subGoals: 'På vägen dit',
    childView: (voice: Voice) => (voice.own ? 'Det här tycker du om planen' : `Det här tycker ${voice.who} om planen`),
    childViewDraft: (voice: Voice) =>
      voice.own
        ? 'Så har de skrivit att du tycker. Stämmer det?'
        : `Så har de skrivit att ${voice.who} tycker. Stämmer det?`,
    risks: 'Det här håller vi extra koll på',
    others: 'Det här har de andra skrivit',
    needs: 'Behov',
    ongoing: 'Det som görs redan',
    contact: 'Så når du dem',
  },
  who: {
    heading: 'Vem gör vad?',
    none: 'Det är inte bestämt än. Ni bestämmer det tillsammans på mötet.',
    days: (from: string, to: string) => `${from} till ${to}`,
    noGoal: 'Annat som ska göras',
    coordinator: (voice: Voice) => (voice.own ? 'Min samordnare' : 'Samordnare'),
    coordinatorAbout: 'Vänd dig hit om du undrar över planen, om något inte blir av eller om något behöver ändras.',
    noCoordinator: 'Planen har ingen samordnare just nu. Chefen på den enhet som började planen ordnar en ny.',
    overall: (organisation: string) => `${organisation} har det samlade ansvaret för att planen följs.`,
    in: 'De här är med i planen',
    toInvite: 'De här ska bjudas in',
    invited: 'De här är inbjudna',
    answers: {
      pending: 'har inte svarat än',
      comes: 'kommer',
      sends_other: 'skickar någon annan',
      cannot: 'kan inte komma',
    },
    shut: 'får inte se planen',
    guests: 'De här vill familjen ha med',
  },
  when: {
    heading: 'När träffas vi?',
    none: 'Ingen tid är bestämd än. Samordnaren hör av sig.',
    set: 'Nästa möte',
    proposed: 'Föreslagna tider',
    proposedAbout: 'Vilken tid det blir är inte bestämt än.',
    held: 'Möten som har varit',
    followUp: (day: string) => `Vi följer upp planen senast ${day}.`,
    place: 'Plats:',
    link: 'Anslut till mötet på nätet',
  },
  seen: {
    heading: 'Vem kan se det här?',
    nobody: 'Ingen annan än familjen och den som började planen ser den än.',
    until: (day: string) => `till och med ${day}`,
    about: 'De som inte står här kan inte se planen. Bara den som behöver det för sitt arbete med planen får läsa den.',
    own: 'Det som du skriver i din del läser de som är med i planen. Andra i familjen ser det inte.',
    consents: (voice: Voice) => `Vem får se vad om ${voice.whom}`,
    log: (voice: Voice) => `Se vem som har läst om ${voice.whom}`,
  },
  changes: {
    heading: (number: number) => `Nytt i version ${number}`,
    since: (number: number) => `Det här är ändrat sedan version ${number}.`,
    same: 'Inget är ändrat i orden sedan förra versionen.',
    new: 'Nytt',
    gone: 'Borttaget',
    changed: 'Ändrat',
    before: 'Förut:',
    now: 'Nu:',
    nothing: '(inget)',
  },
  closed: {
    heading: 'Planen är avslutad',
    what: 'Det här händer nu',
    turnTo: 'Hit kan du vända dig',
  },
  refused: {
    heading: 'Ni har tackat nej till planen',
    again: (day: string) =>
      `Du får frågan igen ${day}. Ändrar du dig tidigare räcker det att höra av dig till samordnaren.`,
  },
} as const;
