/** What can be done to an agreement, as it is told to somebody who wrote in it at the same time. */
const changeWords = {
  described: 'ändrade vem som leder och ansvarar',
  version_drafted: 'började på en ny version',
  version_written: 'ändrade målgruppen eller sammanfattningen',
  decided: 'skrev in beslutet',
  extended: 'skrev in ett beslut om förlängning',
  ended: 'skrev in ett beslut om att avsluta i förtid',
  claim_added: 'skrev vad en källa säger om ett datum',
  claim_chosen: 'valde vilken uppgift om ett datum som används',
  content_judged: 'bedömde innehållet',
  party_added: 'lade till en part',
  party_changed: 'ändrade en part',
  party_removed: 'tog bort en part',
  signatory_added: 'skrev vem som undertecknar',
  signed: 'skrev in en underskrift',
  signatory_removed: 'tog bort en som skulle underteckna',
  document_added: 'bifogade ett dokument',
  document_removed: 'tog bort ett dokument',
  round_opened: 'öppnade en uppföljning',
  round_closed: 'avslutade uppföljningen',
  imported: 'läste in en fil med ändringar',
} as const;
export type ChangeKind = keyof typeof changeWords;

/** Something that was done meanwhile, by whom, and to which version with which days. */
export interface DoneMeanwhile {
  readonly what: ChangeKind;
  readonly isOwn: boolean;
  /** Title and unit: whoever is refused needs to know whom to ask, not what they are called. */
  readonly title: string;
  readonly unit: string;
  /** Hours and minutes, with the day when it was not today. */
  readonly when: string;
  readonly version: { readonly number: number; readonly from: string | null; readonly to: string | null } | null;
}

const decisions: readonly ChangeKind[] = ['decided', 'extended', 'ended'];

function inWords({ what, isOwn, title, unit, when, version }: DoneMeanwhile): string {
  const who = isOwn ? 'Du själv, i ett annat fönster,' : `${title} vid ${unit}`;
  const of = version ? ` (version ${version.number})` : '';
  const days =
    version?.from && decisions.includes(what) ? `, som gäller ${version.from} – ${version.to ?? 'tills vidare'}` : '';
  return `${who} ${changeWords[what]}${of}${days}, ${when}.`;
}

/** At most so many are told; the page shows the rest. */
const most = 3;

/** What the second of two who write at once is told: what the first one did, and that nothing of one's own was saved. */
export function meanwhileInWords(done: readonly DoneMeanwhile[]): string {
  const told = done.slice(-most).map(inWords);
  return [
    'Det hände något medan du skrev.',
    ...told,
    'Det du skickade sparades inte. Se hur det står nu, och gör om din ändring om den behövs.',
  ].join(' ');
}
