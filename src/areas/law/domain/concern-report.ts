import { beginning, guidance, named, statute } from './history.ts';

const before = { from: beginning, to: '2025-06-30' };
const unreadMonths = { from: '2025-07-01', to: '2026-01-14' };
const now = { from: '2026-01-15' };
const unread =
  'Lydelsen före lag (2025:1501) är inte läst. Innehållet antas vara detsamma som i den lag som gällde innan.';
const atOnce =
  'Du ska genast anmäla till socialnämnden om du i ditt arbete får veta eller misstänker att ett barn far illa. Misstanke räcker.';
const atHome =
  'Du som arbetar i familjerådgivning ska genast anmäla om du får veta att ett barn utnyttjas sexuellt eller misshandlas i hemmet, fysiskt eller psykiskt.';
const everyone = 'Alla som får veta eller misstänker att ett barn far illa bör anmäla det till socialnämnden.';
const pregnant =
  'för att skydda det väntade barnet med en nödvändig insats. Det gäller också uppgifter om närstående. Pröva varje gång.';

/** Reporting a concern about a child: who has to, whose yes is not needed, what the reporter hears, and before birth. */
export const concernReport = named({
  report_duty: statute(
    'duty',
    { source: 'SoL 2001:453 14 kap. 1 § första stycket', inForce: before, says: atOnce },
    {
      source: 'SoL 2025:400 19 kap. 1 §',
      inForce: unreadMonths,
      says: atOnce,
      confidence: 'verify',
      note: unread,
    },
    {
      source: 'SoL 2025:400 19 kap. 1 §',
      inForce: now,
      says: atOnce,
      note: 'Lydelse enligt lag (2025:1501). Vilka som har skyldigheten står i 22 punkter: se concern-reporters.ts.',
    },
  ),
  report_duty_family_counselling: statute(
    'duty',
    { source: 'SoL 2001:453 14 kap. 1 § andra stycket', inForce: before, says: atHome },
    { source: 'SoL 2025:400 19 kap. 2 §', inForce: { from: '2025-07-01' }, says: atHome },
  ),
  report_anyone_should: statute(
    'duty',
    { source: 'SoL 2001:453 14 kap. 1 c §', inForce: before, says: everyone },
    { source: 'SoL 2025:400 19 kap. 4 §', inForce: { from: '2025-07-01' }, says: everyone },
  ),
  report_needs_no_consent: statute('disclosure', {
    source: 'OSL 2009:400 10 kap. 28 §',
    inForce: { from: '2009-06-30' },
    says: 'Du behöver inte be någon om lov för att anmäla. Sekretess hindrar inte att en myndighet lämnar det som en lag säger att den ska lämna till en annan myndighet.',
  }),
  report_needs_no_consent_private: statute('disclosure', {
    source: 'PSL 2010:659 6 kap. 12 §',
    inForce: { from: '2011-01-01' },
    says: 'Du behöver inte be någon om lov för att anmäla. Att göra det som en lag kräver bryter inte tystnadsplikten i privat vård.',
    note: 'Paragrafen gäller hälso- och sjukvårdspersonal. För privat socialtjänst (SoL 17 kap. 11 §) följer det av att det som lagen kräver inte är obehörigt.',
  }),
  report_feedback: statute(
    'duty',
    {
      source: 'SoL 2001:453 14 kap. 1 b §',
      inForce: before,
      says: 'Be att få veta om en utredning inleds. Socialnämnden ska svara, om det inte är olämpligt.',
    },
    {
      source: 'SoL 2025:400 19 kap. 6 §',
      inForce: unreadMonths,
      says: 'Be att få veta om en utredning inleds. Socialnämnden ska svara, om det inte är olämpligt.',
      confidence: 'verify',
      note: `${unread} Tidsgränsen är därför inte med.`,
    },
    {
      source: 'SoL 2025:400 19 kap. 6 §',
      inForce: now,
      says: 'Be att få veta om en utredning inleds. Socialnämnden ska svara senast 1 vecka efter beslutet, om det inte är olämpligt. Frågar du senare, eller pågår redan en utredning, ska svaret komma genast.',
      within: 'P1W',
      note: 'Lydelse enligt lag (2025:1501). Veckan räknas från dagen för beslutet om att inleda eller inte inleda utredning.',
    },
  ),
  urgent_112: guidance('guidance', {
    source: '112, Sveriges nödnummer',
    inForce: { from: beginning },
    says: 'Är barnet i fara nu: ring 112. Stanna hos barnet om det går. Skriv anmälan efteråt.',
  }),
  urgent_social_services: guidance('guidance', {
    source: 'Kommuners rutiner för orosanmälan, bland andra Karlskrona',
    inForce: { from: beginning },
    says: 'Behöver barnet skydd i dag: ring socialtjänsten direkt på dagtid, via kommunens växel. På kvällar, nätter och helger når du socialjouren via 112. Ring först, skriv sedan.',
    confidence: 'verify',
    note: 'Läst i andra hand. Länet lägger in ett eget nummer till socialjouren när det är känt.',
  }),
  report_where: guidance('guidance', {
    source: 'Information om orosanmälan på habilitering.se',
    inForce: { from: beginning },
    says: 'Anmälan går till socialtjänsten i den kommun där barnet bor eller vistas.',
    confidence: 'verify',
    note: 'Läst i andra hand. Ansvaret mellan kommuner regleras i 29 kap. SoL, som inte är inlagt här.',
  }),
  report_ask_without_name: guidance('guidance', {
    source: 'Härnösands kommun om orosanmälan, harnosand.se',
    inForce: { from: beginning },
    says: 'Är du osäker kan du ringa socialtjänsten och fråga utan att säga vilket barn det gäller.',
    confidence: 'verify',
    note: 'Läst i andra hand. Så gör kommuner i praktiken; ingen paragraf säger det rakt ut.',
  }),
  report_guardians_not_told_first: guidance('guidance', {
    source: 'Rutiner för orosanmälan i bland andra Botkyrka, Krokom och Gnesta',
    inForce: { from: beginning },
    says: 'Gäller oron våld, sexuella övergrepp eller heder: berätta inte för vårdnadshavarna innan du har talat med socialtjänsten.',
    confidence: 'verify',
    note: 'Läst i andra hand i kommunernas rutiner. Följ er egen rutin när den säger annat.',
  }),
  report_child_is_under_18: statute('duty', {
    source: 'SoL 2025:400 3 kap. 1 §',
    inForce: { from: '2025-07-01' },
    says: 'Anmälningsplikten gäller barn, det vill säga den som är under 18 år. Finns yngre syskon som far illa gäller den dem.',
  }),
  report_unborn_outside_duty: guidance('guidance', {
    source: 'Slutsats av SoL 2025:400 19 kap. 1 §, som talar om barn',
    inForce: { from: beginning },
    says: 'Anmälningsplikten börjar gälla när barnet är fött. Före födseln är det den gravidas ja som öppnar för att berätta. Vid ett nej behövs en annan regel.',
    confidence: 'verify',
    note: 'Lagen säger inte uttryckligen att det väntade barnet står utanför. Länets överenskommelse ber ändå om anmälan före födseln.',
  }),
  unborn_from_health_care: statute('disclosure', {
    source: 'OSL 2009:400 25 kap. 12 § andra stycket',
    inForce: { from: '2013-07-01' },
    says: `Vården får utan ja lämna uppgifter om en gravid till annan vård eller socialtjänsten, ${pregnant}`,
    note: 'Lydelse enligt lag (2013:406). Gäller mellan myndigheter; inte skolan och inte privat vård.',
  }),
  unborn_from_social_services: statute('disclosure', {
    source: 'OSL 2009:400 26 kap. 9 § andra stycket',
    inForce: { from: '2013-07-01' },
    says: `Socialtjänsten får utan ja lämna uppgifter om en gravid till vården eller annan socialtjänst, ${pregnant}`,
    note: 'Lydelse enligt lag (2013:406). Gäller mellan myndigheter.',
  }),
  unborn_from_others: statute('disclosure', {
    source: 'OSL 2009:400 10 kap. 27 §',
    inForce: { from: '2021-07-01' },
    says: 'Säger den gravida nej får en myndighet ändå berätta för socialtjänsten, om det är uppenbart att det väger tyngre än sekretessen. Tala med din chef först.',
    note: 'Gäller inte uppgifter från vården eller socialtjänsten, som har egna regler. Första dagen är antagen efter lag (2021:644).',
  }),
  municipality_answers: statute('duty', {
    source: 'SoL 2025:400 4 kap. 1 §',
    inForce: { from: '2025-07-01' },
    says: 'Kommunen har det yttersta ansvaret för att den som behöver stöd får det. Ring kommunens växel och fråga efter socialtjänsten för barn och unga.',
  }),
});
