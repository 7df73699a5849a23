import { beginning, guidance, named, statute } from './history.ts';

const before = { from: beginning, to: '2025-06-30' };
const underNewAct = { from: '2025-07-01' };
const calendarDays =
  'Räknas i kalenderdagar, också till en helgdag. Om lagen (1930:173) flyttar en sista dag som är en helgdag är inte prövat; Samsyn räknar den tidigare dagen.';
const protection = 'När en anmälan kommer in ska socialnämnden genast bedöma om barnet behöver skydd direkt.';
const openOrNot =
  'Socialnämnden ska besluta om en utredning ska inledas eller inte inom 14 dagar från det att anmälan kom in. Bara om det finns synnerliga skäl får det ta längre tid. Pågår redan en utredning om barnet behövs inget beslut.';
const finished =
  'En utredning om ett barns skydd eller stöd drivs skyndsamt och ska vara klar inom 4 månader från det att den inleddes. Om det finns särskilda skäl får socialnämnden förlänga den för en viss tid.';
const told =
  'Den som berörs av utredningen ska genast få veta att den har inletts, om inte särskilda skäl talar emot det.';
const meeting =
  'Socialnämnden bör erbjuda ett möte för barnet, vårdnadshavaren och den som har anmält i sitt arbete, om det är lämpligt för barnets bästa.';
const violence =
  'Kan ett barn ha utsatts för våld eller andra övergrepp av en närstående, eller ha bevittnat det, ska socialnämnden inleda en utredning utan dröjsmål.';
const threeAnswers =
  'Den som har anmält i sitt arbete får veta att en utredning har inletts, att den inte har inletts eller att en redan pågår, om det inte är olämpligt. Sekretessen hindrar inte det. Inget mer än det får lämnas.';

