import { capital, type Voice } from '../words/voice.ts';

/** The words of the page where one says who may see what. */
export const consentWords = {
  tab: 'Vem får se vad',
  heading: (voice: Voice) => `Vem får se vad om ${voice.whom}?`,
  lead: (voice: Voice) =>
    voice.own
      ? 'Här ser du vilka som får läsa din plan. Säg vad du tycker. Du kan ändra dig när du vill.'
      : 'Du är med och bestämmer vilka som får se planen. Du kan ändra dig när du vill. Den som också har vårdnaden svarar för sig.',
  notDeciding:
    'Här ser du vilka som får läsa din plan. Än så länge är det dina vårdnadshavare som säger ja eller nej. Det du tycker ska räknas. Säg det till samordnaren, eller skriv det i din plan.',
  hidden: {
    heading: 'Säg ja eller nej till samordnaren',
    says: 'Uppgifterna är skyddade. Därför står det inte här vilka enheter som vill vara med i planen. Ditt ja behövs ändå. Ring samordnaren och säg ja eller nej, eller fråga mer innan du svarar.',
    noCoordinator: 'Planen har ingen samordnare just nu. Vänd dig till den som frågade dig om planen.',
  },
  begins: 'Behöver ditt ja för att gå vidare',
  beginsToo: 'Behöver ett ja för att gå vidare',
  begun: (unit: string) => `${unit} har börjat planen, och behöver ett ja för att gå vidare tillsammans med de andra.`,
  shut: 'Får inte se planen',
  shutAbout: 'Svara för en i taget. Vill du säga nej behöver du inte göra något: utan ditt ja får de inte se planen.',
  waits: 'Väntar på att fler svarar',
  open: 'Får se planen',
  openAbout: (voice: Voice) =>
    voice.own
      ? 'Är det någon här som du inte vill ska läsa? Säg det till samordnaren eller till en vuxen som du litar på.'
      : undefined,
  mineOnly: 'Det du har sagt ja till',
  mineOnlyAbout: 'Du ser inte längre planen. Det du har sagt ja till kan du ändå ta tillbaka här.',
  empty: 'Ingen har bett om att få se något',
  emptyNext: (voice: Voice) =>
    `När någon vill vara med i ${voice.own ? 'din plan' : `planen för ${voice.whom}`} frågar de först. Då kan du svara här.`,
  mayUntil: (unit: string, day: string) => `${unit} får se planen till och med ${day}.`,
  mayNot: (unit: string) => `${unit} får inte se planen.`,
  excluded: 'Det här får inte delas:',
  othersExclude: 'Någon annan i familjen har gjort ett undantag.',
  own: (day: string, what: string, until: string) => `Du sa ja ${day}. Ditt ja gäller ${what}, till och med ${until}.`,
  ownLeft: 'Nu väntar de på svar från någon mer.',
  tookBack: (day: string) => `Du tog tillbaka ditt ja ${day}.`,
  ended: (day: string) => `Ditt ja gällde till och med ${day}.`,
  giving: {
    open: 'Svara',
    openToo: 'Säg också ja',
    openAgain: 'Säg ja igen',
    purpose: (what: string) => `Ditt ja gäller ${what}, och inget annat.`,
    exclusions: 'Är det något som de inte får veta?',
    exclusionsAbout:
      'Skriv bara vad det gäller, till exempel ”det som jag pratar med kuratorn om”. De som arbetar med planen ser vad du skriver, så att de vet vad de inte får dela. Lämna tomt om du inte vill undanta något.',
    howLong: 'Hur länge gäller ditt ja?',
    day: 'Sista dagen',
    dayAbout: (last: string) => `Välj en dag till och med ${last}.`,
    noDay: 'Skriv vilken dag ditt ja gäller till, till exempel 27/11.',
    longest: (day: string) => `Så länge det går, till och med ${day}`,
    half: (day: string) => `Ett halvår, till och med ${day}`,
    quarter: (day: string) => `Tre månader, till och med ${day}`,
    own: 'Till en dag som jag väljer',
    said: (unit: string) => `Du har sagt ja till ${unit}.`,
    no: 'Nej, inte nu',
    not: (unit: string) => `Du har inte sagt ja till ${unit}. Du kan ändra dig när du vill.`,
  },
  no: {
    shut: 'Vill du inte? Då behöver du inte göra något här: utan ditt ja får enheten inte se planen.',
    begun: 'Vill du inte? Då behöver du inte göra något här: utan ditt ja går enheten inte vidare med de andra.',
    whole: 'Vill du säga nej till hela planen gör du det på',
    page: 'planens sida',
  },
  taking: {
    label: 'Ta tillbaka ditt ja',
    heading: (unit: string) => `Ta tillbaka ditt ja för ${unit}?`,
    what: (unit: string) => [
      `${capital(unit)} får inte läsa planen i Samsyn, från och med nu.`,
      'De får inga nya versioner av planen.',
      'Det som de redan har fått finns kvar hos dem. Det kan ingen ta tillbaka.',
      'Samordnaren får veta att du har ändrat dig. Du kan säga ja igen när du vill.',
    ],
    said: (unit: string) => `Du har tagit tillbaka ditt ja för ${unit}.`,
  },
} as const;

