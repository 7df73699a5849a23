/**
 * The statutes that Samsyn's rules come from, by the short name and number that begin a source.
 * A source that names another statute does not compile: write it here first, so that people can look it up.
 */
export const statutes = {
  'FB 1949:381': 'Föräldrabalken',
  'FL 2017:900': 'Förvaltningslagen',
  'HSL 2017:30': 'Hälso- och sjukvårdslagen',
  'HSLF-FS 2016:40': 'Socialstyrelsens föreskrifter om journalföring och behandling av personuppgifter',
  'HSLF-FS 2022:39': 'Socialstyrelsens föreskrifter och allmänna råd om våld i nära relationer',
  'Lag 2001:454': 'Lagen om behandling av personuppgifter inom socialtjänsten',
  'LSS 1993:387': 'Lagen om stöd och service till vissa funktionshindrade',
  'OSL 2009:400': 'Offentlighets- och sekretesslagen',
  'PDL 2008:355': 'Patientdatalagen',
  'PSL 2010:659': 'Patientsäkerhetslagen',
  'SkolL 2010:800': 'Skollagen',
  'SoL 2001:453': 'Den tidigare socialtjänstlagen',
  'SoL 2025:400': 'Socialtjänstlagen',
  'SOSFS 2014:4': 'Socialstyrelsens tidigare föreskrifter och allmänna råd om våld i nära relationer',
  'SVOD 2022:913': 'Lagen om sammanhållen vård- och omsorgsdokumentation',
} as const;

/** A section of a known statute: `SoL 2025:400 10 kap. 8 §`. */
export type StatuteSource = `${keyof typeof statutes} ${string}`;
