import { beginning, named, statute } from './history.ts';

const from2013 = { from: '2013-01-01', to: '2025-06-30' };
const untilNewAct = { from: beginning, to: '2025-06-30' };
const until2023 = { from: beginning, to: '2023-06-30' };
const from2023 = { from: '2023-07-01', to: '2025-06-30' };
const underNewAct = { from: '2025-07-01' };
const openMeasuresOnly = 'Gällde öppna insatser. För kontaktperson fanns egna regler i 6 b §.';

/** The child's own say: voice, information, party from 15, the age bands for measures, and of age at 18. */
export const child = named({
  child_own_voice: statute(
    'duty',
    {
      source: 'SoL 2001:453 11 kap. 10 §',
      inForce: from2013,
      says: 'Barnet ska få säga vad det tycker. Säger det inget ska ni försöka förstå vad det vill på annat sätt. Åsikten väger efter ålder och mognad.',
    },
    {
      source: 'SoL 2025:400 3 kap. 2 §',
      inForce: underNewAct,
      says: 'Barnet ska få säga vad det tycker i det som rör barnet. Åsikten väger efter ålder och mognad.',
    },
  ),
  child_kept_informed: statute(
    'duty',
    {
      source: 'SoL 2001:453 11 kap. 10 §',
      inForce: from2013,
      says: 'Barnet ska få veta det som har betydelse när något görs som rör barnet.',
    },
    {
      source: 'SoL 2025:400 3 kap. 3 §',
      inForce: underNewAct,
      says: 'Barnet ska hela tiden få veta det som har betydelse, på ett sätt som passar just det barnet. Ta reda på att barnet har förstått.',
    },
  ),
  child_own_party: statute(
    'consent',
    {
      source: 'SoL 2001:453 11 kap. 10 §',
      inForce: from2013,
      says: 'Den som har fyllt 15 år för sin egen talan i ärenden hos socialtjänsten.',
    },
    {
      source: 'SoL 2025:400 3 kap. 4 §',
      inForce: underNewAct,
      says: 'Den som har fyllt 15 år för sin egen talan i ärenden hos socialtjänsten.',
    },
  ),
  child_measures_under_12: statute(
    'consent',
    {
      source: 'SoL 2001:453 3 kap. 6 a §',
      inForce: untilNewAct,
      says: 'Är barnet under 12 år behövs vårdnadshavarens ja till insatser från socialtjänsten.',
      confidence: 'verify',
      note: `Följde av att undantagen i paragrafen började vid en högre ålder, inte av uttrycklig text. ${openMeasuresOnly}`,
    },
    {
      source: 'SoL 2025:400 21 kap. 1 §',
      inForce: underNewAct,
      says: 'Är barnet under 12 år behövs vårdnadshavarens ja till insatser från socialtjänsten.',
    },
  ),
  child_measures_12_to_14: statute(
    'consent',
    {
      source: 'SoL 2001:453 3 kap. 6 a §',
      inForce: until2023,
      says: 'För den som är 12, 13 eller 14 år behövdes vårdnadshavarens ja till öppna insatser från socialtjänsten.',
      confidence: 'verify',
      note: 'Åldersgränsen sänktes från 15 till 12 år den 1 juli 2023 (prop. 2022/23:64). Den äldre lydelsen är inte läst.',
    },
    {
      source: 'SoL 2001:453 3 kap. 6 a §',
      inForce: from2023,
      says: 'Är barnet 12, 13 eller 14 år och säger ja kan socialnämnden ge öppna insatser även utan vårdnadshavarens ja, om det är lämpligt.',
      note: openMeasuresOnly,
    },
    {
      source: 'SoL 2025:400 21 kap. 1 §',
      inForce: underNewAct,
      says: 'Är barnet 12, 13 eller 14 år och säger ja kan socialnämnden ge insatser även utan vårdnadshavarens ja, om det är lämpligt.',
    },
  ),
  child_measures_from_15: statute(
    'consent',
    {
      source: 'SoL 2001:453 3 kap. 6 a §',
      inForce: untilNewAct,
      says: 'Har barnet fyllt 15 år kan socialnämnden ge öppna insatser även utan vårdnadshavarens ja, om barnet ber om det eller säger ja och det är lämpligt.',
      note: `Lydelsen före 2023-07-01 är inte läst. ${openMeasuresOnly}`,
    },
    {
      source: 'SoL 2025:400 21 kap. 1 §',
      inForce: underNewAct,
      says: 'Har barnet fyllt 15 år kan socialnämnden ge insatser även utan vårdnadshavarens ja, om barnet ber om det eller säger ja och det är lämpligt.',
    },
  ),
  child_placement_needs_guardian: statute('consent', {
    source: 'SoL 2025:400 21 kap. 1 § fjärde stycket',
    inForce: underNewAct,
    says: 'Till vård utanför hemmet, till exempel i familjehem, behövs alltid vårdnadshavarens ja.',
    note: 'Vård utan samtycke finns i en egen lag och hör inte hit.',
  }),
  child_measures_without_assessment: statute('consent', {
    source: 'SoL 2025:400 21 kap. 2 §',
    inForce: underNewAct,
    says: 'Insatser som ges utan prövning kräver vårdnadshavarens ja. Har barnet fyllt 15 år får de ges ändå, om det är lämpligt.',
  }),
  child_of_age: statute('consent', {
    source: 'FB 1949:381 6 kap. 2 §',
    inForce: { from: '2021-07-01' },
    says: 'Den som fyller 18 år bestämmer själv från den dagen. Då upphör vårdnaden, och med den vårdnadshavarnas rätt att säga ja och nej.',
    note: 'Första dagen är den nuvarande lydelsens. Gränsen 18 år är äldre än så.',
  }),
});
