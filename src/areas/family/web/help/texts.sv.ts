import type { LawText } from '../../../../web/ui/Law.tsx';

interface Question {
  readonly ask: string;
  readonly says: readonly string[];
  /** Where it stands, when the answer is the law's. */
  readonly laws?: readonly LawText[];
}

/** The words of the family's help page. */
export const helpWords = {
  tab: 'Hjälp',
  lead: 'Kort om planen, om vem som får se den och om vart du vänder dig.',
  urgent: 'Är det bråttom?',
  urgentSays: [
    'Är det fara för någons liv? Ring 112.',
    'Är du under 18 och vill prata med någon? Ring Bris på 116 111. Det kostar inget och syns inte på räkningen.',
    'Undrar du över planen? Ring samordnaren. Namn och nummer står i planen.',
  ],
} as const;

export const questions: readonly Question[] = [
  {
    ask: 'Vad är en plan?',
    says: [
      'Vården, socialtjänsten, skolan och andra bestämmer tillsammans med er vem som gör vad, så att ni slipper hålla ihop det själva. Den kallas samordnad individuell plan, SIP.',
    ],
    laws: [
      {
        says: 'Behövs hjälp från både socialtjänsten och vården ska de göra en plan tillsammans, om den behövs och ni säger ja.',
        source: 'SoL 2025:400 10 kap. 8 § och HSL 2017:30 16 kap. 4 §',
      },
    ],
  },
  {
    ask: 'Måste vi säga ja?',
    says: [
      'Nej. Det blir ingen plan om ni inte vill. Ett nej är också ett svar, och ni får frågan igen senare.',
      'Du svarar för en enhet i taget. Utan ja får enheten inte se planen. Ditt ja kan du ta tillbaka när du vill.',
    ],
  },
  {
    ask: 'Vem bestämmer, barnet eller vårdnadshavarna?',
    says: ['Har barnet två vårdnadshavare bestämmer de tillsammans. Barnet ska alltid få säga vad det tycker.'],
    laws: [
      {
        says: 'Ju äldre och mognare barnet är, desto mer väger det som barnet själv säger.',
        source: 'FB 1949:381 6 kap. 11 § och OSL 2009:400 12 kap. 3 §',
      },
    ],
  },
  {
    ask: 'Vem läser det jag skriver?',
    says: [
      'De som är med i planen. Andra i familjen ser inte din del.',
      'Allt som någon läser eller ändrar skrivs ner. Du ser det under ”Vem har läst”.',
    ],
  },
  {
    ask: 'Vad händer efter mötet?',
    says: [
      'Ni får planen, och var och en gör det som den har lovat. Samordnaren ser till att det blir av.',
      'Sedan frågar vi dig hur det har gått. Planen ändras eller avslutas när ni är överens om det.',
    ],
  },
  {
    ask: 'Använder någon annan samma telefon eller dator?',
    says: ['Logga ut när du är klar. Mejlen från Samsyn säger aldrig vem eller vad det gäller.'],
  },
];
