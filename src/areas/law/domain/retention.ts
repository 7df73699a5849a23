import { beginning, guidance, local, named, statute } from './history.ts';

const untilNewAct = { from: beginning, to: '2025-06-30' };
const underNewAct = { from: '2025-07-01' };
const until30 = { from: '2025-07-01', to: '2026-01-14' };
const from30 = { from: '2026-01-15' };
const fiveYears =
  'Uppgifter i en personakt tas bort när fem år har gått sedan den sista anteckningen, senast under kalenderåret därefter.';
const investigated =
  'Handlingar i en utredning om ett barns skydd eller stöd tas bort när fem år har gått sedan den sista anteckningen i personakten, senast under kalenderåret därefter.';
const notOpened =
  'Handlingar i ett ärende där ingen utredning inleddes tas bort när fem år har gått sedan den sista anteckningen, senast under kalenderåret därefter.';
const unreadChapter = 'Kapitlet är inte läst. Innehållet antas vara detsamma som i 16 kap. 1 § i den nya lagen.';
const transition =
  'Övergångsreglerna är inte lästa. Fråga er arkivarie om handlingar som är äldre än den 15 januari 2026.';
const placed = 'Handlingar om ett barns placering utanför hemmet sparas även efter de fem åren.';

/** How long what the plan leaves in each party's record is kept; each information owner follows its own rule. */
export const retention = named({
  retention_per_owner: guidance('retention', {
    source: 'Slutsats av SoL 2025:400 16 kap. 1 § och PDL 2008:355 3 kap. 17 §',
    inForce: { from: beginning },
    says: 'Varje part sparar och tar bort sin del efter sina regler. Ingens klocka styr någon annans del.',
    confidence: 'verify',
    note: 'Ingen paragraf handlar om en plan som flera äger. Gå igenom gallringen med er arkivarie och jurist.',
  }),
  retention_social_services: statute(
    'retention',
    { source: 'SoL 2001:453 12 kap. 1 §', inForce: untilNewAct, says: fiveYears, atLeast: 'P5Y' },
    {
      source: 'SoL 2025:400 16 kap. 1 §',
      inForce: underNewAct,
      says: fiveYears,
      atLeast: 'P5Y',
      note: 'Vissa kommuner och vissa personer undantas för forskningens skull (16 kap. 4 §).',
    },
  ),
  retention_placed_child: statute(
    'retention',
    { source: 'SoL 2001:453 12 kap. 2 §', inForce: untilNewAct, says: placed },
    { source: 'SoL 2025:400 16 kap. 2 §', inForce: underNewAct, says: placed },
  ),
  retention_child_investigation: statute(
    'retention',
    {
      source: 'SoL 2001:453 12 kap. 1 §',
      inForce: untilNewAct,
      says: investigated,
      atLeast: 'P5Y',
      confidence: 'verify',
      note: unreadChapter,
    },
    { source: 'SoL 2025:400 16 kap. 1 §', inForce: until30, says: investigated, atLeast: 'P5Y' },
    {
      source: 'SoL 2025:400 16 kap. 2 a § första meningen',
      inForce: from30,
      says: 'Handlingar i en utredning om ett barns skydd eller stöd sparas tills personen har fyllt 30 år.',
      note: `Ny genom lag (2025:1501). ${transition}`,
    },
  ),
  retention_not_opened: statute(
    'retention',
    {
      source: 'SoL 2001:453 12 kap. 1 §',
      inForce: untilNewAct,
      says: notOpened,
      atLeast: 'P5Y',
      confidence: 'verify',
      note: `${unreadChapter} Paragrafen gällde personakter. Anmälningar som inte ledde till utredning låg ofta i en pärm efter dag, utanför personakten, och om den då styrde är inte prövat.`,
    },
    { source: 'SoL 2025:400 16 kap. 1 §', inForce: until30, says: notOpened, atLeast: 'P5Y' },
    {
      source: 'SoL 2025:400 16 kap. 2 a § andra meningen',
      inForce: from30,
      says: notOpened,
      atLeast: 'P5Y',
      note: `Ny genom lag (2025:1501), som hänvisar till 1 §. ${transition}`,
    },
  ),
  retention_health_care: statute('retention', {
    source: 'PDL 2008:355 3 kap. 17 §',
    inForce: { from: '2013-06-01' },
    says: 'En journalhandling sparas minst tio år efter den sista uppgiften i den.',
    atLeast: 'P10Y',
    note: 'För offentlig vård gäller arkivlagen därefter.',
  }),
  retention_school: local('retention', {
    source: 'Kommunens dokumenthanteringsplan',
    inForce: { from: beginning },
    says: 'Skolan sparar och tar bort sin del efter kommunens dokumenthanteringsplan.',
    confidence: 'verify',
    note: 'Allmän kunskap, inte läst. Fråga er arkivarie. Elevhälsans medicinska del är journal och följer patientdatalagen.',
  }),
});
