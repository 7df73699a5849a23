import { beginning, named, statute } from './history.ts';

const unread = 'Lydelsen under den här tiden är inte läst. Styrkan antas vara densamma.';
const strong =
  'Stark sekretess: uppgifter om någons personliga förhållanden lämnas bara ut om det står klart att ingen tar skada.';
const schoolForms2028 = 'Från och med 2028-07-01 nämns förskoleklassen inte längre bland skolformerna (lag 2025:737).';

/** One of the three strengths of secrecy at school; the section's list of school forms changes in 2028. */
const schoolSecrecy = (paragraph: 'första' | 'andra' | 'tredje', says: string) =>
  statute(
    'disclosure',
    {
      source: `OSL 2009:400 23 kap. 2 § ${paragraph} stycket`,
      inForce: { from: beginning, to: '2023-07-01' },
      says,
      confidence: 'verify',
      note: unread,
    },
    {
      source: `OSL 2009:400 23 kap. 2 § ${paragraph} stycket`,
      inForce: { from: '2023-07-02', to: '2028-06-30' },
      says,
      note: schoolForms2028,
    },
    { source: `OSL 2009:400 23 kap. 2 § ${paragraph} stycket`, inForce: { from: '2028-07-01' }, says },
  );

/** Which secrecy or duty of silence each kind of unit works under, and between whom it holds. */
export const secrecy = named({
  secrecy_between_authorities: statute('disclosure', {
    source: 'OSL 2009:400 8 kap. 1 §',
    inForce: { from: '2009-06-30' },
    says: 'En hemlig uppgift får inte lämnas till någon enskild eller till en annan myndighet, om ingen regel tillåter det.',
  }),
  secrecy_within_authority: statute('disclosure', {
    source: 'OSL 2009:400 8 kap. 2 §',
    inForce: { from: '2009-06-30' },
    says: 'Sekretessen gäller också mellan självständiga delar av samma myndighet, till exempel mellan skola och socialtjänst i en liten kommun.',
  }),
  secrecy_not_towards_oneself: statute('disclosure', {
    source: 'OSL 2009:400 12 kap. 1 §',
    inForce: { from: '2009-06-30' },
    says: 'Det som är hemligt för att skydda någon är inte hemligt för personen själv.',
    note: 'Det finns undantag i samma lag.',
  }),
  secrecy_towards_guardian: statute('disclosure', {
    source: 'OSL 2009:400 12 kap. 3 §',
    inForce: { from: '2009-06-30' },
    says: 'Det som är hemligt för att skydda ett barn kan vara hemligt även för vårdnadshavaren, om barnet annars kan antas fara mycket illa.',
  }),
  secrecy_social_services: statute(
    'disclosure',
    {
      source: 'OSL 2009:400 26 kap. 1 §',
      inForce: { from: beginning, to: '2024-03-31' },
      says: strong,
      confidence: 'verify',
      note: unread,
    },
    { source: 'OSL 2009:400 26 kap. 1 §', inForce: { from: '2024-04-01' }, says: strong },
  ),
  secrecy_health_care: statute(
    'disclosure',
    {
      source: 'OSL 2009:400 25 kap. 1 §',
      inForce: { from: beginning, to: '2025-06-30' },
      says: strong,
      confidence: 'verify',
      note: unread,
    },
    {
      source: 'OSL 2009:400 25 kap. 1 §',
      inForce: { from: '2025-07-01' },
      says: strong,
      note: 'Gäller också tandvården och elevhälsans medicinska del.',
    },
  ),
  secrecy_preschool: statute('disclosure', {
    source: 'OSL 2009:400 23 kap. 1 §',
    inForce: { from: '2011-07-01' },
    says: strong,
  }),
  secrecy_pupil_health: schoolSecrecy('första', strong),
  secrecy_pupil_support: schoolSecrecy(
    'andra',
    'Svagare sekretess: uppgifter i särskilt elevstöd är hemliga bara om någon kan antas ta skada av att de lämnas ut.',
  ),
  secrecy_school: schoolSecrecy(
    'tredje',
    'Svag sekretess: namn, adress och liknande om elever är hemliga bara om något särskilt talar för att någon tar skada.',
  ),
  secrecy_private_health_care: statute('disclosure', {
    source: 'PSL 2010:659 6 kap. 12 §',
    inForce: { from: '2011-01-01' },
    says: 'Du som arbetar i privat vård har tystnadsplikt om patienters hälsa och personliga förhållanden.',
    note: 'Den som inte är vårdpersonal men deltar i vården har tystnadsplikt enligt 16 §.',
  }),
  secrecy_private_social_services: statute(
    'disclosure',
    {
      source: 'SoL 2001:453 15 kap. 1 §',
      inForce: { from: beginning, to: '2025-06-30' },
      says: 'Du som arbetar i privat socialtjänst har tystnadsplikt om människors personliga förhållanden.',
    },
    {
      source: 'SoL 2025:400 17 kap. 11 §',
      inForce: { from: '2025-07-01' },
      says: 'Du som arbetar i privat socialtjänst har tystnadsplikt om människors personliga förhållanden.',
    },
  ),
  secrecy_private_disability_services: statute('disclosure', {
    source: 'LSS 1993:387 29 §',
    inForce: { from: beginning },
    says: 'Du som arbetar med privat stöd och service till personer med funktionsnedsättning har tystnadsplikt om deras personliga förhållanden.',
    confidence: 'verify',
    note: 'Allmän kunskap. Paragrafen är inte läst.',
  }),
  secrecy_independent_school: statute('disclosure', {
    source: 'SkolL 2010:800 29 kap. 14 §',
    inForce: { from: beginning },
    says: 'Du som arbetar i fristående skola eller förskola har tystnadsplikt om barns personliga förhållanden. I skolan gäller den elevhälsa och elevstöd.',
    confidence: 'verify',
    note: 'Paragrafen nämns i 13 § men texten är inte läst. Hur långt plikten når i skolan utanför elevhälsan ska kontrolleras.',
  }),
  secrecy_police: statute('disclosure', {
    source: 'OSL 2009:400 35 kap. 1 §',
    inForce: { from: beginning },
    says: 'Stark sekretess: uppgifter om enskilda i polisens arbete mot brott lämnas bara ut om det står klart att ingen tar skada.',
    confidence: 'verify',
    note: 'Paragrafen är inte läst i sin lydelse. Styrkan är hämtad ur Skatteverkets rättsliga vägledning (2017). Utredningens egen sekretess finns i 18 kap. 1 §.',
  }),
  secrecy_everywhere: statute('disclosure', {
    source: 'OSL 2009:400 21 kap. 1 §',
    inForce: { from: '2009-06-30' },
    says: 'Minsta skydd, hos alla myndigheter: uppgifter om hälsa och sexualliv är hemliga om det måste antas att någon skulle fara mycket illa.',
    note: 'Det enda skyddet på till exempel en fritidsgård, som saknar egen sekretessregel.',
  }),
});
