import { named, statute } from './history.ts';

/** Who may open what, that every opening is written down, looked at afterwards, and shown to the person it is about. */
export const accessLog = named({
  access_by_need_health_care: statute('duty', {
    source: 'PDL 2008:355 4 kap. 1 och 2 §§',
    inForce: { from: '2023-01-01' },
    says: 'Du läser bara om patienter du vårdar eller annars behöver läsa om i ditt arbete. Behörigheten ges efter det.',
  }),
  access_by_need_social_services: statute('duty', {
    source: 'Lag 2001:454 10 § andra stycket',
    inForce: { from: '2024-03-01' },
    says: 'Din behörighet i socialtjänsten omfattar bara det du behöver för dina arbetsuppgifter.',
    note: 'Lydelse enligt lag (2023:821). Första dagen är antagen: samma dag som lag (2023:820) i samma reform.',
  }),
  access_log_health_care: statute('duty', {
    source: 'PDL 2008:355 4 kap. 3 §',
    inForce: { from: '2023-01-01' },
    says: 'Vårdgivaren skriver ner varje läsning av uppgifter om patienter och kontrollerar regelbundet att ingen läser utan rätt.',
  }),
  access_log_social_services: statute('duty', {
    source: 'Lag 2001:454 10 § första stycket',
    inForce: { from: '2024-03-01' },
    says: 'Socialtjänsten skriver ner varje läsning av uppgifter om enskilda och kontrollerar regelbundet att ingen läser utan rätt.',
    note: 'Lydelse enligt lag (2023:821). Första dagen är antagen: samma dag som lag (2023:820) i samma reform.',
  }),
  access_log_shown_to_patient: statute('duty', {
    source: 'PDL 2008:355 8 kap. 5 §',
    inForce: { from: '2008-07-01' },
    says: 'Du har rätt att få veta vilka läsningar av dina uppgifter som vårdgivaren har sett.',
  }),
  access_log_contents: statute('duty', {
    source: 'HSLF-FS 2016:40 4 kap. 9 §',
    inForce: { from: '2017-03-01' },
    says: 'Loggen visar vad som gjordes, vid vilken enhet, när, av vem och om vem. Stickprov görs regelbundet och skrivs ner. Loggen sparas minst fem år.',
    atLeast: 'P5Y',
    confidence: 'verify',
    note: 'Läst i andra hand. IMY hänvisar för loggens innehåll till 9 a §, så numreringen och första dagen ska kontrolleras.',
  }),
});
