/** What the deadlines are called. The rule itself stands behind «Varför?». */
export const deadlineWords: Readonly<Record<string, string>> = {
  start: 'Kallelsen skickas senast',
  answers: 'Alla har svarat senast',
  meeting: 'Mötet hålls senast',
  follow_up: 'Följs upp senast',
  follow_up_decided: 'Ni följer upp',
  follow_up_again: 'Följs upp igen senast',
};

export const words = {
  who: 'Vilka är med',
  when: 'När',
  law: 'Lag och vägledning',
  met: (what: string, day: string) => `${what} ${day}: klart.`,
  coordinates: (name: string) => `Samordnare: ${name}`,
  sends: (who: string) => `I stället kommer: ${who}`,
  closed: 'Samtycke saknas, ser inte planen',
  notCalledYet: 'Inte kallad än',
  mayNotDecide: 'utan mandat att besluta',
  guest: 'Inbjuden av familjen',
  failed: 'Gick inte fram',
  toGuardian: 'till en vårdnadshavare',
  toUnit: (name: string | undefined) => (name ? `till ${name}` : 'till en enhet'),
  sendAgain: 'Skicka igen',
  sentAgain: 'Meddelandet skickas igen.',
  mendOrTell:
    'Är en vårdnadshavares adress fel rättar du den på barnets sida. Hör annars av dig på annat sätt, till exempel per telefon.',
  tellOtherwise: 'Hör av dig på annat sätt, till exempel per telefon.',
} as const;

export const copyWords = {
  goal: 'Långsiktigt mål',
  ifWorse: 'Om det blir värre, ring',
  published: (number: number, day: string) => `Version ${number}, publicerad ${day}.`,
  revised: 'Den gäller, och ändras just nu.',
  document: 'Öppna planen som PDF',
  versions: 'Versioner och skillnader',
} as const;

export const confirmWords = {
  sendCall: 'Skicka kallelsen?',
  sendCallTo: 'De här får veta att det finns en kallelse, och kan läsa den i Samsyn:',
  sendCallSays: 'Meddelandet säger inget om barnet.',
  publish: (number: number) => (number === 1 ? 'Publicera planen?' : `Publicera version ${number}?`),
  publishTo: 'De här får var sitt exemplar:',
  family: 'Familjen',
  publishSays: 'Ett exemplar kan inte ändras efteråt, men ni kan göra en ny version.',
  finish: 'Avsluta utvärderingen?',
  finishSays: 'Det som är skrivet om målen och familjens egna svar sparas som det är.',
} as const;
