/** Obviously fictitious people and matters for the gallery. */
export const today = '2026-11-22';

export const preliminaryAssessment = {
  says: 'Beslut om att inleda utredning eller inte fattas inom 14 dagar från det att anmälan kom in.',
  source: 'SoL 2025:400 20 kap. 2 §',
};

export const sipDuty = {
  says: 'Kommun och region gör en plan tillsammans när barnet behöver insatser från båda och samtycke finns.',
  source: 'SoL 2025:400 10 kap. 8 §',
};

export const people = [
  {
    id: '1',
    principal: 'municipality',
    principalName: 'Falu kommun',
    name: 'Tessa Testsson',
    role: 'socialsekreterare',
    unit: 'Socialtjänst barn och unga',
    note: 'Samordnare',
  },
  {
    id: '2',
    principal: 'region',
    principalName: 'Region Dalarna',
    name: 'Prov Provberg',
    role: 'psykolog',
    unit: 'Bup Falun',
    note: 'Kommer, får besluta',
  },
  {
    id: '3',
    principal: 'school',
    principalName: 'Falu kommun',
    name: 'Maximiliana Exempelstrand-Påhittadotter af Testhammar',
    role: 'skolsköterska med samordningsansvar för elevhälsans medicinska del',
    unit: 'Elevhälsan, Övre Långfingerdalens grund- och anpassade grundskola',
    note: 'Har inte svarat än',
  },
  {
    id: '4',
    principal: 'police',
    principalName: 'Polisen',
    name: 'Låtsas Låtsén',
    role: 'kommunpolis',
    unit: 'Lokalpolisområde Falun',
    note: 'Inbjuden',
  },
  { id: '5', principal: 'family', principalName: 'Vårdnadshavare', name: 'Fikta Fiktiv', note: 'Kommer' },
  {
    id: '6',
    principal: 'other',
    principalName: 'Privat utförare',
    name: 'Anno Nymsson',
    role: 'familjebehandlare',
    unit: 'Påhittade Stödboendet AB',
  },
] as const;

export const sipSteps = [
  { key: 'call', word: 'Kallelse' },
  { key: 'mapping', word: 'Kart\u00adläggning' },
  { key: 'meeting', word: 'Möte' },
  { key: 'activities', word: 'Aktivitets\u00aduppföljning' },
  { key: 'evaluation', word: 'Utvärdering' },
  { key: 'follow_up', word: 'Uppföljning' },
  { key: 'close', word: 'Avslut' },
] as const;

const municipalities = [
  'Avesta',
  'Borlänge',
  'Falun',
  'Gagnef',
  'Hedemora',
  'Leksand',
  'Ludvika',
  'Mora',
  'Orsa',
  'Säter',
];

/** Two hundred made-up units. */
export const units = Array.from({ length: 200 }, (_, index) => ({
  id: String(index),
  name:
    index === 3
      ? 'Övre Långfingerdalens grund- och anpassade grundskola med fritidshem'
      : `Påhittad enhet ${index + 1}`,
  municipality: municipalities[index % municipalities.length] ?? '',
  plans: (index * 37) % 41,
  next: `2026-12-${String((index % 28) + 1).padStart(2, '0')}`,
  state: (['kept', 'atRisk', 'broken', 'noData'] as const)[index % 4] ?? 'noData',
}));
