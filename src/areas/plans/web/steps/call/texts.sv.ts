/** The words of the first step. */
export const words = {
  why: 'Varför',
  need: 'Vilket behov av samordning ser du?',
  needAbout: 'Beskriv läget kort. Vad behöver fler än en göra tillsammans?',
  question: 'Frågan till mötet',
  questionAbout: 'En tydlig fråga gör att rätt kompetens kommer.',
  childMatters: 'Vad är viktigt för barnet?',
  ownWords: (child: string) => `Vad är viktigt? ${child} skriver själv`,
  guardiansWords: (who: string | null) =>
    `Vad är viktigt för barnet? ${who ?? 'En vårdnadshavare'}, vårdnadshavare, skriver`,
  child: 'Barnet',
  childMattersAbout: 'Fråga ”Vad är viktigt för dig?” och skriv med barnets egna ord om det går.',
} as const;

export const partyWords = {
  heading: 'Vilka ska vara med?',
  about:
    'Vård och socialtjänst kallas och ska komma. Skolan kallas när den har skyldighet att samverka med er. Andra bjuds in.',
  called: 'Kallas',
  invited: 'Bjuds in',
  calledOn: (day: string) => `Kallad ${day}`,
  invitedOn: (day: string) => `Inbjuden ${day}`,
  answeredOn: (day: string) => `svarade ${day}`,
  remindedOn: (day: string) => `påmind ${day}`,
  why: 'Varför kallas enheten?',
  remove: 'Ta bort',
  removed: (name: string) => `${name} är borttagen.`,
  callNow: 'Skicka kallelsen',
  callNowTo: (name: string) => `Skicka kallelsen till ${name}?`,
  callNowSays:
    'Enheten får veta att det finns en kallelse, och kan läsa den i Samsyn. Meddelandet säger inget om barnet.',
  calledNow: (name: string) => `${name} är kallad.`,
  invitedDuty: 'Enheten bjuds in. Den har ingen skyldighet att komma.',
} as const;

export const searchWords = {
  open: 'Lägg till en enhet',
  municipality: 'Kommun',
  everywhere: 'Hela länet',
  kind: 'Verksamhet',
  anyKind: 'Alla verksamheter',
  text: 'Sök på namn',
  found: (shown: number, all: number) =>
    all === 0 ? 'Ingen enhet passar. Ändra kommun, verksamhet eller ord.' : `Visar ${shown} av ${all} enheter.`,
  more: 'Visa fler',
  add: 'Lägg till',
  addAbout: 'Här väljer du vilka som ska vara med. De får veta något först när du skickar kallelsen.',
  isOnPlan: 'Är med',
  close: 'Klar',
  added: (name: string) => `${name} är tillagd.`,
  results: 'Enheter',
} as const;

export const guestWords = {
  heading: 'Andra som familjen vill ha med',
  about: 'Till exempel mormor, en tränare eller en vän. De får inget eget exemplar av planen.',
  add: 'Lägg till en person',
  name: 'Namn',
  relation: 'Vem är det för barnet?',
  relationAbout: 'Till exempel mormor eller tränare.',
  save: 'Lägg till',
  added: (name: string) => `${name} är tillagd.`,
  remove: 'Ta bort',
  removed: 'Personen är borttagen.',
} as const;

export const refusalWords = {
  heading: 'Familjen har tackat nej',
  offerAgainOn: (day: string) => `Ni frågar igen ${day}.`,
  says: 'Ett nej är också ett svar. Det är antecknat.',
  open: 'Familjen tackar nej',
  about: 'Planen vilar tills ni frågar igen. Tider som är föreslagna faller bort.',
  reason: 'Varför tackar familjen nej?',
  offerAgain: 'När frågar ni igen?',
  save: 'Anteckna nejet',
} as const;

const names = new Intl.ListFormat('sv', { type: 'conjunction' });

export const consentWords = {
  open: (day: string) => `Samtycke finns till och med ${day}.`,
  closed: (who: readonly string[]) =>
    who.length === 0 ? 'Samtycke saknas.' : `Samtycke saknas: ${names.format(who)} har inte sagt ja än.`,
  except: 'Det här får inte delas:',
  about: (unit: string) => `om samtycket för ${unit}`,
  record: 'Anteckna ett ja',
} as const;

export const summaryWords = {
  notSent: 'Kallelsen är inte skickad.',
  sent: (day: string, answered: number, of: number) => `Skickad ${day}. ${answered} av ${of} har svarat.`,
} as const;