/** What is asked, what a yes means, and the yes itself, for what it is given to. */
export const givingWords = {
  sip: {
    heading: (unit: string) => `Får ${unit} se planen?`,
    means: (voice: Voice) =>
      `Säger du ja får de som arbetar med planen där läsa den, skriva sin del och komma på mötena. De får prata med de andra i planen om det som hjälper ${voice.whom}. De får inte se ${voice.own ? 'din' : `${voice.whose}`} journal hos någon annan.`,
    say: 'Ja, de får se planen',
  },
  begun: {
    heading: (unit: string) => `Får ${unit} gå vidare med planen?`,
    means: (voice: Voice) =>
      `De har börjat planen och ser det som står i den nu. Säger du ja får de ta den vidare tillsammans med dem som du också säger ja till, och prata med dem om det som hjälper ${voice.whom}. De får inte se ${voice.own ? 'din' : `${voice.whose}`} journal hos någon annan.`,
    say: 'Ja, de får gå vidare',
  },
  forum: {
    heading: (unit: string) => `Får ${unit} höra när enheterna möts?`,
    means: (voice: Voice) =>
      `Säger du ja får de vara med när enheter som möts pratar om vad som kan hjälpa ${voice.whom}, och läsa vad de kommer överens om. De får inte se ${voice.own ? 'din' : `${voice.whose}`} journal hos någon annan.`,
    say: 'Ja, de får höra',
  },
} as const;

/** A yes to be spoken of by name where units meet: another yes than the one to the plan. */
export const forumConsentWords = {
  heading: 'När enheter möts och pratar',
  about: (voice: Voice) =>
    `Ibland möts enheter för att tänka tillsammans. De får prata om ${voice.whom} med namn bara om ni har sagt ja till var och en av dem. Det är ett annat ja än det till planen.`,
  mayUntil: (unit: string, day: string) => `${unit} får höra till och med ${day}.`,
  mayNot: (unit: string) => `${unit} får inte höra.`,
  own: (day: string, until: string) => `Du sa ja ${day}. Ditt ja gäller till och med ${until}.`,
  no: 'Vill du inte? Då behöver du inte göra något här: utan ditt ja får enheten inte höra.',
  takeBack: 'Ta tillbaka ditt ja',
  takeBackHeading: (unit: string) => `Ta tillbaka ditt ja för ${unit}?`,
  takeBackSays: (unit: string) =>
    `${capital(unit)} ser inte längre vad som är skrivet där enheterna möts, från och med nu. Det som redan är sagt kan ingen ta tillbaka.`,
  said: (unit: string) => `Du har tagit tillbaka ditt ja för ${unit}.`,
} as const;
