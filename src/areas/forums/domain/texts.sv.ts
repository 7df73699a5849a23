import type {
  Absence,
  AgeBand,
  Drawn,
  ForumState,
  Identity,
  LedTo,
  Level,
  LineMode,
  Mandate,
  MeetingAnswer,
  MeetingState,
  Period,
  Receipt,
  Rhythm,
} from './codes.ts';

export const levelWords: Record<Level, string> = {
  political: 'Politisk nivå',
  management: 'Chefer och ledning',
  support: 'Länsgemensamt stöd',
  operational: 'Nära barnen',
};

export const mandateWords: Record<Mandate, string> = {
  decides: 'Beslutar',
  prepares: 'Bereder',
  advises: 'Rådgör',
};

export const identityWords: Record<Identity, { readonly name: string; readonly says: string }> = {
  none: { name: 'Inga enskilda barn', says: 'Här talar man inte om enskilda barn.' },
  anonymous: { name: 'Barn utan namn', says: 'Barn tas upp utan namn: ålder, kommun och en fråga.' },
  named: {
    name: 'Barn med namn, efter samtycke',
    says: 'Barn tas upp utan namn, eller med namn för de enheter som familjen har sagt ja till.',
  },
};

export const stateWords: Record<ForumState, string> = { active: 'I gång', dormant: 'Vilande', paused: 'Pausat' };

const periodWords: Record<Period, string> = { month: 'i månaden', term: 'per termin', year: 'om året' };

/** «6 gånger om året»; says so when the source does not. */
export const rhythmInWords = (rhythm: Rhythm | null): string => {
  if (rhythm === null) return 'Står inte i källan';
  return `${rhythm.times === 1 ? 'En gång' : `${rhythm.times} gånger`} ${periodWords[rhythm.per]}`;
};

export const drawnWords: Record<Drawn, string> = {
  mandate: 'vad forumet får besluta',
  identity: 'hur barn tas upp',
  parent: 'vilket forum som är över',
};

export const meetingStateWords: Record<MeetingState, string> = {
  called: 'Kallat',
  held: 'Har hållits',
  cancelled: 'Inställt',
};

export const answerWords: Record<MeetingAnswer, string> = {
  pending: 'Har inte svarat',
  comes: 'Kommer',
  cannot: 'Kan inte komma',
};

export const absenceWords: Record<Absence, string> = {
  sick: 'Sjukdom',
  staffing: 'Brist på personal',
  other_meeting: 'Krock med annat möte',
  not_concerned: 'Dagordningen rörde inte parten',
  other: 'Annat skäl',
  none_given: 'Inget skäl har sagts',
};

export const receiptWords: Record<Receipt, string> = {
  sent: 'Inte mottaget än',
  received: 'Mottaget',
  done: 'Genomfört',
  cannot: 'Går inte att genomföra',
};

export const lineModeWords: Record<LineMode, string> = { anonymous: 'Utan namn', named: 'Med namn' };

export const ageBandWords: Record<AgeBand, string> = {
  unborn: 'Väntat barn',
  '0-2': '0–2 år',
  '3-5': '3–5 år',
  '0-5': '0–5 år',
  '6-9': '6–9 år',
  '10-12': '10–12 år',
  '6-12': '6–12 år',
  '13-15': '13–15 år',
  '16-17': '16–17 år',
  '13-17': '13–17 år',
  '18-24': '18–24 år',
};

export const ledToWords: Record<LedTo, string> = {
  sip: 'Samordnad individuell plan (SIP)',
  concern_report: 'Orosanmälan',
  school_support: 'Stöd i skolan',
  other_way: 'En annan väg in',
  nothing: 'Inget mer behövdes',
};
