import { named, statute } from './history.ts';

const unreadWording = 'Lydelsen under den här tiden är inte läst. Innehållet antas vara detsamma som i dag.';
const secrecyRemains = 'Sekretess och tystnadsplikt gäller fortfarande.';

/** The duty to work together around children who fare ill or risk it; none of them lifts secrecy. */
export const cooperation = named({
  cooperation_social_services: statute(
    'duty',
    {
      source: 'SoL 2001:453 5 kap. 1 a §',
      inForce: { from: '2009-06-30', to: '2025-06-30' },
      says: `Socialnämnden ska samverka med alla som berörs kring barn som far illa eller riskerar det, och verka för att det blir av. ${secrecyRemains}`,
    },
    {
      source: 'SoL 2025:400 18 kap. 6 §',
      inForce: { from: '2025-07-01' },
      says: `Socialnämnden ska samverka med alla som berörs kring barn som far illa eller riskerar det, och ta det första steget. ${secrecyRemains}`,
    },
  ),
  cooperation_health_care: statute(
    'duty',
    {
      source: 'HSL 2017:30 5 kap. 8 §',
      inForce: { from: '2017-04-01', to: '2026-01-14' },
      says: `Vården ska samverka när socialnämnden tar initiativ kring barn som far illa eller riskerar det. ${secrecyRemains}`,
      confidence: 'verify',
      note: unreadWording,
    },
    {
      source: 'HSL 2017:30 5 kap. 8 §',
      inForce: { from: '2026-01-15' },
      says: `Vården ska samverka när socialnämnden tar initiativ kring barn som far illa eller riskerar det. ${secrecyRemains}`,
      note: 'Lydelse enligt lag (2025:1498). Första dagen är antagen: samma dag som lag (2025:1501) i samma reform.',
    },
  ),
  cooperation_health_staff: statute(
    'duty',
    {
      source: 'PSL 2010:659 6 kap. 5 §',
      inForce: { from: '2011-01-01', to: '2026-01-14' },
      says: `Du som arbetar i vården ska samverka med alla som berörs kring barn som far illa eller riskerar det. ${secrecyRemains}`,
      confidence: 'verify',
      note: unreadWording,
    },
    {
      source: 'PSL 2010:659 6 kap. 5 §',
      inForce: { from: '2026-01-15' },
      says: `Du som arbetar i vården ska samverka med alla som berörs kring barn som far illa eller riskerar det. ${secrecyRemains}`,
      note: 'Lydelse enligt lag (2025:1496). Första dagen är antagen: samma dag som lag (2025:1501) i samma reform.',
    },
  ),
  cooperation_school: statute(
    'duty',
    {
      source: 'SkolL 2010:800 29 kap. 13 §',
      inForce: { from: '2011-07-01', to: '2025-06-30' },
      says: `Skolan, förskolan och du som arbetar där ska samverka när socialnämnden tar initiativ kring barn som far illa eller riskerar det. ${secrecyRemains}`,
      confidence: 'verify',
      note: unreadWording,
    },
    {
      source: 'SkolL 2010:800 29 kap. 13 §',
      inForce: { from: '2025-07-01' },
      says: `Skolan, förskolan och du som arbetar där ska samverka när socialnämnden tar initiativ kring barn som far illa eller riskerar det. ${secrecyRemains}`,
      note: 'Läst i lydelse enligt lag (2025:440). Ändringar efter sommaren 2025 är inte kontrollerade.',
    },
  ),
  cooperation_authorities: statute('duty', {
    source: 'FL 2017:900 8 §',
    inForce: { from: '2018-07-01' },
    says: 'Myndigheter ska samverka med varandra och i rimlig omfattning själva hämta in det de behöver, så att den enskilde slipper.',
  }),
});
