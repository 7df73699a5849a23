/** Everything the paper says by itself. What people wrote comes from the plan. */
export const words = {
  kind: 'Samordnad individuell plan (SIP)',
  lead: 'Här står det ni har kommit överens om: vad som är viktigt, vem som gör vad, när ni träffas och vem du kan ringa.',
  protectedMark: 'Skyddade personuppgifter',
  protectedNote:
    'Barnet har skyddade personuppgifter. Därför står det inte vilka enheter det gäller eller var ni träffas. Förvara pappret så att ingen annan kan läsa det.',
  page: 'Sida {n} av {all}',
  facts: { version: 'Version', coordinator: 'Samordnare', meeting: 'Nästa träff', followUp: 'Uppföljning senast' },
  matters: 'Vad är viktigt för mig?',
  goal: 'Dit vill vi nå',
  childView: 'Så tycker jag om planen',
  question: 'Frågan som planen ska svara på',
  whoDoes: 'Vem gör vad?',
  whoDoesLead: 'Varje delmål har sina insatser. Den som står under ”Vem” ser till att det blir gjort.',
  noSubGoals: 'Ni har inte bestämt några delmål än.',
  noMeasures: 'Ni har inte bestämt några insatser för det här delmålet än.',
  otherMeasures: 'Annat som ska göras',
  columns: { what: 'Vad', who: 'Vem', when: 'När' },
  others: 'Det här gör andra',
  noOthers: 'Kommunen och regionen ansvarar för alla insatser i planen.',
  overall: 'Vem har det samlade ansvaret?',
  overallLead: 'ser till att planen följs och att delarna hänger ihop.',
  coordinator: 'Min samordnare',
  coordinatorLead:
    'Vänd dig till samordnaren om du undrar över planen, om något inte blir av eller om något behöver ändras.',
  worse: 'Om det blir värre',
  risks: 'Det här håller vi extra koll på',
  whatToDo: 'Gör så här',
  call: 'Ring',
  emergency: 'Är det fara för någons liv? Ring 112.',
  meet: 'När träffas vi?',
  noFollowUp: 'Nästa träff är inte bestämd än. Samordnaren hör av sig.',
  followUpLead:
    'Då går vi igenom hur det har gått och ändrar planen om det behövs. Vill du träffas tidigare? Säg det till samordnaren.',
  place: 'Plats',
  online: 'Det går att vara med på nätet. Länken finns i Samsyn.',
  seen: 'Vem kan se det här?',
  seenLead: 'De här har fått planen, eftersom du eller dina vårdnadshavare har sagt ja till det:',
  nobodySees: 'Ingen annan än familjen har fått planen.',
  receivers: { who: 'Vem', until: 'Får se planen till och med' },
  withdraw: 'Om någon inte längre ska få se planen',
  withdrawText:
    'Den som har sagt ja kan ta tillbaka det när som helst, i Samsyn eller genom att säga det till samordnaren. Då kommer inga nya versioner till den enheten, och den kan inte längre läsa planen i Samsyn. Det som en myndighet redan har fått finns kvar hos den. Är det dina vårdnadshavare som har sagt ja? Säg till samordnaren vad du tycker. Det ska räknas.',
  log: 'I Samsyn kan du också se vem som har läst planen.',
  questions: 'Frågor och klagomål',
  questionsText:
    'Undrar du över något, eller är du inte nöjd? Prata först med samordnaren eller med chefen där insatsen ges. Gäller det vården kan du också vända dig till regionens patientnämnd. Gäller det socialtjänsten kan du klaga hos kommunen, och gäller det skolan hos den som driver skolan. Du kan alltid kontakta Inspektionen för vård och omsorg (IVO) om vård och socialtjänst, och Skolinspektionen om skolan.',
  law: 'Det här ska finnas i planen enligt lagen',
  lawColumns: { number: 'Nr', content: 'Lagen kräver', source: 'Paragraf', where: 'Här står det' },
  lawWhere: '{part} (sida {n})',
  lawMark: 'Lagkrav {n}',
  lawNote: 'SoL betyder socialtjänstlagen och HSL hälso- och sjukvårdslagen.',
} as const;

/** «Amiras plan»; a name that ends in s, x or z stays as it is (Markus plan). */
export const heading = (given: string): string => `${given}${/[sxz]$/i.test(given) ? '' : 's'} plan`;

export const documentTitle = (version: number): string => `Samordnad individuell plan, version ${version}`;

export const runningFoot = (version: number, published: string): string =>
  `Samordnad individuell plan · version ${version} · ${published}`;

export const versionOf = (version: number, published: string): string => `${version}, från ${published}`;

export const newSince = (version: number): string => `Nytt sedan version ${version - 1}`;

export const subGoal = (number: number): string => `Delmål ${number}`;

export const born = (year: number): string => `född ${year}`;

export const span = (from: string, to: string | undefined): string =>
  to ? `${from} till ${to}` : `${from} och tills vidare`;

export const atTime = (day: string, time: string): string => `${day} klockan ${time.replace(':', '.')}`;

export const followUpBy = (day: string): string => `Vi följer upp planen senast ${day}.`;
