import type { PlanDocument } from './model.ts';

const region = { name: 'Region Dalarna', kind: 'region' } as const;
const falun = { name: 'Falu kommun', kind: 'municipality' } as const;
const school = { name: 'Falu kommun, skolan', kind: 'school' } as const;

/** A whole plan for an invented child, with every part filled in. `changes` replaces whole parts of it. */
export const samplePlan = (changes: Partial<PlanDocument> = {}): PlanDocument => ({
  child: { given: 'Amira', family: 'Exempelsson', birthYear: 2013 },
  protected: false,
  version: 3,
  publishedOn: '2026-11-12',
  childMatters:
    'Jag vill orka vara i skolan hela dagen och ha någon att sitta med på lunchen. Jag vill inte berätta samma sak om och om igen.',
  childView: 'Planen känns bra. Det bästa är att Mona finns där på morgonen. Jag vill att vi ses hos mig nästa gång ⚽',
  question: 'Hur kan Amira komma tillbaka till skolan?\n\nVad behöver var och en göra för det?',
  longTermGoal: 'Amira går i skolan alla dagar, sover på natten och har en kompis som hon träffar på fritiden.',
  subGoals: [
    {
      text: 'Amira är på plats i skolan fyra dagar i veckan före sportlovet.',
      measures: [
        {
          what: 'Möter Amira vid entrén varje morgon och går igenom dagen.',
          who: 'Mona Påhittad, kurator',
          unit: 'Elevhälsan, Påhittsskolan',
          principal: school,
          startsOn: '2026-11-16',
          endsOn: '2027-02-19',
        },
        {
          what: 'Ändrar schemat så att första lektionen börjar klockan nio, och ordnar ett lugnt rum att gå till.',
          who: 'Rolf Testberg, rektor',
          unit: 'Påhittsskolan',
          principal: school,
          startsOn: '2026-11-16',
        },
      ],
    },
    {
      text: 'Amira sover minst åtta timmar, minst fem nätter i veckan.',
      measures: [
        {
          what: 'Samtal varannan vecka om sömn och oro, tillsammans med en förälder varannan gång.',
          who: 'Per-Erik Provgren-Låtsasström, psykolog',
          unit: 'Barn- och ungdomspsykiatriska mottagningen, Falun',
          principal: region,
          startsOn: '2026-11-20',
          endsOn: '2027-03-31',
        },
        {
          what: 'Stöd hemma i rutiner på kvällen, en kväll i veckan.',
          who: 'Siv Exempel, familjebehandlare',
          unit: 'Socialtjänsten barn och unga, öppenvården',
          principal: falun,
          startsOn: '2026-12-01',
          endsOn: '2027-05-31',
        },
      ],
    },
  ],
  measuresByOthers: [
    { what: 'Skjutsar till skolan på måndagar.', who: 'Mormor', startsOn: '2026-12-08', endsOn: '2027-06-10' },
    {
      what: 'Amira provar friidrott på torsdagar. Avgiften är betald till sommaren.',
      who: 'Friidrottsklubben Påhittet',
      startsOn: '2026-12-08',
    },
  ],
  overallResponsible: falun,
  coordinator: {
    name: 'Karin Testsson',
    title: 'socialsekreterare',
    unit: 'Socialtjänsten barn och unga, Falun',
    phone: '023-000 00 01',
  },
  risks: 'Efter lov är det svårt att komma tillbaka. Om Amira slutar äta lunch brukar det vara ett tidigt tecken.',
  ifWorse: {
    text: 'Säg till Mona eller ring samordnaren samma dag. Vi ses inom en vecka, utan ny kallelse.',
    call: [
      { who: 'Samordnaren, vardagar 8–16', phone: '023-000 00 01' },
      { who: 'Bup, vardagar 8–17', phone: '023-000 00 02' },
      { who: 'Socialjouren, kvällar och helger', phone: '023-000 00 03' },
      { who: 'Sjukvårdsrådgivningen, dygnet runt', phone: '1177' },
    ],
  },
  nextMeeting: { day: '2027-01-14', time: '15:00', place: 'Påhittsskolan, rum 12', online: true },
  nextFollowUp: '2027-01-29',
  sharedWith: [
    { unit: 'Elevhälsan, Påhittsskolan', principal: school, until: '2027-11-12' },
    { unit: 'Barn- och ungdomspsykiatriska mottagningen, Falun', principal: region, until: '2027-11-12' },
    { unit: 'Socialtjänsten barn och unga, Falun', principal: falun, until: '2027-11-12' },
  ],
  changes: [
    'Delmålet om sömn är nytt.',
    'Rolf Testberg har tagit över schemat efter Eva Provström.',
    'Mötena är var åttonde vecka i stället för var fjärde.',
  ],
  ...changes,
});
