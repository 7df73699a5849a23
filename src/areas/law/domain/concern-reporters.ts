/** One point of the list of those who have to report: its number in the section, and who it is in our words. */
export interface Reporter {
  readonly point: number;
  readonly who: string;
}

/** From this day the section has its 22 points (lag 2025:1501). What the list was before has not been read. */
export const reportersFrom = '2026-01-15';

/** Who has to report a concern about a child: SoL 2025:400 19 kap. 1 §, point by point. */
export const reporters: readonly Reporter[] = [
  { point: 1, who: 'Vård och tandvård i region och kommun' },
  { point: 2, who: 'Socialtjänsten' },
  { point: 3, who: 'Stöd till personer med funktionsnedsättning (LSS)' },
  { point: 4, who: 'Förskola, skola, fritidshem och elevhälsa, också fristående' },
  { point: 5, who: 'Medlare i tvister om barn' },
  { point: 6, who: 'Ordningsvakter' },
  { point: 7, who: 'Arbetsförmedlingen' },
  { point: 8, who: 'Ekobrottsmyndigheten' },
  { point: 9, who: 'Försäkringskassan' },
  { point: 10, who: 'Kriminalvården' },
  { point: 11, who: 'Kronofogden' },
  { point: 12, who: 'Kustbevakningen' },
  { point: 13, who: 'Länsstyrelserna' },
  { point: 14, who: 'Migrationsverket' },
  { point: 15, who: 'Polisen' },
  { point: 16, who: 'Rättsmedicinalverket, vid rättspsykiatriska undersökningar' },
  { point: 17, who: 'Skatteverket' },
  { point: 18, who: 'Säkerhetspolisen' },
  { point: 19, who: 'Tullverket' },
  { point: 20, who: 'Åklagarmyndigheten' },
  { point: 21, who: 'Andra myndigheter som möter barn och unga, till exempel kommunens fritidsverksamhet' },
  { point: 22, who: 'Privata verksamheter som arbetar med barn, vård, tandvård, socialtjänst eller LSS' },
];