/** What social services do with a report that has come in: register, protect, decide, inquire, meet, and what stays secret. */
export const concernReceiving = named({
  report_registered: statute('duty', {
    source: 'OSL 2009:400 5 kap. 1 §',
    inForce: { from: '2009-06-30' },
    says: 'En anmälan registreras så snart den har kommit in.',
    note: 'Vad registret ska visa står i 2 §: dagen, en beteckning, vem handlingen kom från och kort vad den rör. De två sista hålls isär när det behövs.',
  }),
  protection_assessment: statute(
    'duty',
    {
      source: 'SoL 2001:453 11 kap. 1 a § första stycket',
      inForce: before,
      says: `${protection} Bedömningen skrivs ner.`,
    },
    {
      source: 'SoL 2025:400 20 kap. 1 §',
      inForce: underNewAct,
      says: `${protection} Bedömningen skrivs ner i en personakt.`,
    },
  ),
  protection_same_day: guidance('deadline', {
    source: 'Prop. 2012/13:10 s. 60',
    inForce: { from: beginning },
    says: 'Bedömningen av om barnet behöver skydd görs samma dag som anmälan kommer in. Kommer den sent på dagen görs den senast nästa dag.',
    within: 'P1D',
    confidence: 'verify',
    note: 'Läst i andra hand på hedersfortryck.se. Lagen säger ”genast” och nämner inget antal dagar. Att nästa dag kan vara en helgdag är vår läsning.',
  }),
  preliminary_assessment: statute(
    'deadline',
    {
      source: 'SoL 2001:453 11 kap. 1 a § andra stycket',
      inForce: before,
      says: openOrNot,
      within: 'P14D',
      note: calendarDays,
    },
    { source: 'SoL 2025:400 20 kap. 2 §', inForce: underNewAct, says: openOrNot, within: 'P14D', note: calendarDays },
  ),
  preliminary_contacts: guidance('guidance', {
    source: 'Malmö stad och SKR om förhandsbedömning',
    inForce: { from: beginning },
    says: 'Under förhandsbedömningen talar socialtjänsten bara med barnet, vårdnadshavarna och den som anmälde. Andra kontakter hör till utredningen.',
    confidence: 'verify',
    note: 'Läst i andra hand. Ingen paragraf säger det rakt ut. Vår läsning är att det följer av 20 kap. 5 § (före 2025-07-01 11 kap. 2 §), som ger rätt till fler kontakter i en utredning.',
  }),
  violence_opens_at_once: statute(
    'duty',
    {
      source: 'SOSFS 2014:4 6 kap. 1 §',
      inForce: { from: beginning, to: '2022-10-31' },
      says: violence,
      confidence: 'verify',
      note: 'Paragrafen är läst i andra hand på hedersfortryck.se.',
    },
    {
      source: 'HSLF-FS 2022:39 om våld i nära relationer',
      inForce: { from: '2022-11-01' },
      says: violence,
      confidence: 'verify',
      note: 'Föreskriften ersatte SOSFS 2014:4 den 1 november 2022. Vilken paragraf det är, hur den lyder och om den har ändrats sedan dess är inte läst. Innehållet antas vara detsamma.',
    },
  ),
  inquiry_time: statute(
    'deadline',
    {
      source: 'SoL 2001:453 11 kap. 2 § andra stycket',
      inForce: before,
      says: finished,
      within: 'P4M',
      note: `${calendarDays} Att tiden räknas från det att utredningen inleddes stod inte uttryckligen i paragrafen.`,
    },
    { source: 'SoL 2025:400 20 kap. 3 §', inForce: underNewAct, says: finished, within: 'P4M', note: calendarDays },
  ),
  inquiry_told: statute(
    'duty',
    { source: 'SoL 2001:453 11 kap. 2 § tredje stycket', inForce: before, says: told },
    { source: 'SoL 2025:400 20 kap. 4 §', inForce: underNewAct, says: told },
  ),
  report_meeting: statute(
    'duty',
    { source: 'SoL 2001:453 14 kap. 1 a §', inForce: before, says: meeting },
    { source: 'SoL 2025:400 19 kap. 5 §', inForce: underNewAct, says: meeting },
  ),
  report_feedback_disclosure: statute(
    'disclosure',
    {
      source: 'OSL 2009:400 26 kap. 9 a §',
      inForce: { from: '2013-01-01', to: '2025-06-30' },
      says: threeAnswers,
      confidence: 'verify',
      note: 'Lydelsen under den här tiden är inte läst. Att paragrafen hörde ihop med SoL 2001:453 14 kap. 1 b § är läst i andra hand, och första dagen antas vara den paragrafens.',
    },
    {
      source: 'OSL 2009:400 26 kap. 9 a §',
      inForce: underNewAct,
      says: threeAnswers,
      note: 'Lydelse enligt lag (2025:436). Första dagen är antagen: paragrafen hänvisar till SoL 2025:400, som började gälla då.',
    },
  ),
  report_outbox_secret: statute('disclosure', {
    source: 'OSL 2009:400 40 kap. 7 g §',
    inForce: { from: '2026-01-15' },
    says: 'Stark sekretess hos den som har anmält: uppgifter om enskilda i en orosanmälan och i svaret på den lämnas bara ut om det står klart att ingen tar skada.',
    note: 'Ny genom lag (2025:1495). Första dagen är den som föreslogs i prop. 2025/26:12; lagens egen bestämmelse om den är inte läst. Sekretessen gäller i högst 70 år.',
  }),
  reporter_identity: statute('disclosure', {
    source: 'OSL 2009:400 26 kap. 5 §',
    inForce: { from: '2009-06-30' },
    says: 'Vem som har anmält hålls hemligt för den som anmälan handlar om bara när det kan antas att anmälaren eller någon närstående annars utsätts för våld eller far mycket illa.',
    note: 'Paragrafen talar om anmälan från en enskild. Hur långt den når för den som anmäler i sitt arbete är inte prövat. Sekretessen gäller i högst 50 år.',
  }),
  reporter_named: guidance('guidance', {
    source: 'Information om orosanmälan hos bland andra Botkyrka, Krokom och Gnesta',
    inForce: { from: beginning },
    says: 'Privatpersoner får anmäla utan att säga vem de är. Den som anmäler i sitt arbete säger alltid sitt namn. E-post och e-tjänster kan visa vem som har skrivit.',
    confidence: 'verify',
    note: 'Läst i andra hand på kommunernas sidor. Ingen paragraf säger det rakt ut.',
  }),
});
