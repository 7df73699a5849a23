import { beginning, guidance, named, statute } from './history.ts';

const untilNewAct = { from: beginning, to: '2025-06-30' };
const underNewAct = { from: '2025-07-01' };
const healthCareAct = { source: 'HSL 2017:30 16 kap. 4 §', inForce: { from: beginning } } as const;
const rightFrom2010 = 'Skyldigheten har funnits sedan 2010. Lydelser före 2020 är inte inlagda.';
const review = 'Helseplan: granskning av samverkan kring barn och unga, Region Skåne och Trelleborgs kommun (2021)';

/** Content `part` of 1–4 that the two acts ask for; the older social services act had the same four. */
const content = (part: 1 | 2 | 3 | 4, says: string) =>
  statute(
    'content',
    { source: `SoL 2001:453 2 kap. 7 § ${part} och HSL 2017:30 16 kap. 4 § ${part}`, inForce: untilNewAct, says },
    { source: `SoL 2025:400 10 kap. 8 § ${part} och HSL 2017:30 16 kap. 4 § ${part}`, inForce: underNewAct, says },
  );

const bothNeeded =
  'Behövs insatser från både socialtjänsten och vården ska kommunen göra en gemensam plan med regionen, om någon av dem bedömer att den behövs och den som planen gäller säger ja.';
const together = 'Ni gör planen tillsammans med den som den gäller, när det går.';
const relatives =
  'Närstående ska få möjlighet att vara med i arbetet, om det är lämpligt och den som planen gäller inte säger nej.';

/** The coordinated individual plan: when it is due, with whom it is made and what has to stand in it. */
export const sip = named({
  sip_plan: statute(
    'duty',
    { source: 'SoL 2001:453 2 kap. 7 §', inForce: untilNewAct, says: bothNeeded, note: rightFrom2010 },
    { source: 'SoL 2025:400 10 kap. 8 §', inForce: underNewAct, says: bothNeeded },
  ),
  sip_plan_region: statute('duty', {
    ...healthCareAct,
    says: 'Regionen har samma skyldighet som kommunen att göra planen, under samma villkor.',
    note: rightFrom2010,
  }),
  sip_start: statute(
    'deadline',
    {
      source: 'SoL 2001:453 2 kap. 7 §',
      inForce: untilNewAct,
      says: 'Kommunen ska börja arbeta med planen utan att dröja.',
    },
    {
      source: 'SoL 2025:400 10 kap. 8 §',
      inForce: underNewAct,
      says: 'Kommunen ska börja arbeta med planen genast.',
      note: 'Lagen säger inget antal dagar. Länets egen gräns är limit_start.',
    },
  ),
  sip_start_region: statute('deadline', {
    ...healthCareAct,
    says: 'Regionen ska börja arbeta med planen utan att dröja.',
    note: 'De två lagarna använder olika ord sedan 2025-07-01: genast för kommunen, utan dröjsmål för regionen.',
  }),
  sip_made_together: statute(
    'duty',
    { source: 'SoL 2001:453 2 kap. 7 § och HSL 2017:30 16 kap. 4 §', inForce: untilNewAct, says: together },
    { source: 'SoL 2025:400 10 kap. 9 § och HSL 2017:30 16 kap. 4 §', inForce: underNewAct, says: together },
  ),
  sip_relatives: statute(
    'duty',
    { source: 'SoL 2001:453 2 kap. 7 § och HSL 2017:30 16 kap. 4 §', inForce: untilNewAct, says: relatives },
    { source: 'SoL 2025:400 10 kap. 9 § och HSL 2017:30 16 kap. 4 §', inForce: underNewAct, says: relatives },
  ),
  sip_content_measures: content(1, 'Planen visar vilka insatser som behövs.'),
  sip_content_responsible: content(
    2,
    'Planen visar vilka av insatserna kommunen svarar för och vilka regionen svarar för.',
  ),
  sip_content_others: content(
    3,
    'Planen visar vad någon annan än kommunen och regionen gör, till exempel polisen, en fristående skola eller familjen.',
  ),
  sip_content_overall: content(
    4,
    'Planen visar om det är kommunen eller regionen som har det samlade ansvaret för den.',
  ),
  sip_anyone_may_start: guidance('guidance', {
    source: review,
    inForce: { from: beginning },
    says: 'Alla som arbetar med barnet får föreslå en plan, skolan också. Ingen regel hindrar det.',
    note: 'Skolan har rätt men ingen lagstadgad skyldighet att ta första steget. En överenskommelse kan ge den skyldigheten.',
  }),
  sip_duty_to_come: guidance('duty', {
    source: review,
    inForce: { from: beginning },
    says: 'Blir din enhet kallad och arbetar i vård eller socialtjänst som betalas med skatt ska ni komma, även om ni är privata.',
    confidence: 'verify',
    note: 'Slutsats av att planen är kommunens och regionens skyldighet. Ingen paragraf säger det rakt ut om den enskilda enheten; peka hellre på er överenskommelse om den säger det.',
  }),
  sip_clear_question: guidance('guidance', {
    source: 'Skåne: Rutin och vägledning för arbete med samordnad individuell plan (2020)',
    inForce: { from: beginning },
    says: 'Kallelsen säger vad mötet ska leda till och ställer en tydlig fråga, så att rätt kompetens kommer.',
    note: `Läst i andra hand. ${review}.`,
  }),
});
