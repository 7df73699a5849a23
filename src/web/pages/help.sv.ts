import { stepWords } from '../../areas/plans/domain/texts.sv.ts';

/** The help page's words: short, and the glossary that docs/glossary.md binds to the code. */
export const words = {
  heading: 'Hjälp',
  tab: 'Hjälp',
  lead: 'Det viktigaste på en sida.',
  how: 'Så fungerar det',
  steps: 'En plan i sju steg',
  terms: 'Ord som används här',
  more: 'När du inte kommer vidare',
  acute: 'Är ett barn i fara nu? Ring 112.',
} as const;

export const how: readonly { readonly label: string; readonly value: string }[] = [
  {
    label: 'Min dag',
    value: 'Visar vad som väntar på dig, vad som är försenat och vad som kommer. Varje rad leder till planen.',
  },
  {
    label: 'Barn',
    value:
      'Lägg upp barnet med nummer och skäl. Finns barnet redan hos någon annan hittas det av numret. Ett barn som inte är fött läggs upp med beräknad dag.',
  },
  {
    label: 'Samtycke',
    value:
      'Ingen annan enhet släpps in utan ja från dem som bestämmer. Sidan Samtycken svarar ja eller nej för varje enhet och säger vad som fattas.',
  },
  {
    label: 'Plan',
    value: 'Vilken enhet som helst kan börja en plan. Sidan visar var ni är, vad som fattas och vad nästa steg är.',
  },
  {
    label: 'Orosanmälan',
    value:
      'Fråga först utan namn, skriv och skicka anmälan, och följ att den kom fram. Den som tar emot ser här vad som ska bedömas och när.',
  },
  {
    label: 'Forum',
    value: 'Där enheter möts: kallelser, vilka som kom, beslut och frågor som ingen kunde lösa ensam.',
  },
  {
    label: 'Överenskommelser',
    value: 'Vad länets verksamheter har lovat varandra: vad som gäller, för vilka, till när och vad som saknas.',
  },
  {
    label: 'Läget',
    value: 'Visar om löftena hålls, i siffror som går att följa tillbaka. Små tal visas inte, så att ingen känns igen.',
  },
  {
    label: 'Vart vänder jag mig?',
    value: 'Svarar på vart ni kan vända er för ett visst barn, efter kommun, ålder och vad det gäller.',
  },
  {
    label: 'Uppdrag',
    value: 'Du ser det som hör till ett uppdrag i taget. Uppdraget står längst upp. Har du flera byter du där.',
  },
  {
    label: 'Logg',
    value:
      'Varje gång någon öppnar något om ett barn skrivs det ner. Familjen kan läsa vilket arbete personen har, var och när.',
  },
];

const stepSays = {
  call: 'Behov, en tydlig fråga, vad som är viktigt för barnet, och vilka som kallas. Enheterna svarar.',
  mapping: 'Var och en skriver sin del. Familjen skriver sin.',
  meeting: 'Ni träffas och skriver planen tillsammans. Den publiceras och lämnas till dem som samtycket omfattar.',
  activities: 'Den som har lovat något berättar hur det går.',
  evaluation: 'Mål mot resultat, och vad barnet och vårdnadshavarna tycker.',
  follow_up: 'Nya möten tills de inte behövs. Ändringar blir en ny version.',
  close: 'Varför ni avslutar, vad som händer sedan och vem familjen vänder sig till.',
} as const satisfies Record<keyof typeof stepWords, string>;

export const steps = Object.entries(stepSays).map(([step, value]) => ({
  label: stepWords[step as keyof typeof stepSays],
  value,
}));

export const terms: readonly { readonly label: string; readonly value: string }[] = [
  {
    label: 'SIP',
    value:
      'Samordnad individuell plan: en plan för ett barn som behöver insatser från både socialtjänst och vård. SoL 2025:400 10 kap. 8 §, HSL 2017:30 16 kap. 4 §.',
  },
  { label: 'Kallelse', value: 'Frågan till enheter att komma och planera.' },
  { label: 'Part', value: 'En enhet som är med i planen: tog initiativet, är kallad eller inbjuden.' },
  { label: 'Samordnare', value: 'Håller ihop planen. Stannar tills någon annan har tackat ja till att ta över.' },
  { label: 'Huvudman', value: 'Den som ansvarar för en verksamhet: regionen, en kommun eller en privat utförare.' },
  {
    label: 'Samtycke',
    value:
      'Ett ja till en viss enhet, från en viss person, till en viss dag. OSL 2009:400 10 kap. 1 § och 12 kap. 2–3 §§.',
  },
  { label: 'Återkalla', value: 'Ta tillbaka ett ja. Delningen stannar direkt. Det som redan är lämnat blir kvar.' },
  {
    label: 'Barnets egen röst',
    value: 'Hur mycket barnets eget ja eller nej väger, efter ålder och mognad. Någon bedömer och skriver varför.',
  },
  { label: 'Vårdnadshavare', value: 'Den som har vårdnaden om barnet: ensam, gemensam eller förordnad av domstol.' },
  { label: 'Spärrad', value: 'En vårdnadshavare som inte får se något om barnet här. Skälet är antecknat.' },
  {
    label: 'Skyddad identitet',
    value:
      'Sekretessmarkering, skyddad folkbokföring eller fingerade personuppgifter. Bara den som är namngiven ser var barnet finns.',
  },
  { label: 'Samordningsnummer', value: 'Nummer för den som inte är folkbokförd i Sverige.' },
  {
    label: 'Reservnummer',
    value: 'Ett nummer som en verksamhet ger den som saknar både person- och samordningsnummer.',
  },
  { label: 'Version', value: 'Planen så som den publicerades en viss dag. En version ändras aldrig.' },
  { label: 'Stickprov', value: 'Läsningar som dras ur loggen, så att någon kontrollerar att de hör till arbetet.' },
];

export const more: readonly string[] = [
  'Nekas du något står det varför och vad du kan göra i stället. Ofta kan en kollega som redan arbetar med barnet släppa in dig.',
  'Ser du fel uppdrag, eller inget alls? Din chef eller länets administratör ordnar det.',
  'Gick något fel hos oss står ett felnummer på sidan. Uppge det till supporten. Det du har skrivit finns kvar.',
];
