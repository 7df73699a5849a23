import { named, statute } from './history.ts';

/** What lets a piece of information pass without consent, and what never does. */
export const disclosure = named({
  disclosure_from_health_care: statute('disclosure', {
    source: 'OSL 2009:400 25 kap. 12 §',
    inForce: { from: '2013-07-01' },
    says: 'Vården får utan samtycke lämna uppgifter till annan vård eller till socialtjänsten om ett barn under 18 år eller en gravid, om det behövs för nödvändig vård eller nödvändigt stöd.',
    note: 'Gäller mellan myndigheter och prövas varje gång. Skolan omfattas inte.',
  }),
  disclosure_from_social_services: statute('disclosure', {
    source: 'OSL 2009:400 26 kap. 9 §',
    inForce: { from: '2013-07-01' },
    says: 'Socialtjänsten får utan samtycke lämna uppgifter till annan socialtjänst eller till vården om ett barn under 18 år eller en gravid, om det behövs för nödvändig vård eller nödvändigt stöd.',
    note: 'Gäller mellan myndigheter och prövas varje gång. Skolan omfattas inte.',
  }),
  disclosure_within_pupil_health: statute('disclosure', {
    source: 'OSL 2009:400 25 kap. 13 a §',
    inForce: { from: '2011-07-01' },
    says: 'Elevhälsans medicinska del får lämna uppgifter till övrig elevhälsa och elevstöd i samma myndighet, om det krävs för att en elev ska få nödvändigt stöd.',
  }),
  disclosure_no_shared_record: statute('disclosure', {
    source: 'PDL 2008:355 5 kap. 4 § och SVOD 2022:913 3 kap. 7 §',
    inForce: { from: '2023-01-01' },
    says: 'Ingen får läsa direkt i en annan vårdgivares journal annat än när lag tillåter det, inte ens om patienten säger ja.',
    note: 'Därför lämnar enheterna ut egna uppgifter i Samsyn i stället för att öppna varandras system.',
  }),
});
