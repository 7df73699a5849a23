import type { Cause, Channel, Contact, Decision, IntakeState, Sender, Sentence, Sex } from './codes.ts';

export const causeWords: Record<Cause, string> = {
  neglect: 'Barnet får inte den omsorg det behöver',
  violence_against: 'Våld mot barnet',
  violence_witnessed: 'Barnet ser eller hör våld hemma',
  sexual_abuse: 'Sexuella övergrepp',
  honour: 'Heder: kontroll, hot eller tvång',
  guardian_substance: 'En vuxen dricker för mycket eller tar droger',
  guardian_health: 'En vuxen mår mycket dåligt',
  guardian_conflict: 'Vuxna i svår konflikt',
  own_behaviour: 'Barnets eget beteende: droger, rymningar, självskada',
  own_health: 'Barnet mår psykiskt dåligt',
  crime: 'Barnet begår eller utnyttjas för brott',
  absence: 'Lång frånvaro från skola eller förskola',
  care_missed: 'Barnet får inte den vård eller tandvård det behöver',
  other: 'Något annat',
};

export const sexWords: Record<Sex, string> = { girl: 'Flicka', boy: 'Pojke', unknown: 'Vet inte' };

export const knowsWords = {
  told: 'Ja, jag har berättat',
  will_tell: 'Nej, men jag tänker berätta',
  not_told: 'Nej, och jag berättar inte nu',
} as const;

export const senderWords: Record<Sender, string> = {
  health: 'Hälso- och sjukvård',
  dental: 'Tandvård',
  school: 'Skola och elevhälsa',
  preschool: 'Förskola',
  social_services: 'Socialtjänst',
  police: 'Polis',
  private: 'Privatperson',
  other: 'Annan',
};

export const channelWords: Record<Channel, string> = {
  samsyn: 'Samsyn',
  file: 'Fil',
  phone: 'Telefon',
  letter: 'Brev',
  visit: 'Besök',
};

export const stateWords: Record<IntakeState, string> = {
  arrived: 'Väntar på skyddsbedömning',
  assessed: 'Förhandsbedömning',
  opened: 'Utredning inledd',
  not_opened: 'Utredning inte inledd',
  joined: 'Hör till en pågående utredning',
  forwarded: 'Skickad vidare',
};

export const decisionWords: Record<Decision, string> = {
  opened: 'Inled utredning',
  not_opened: 'Inled inte utredning',
  joined: 'En utredning pågår redan',
};

export const contactWords: Record<Contact, string> = {
  child: 'Barnet',
  guardians: 'Vårdnadshavarna',
  reporter: 'Den som anmälde',
};

/** All that a reporter reads of what became of a report: SoL 2025:400 19 kap. 6 §. */
export const sentenceWords: Record<Sentence, string> = {
  opened: 'En utredning har inletts.',
  not_opened: 'Ingen utredning har inletts.',
  under_way: 'En utredning pågick redan.',
  unsuitable: 'Socialtjänsten har bedömt att det inte är lämpligt att lämna svar.',
};
