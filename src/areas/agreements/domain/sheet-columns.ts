import {
  choice,
  code,
  day,
  longText,
  municipality,
  number,
  shortText,
  yesNo,
} from '../../../platform/sheets/column-kinds.ts';
import type { SheetColumn } from '../../../platform/sheets/sheet.ts';
import { partiesKind } from './party-cell.ts';
import { kindWords } from './texts.sv.ts';

/** Said of the agreement: the same on every row that it has. */
export type AgreementKey = 'code' | 'kind' | 'title' | 'municipality' | 'parent' | 'ledBy' | 'note';
/** Said of one version. */
export type VersionKey =
  | 'number'
  | 'state'
  | 'draftedOn'
  | 'decidedOn'
  | 'decidedBy'
  | 'from'
  | 'to'
  | 'openEnded'
  | 'lastDay'
  | 'agesFrom'
  | 'agesTo'
  | 'unborn'
  | 'target'
  | 'summary'
  | 'parties';
export type RegisterKey = AgreementKey | VersionKey;

/** One row for each version of each agreement. */
export const registerColumns: readonly SheetColumn<RegisterKey>[] = [
  { key: 'code', header: 'Kod', kind: code('Överenskommelsens kod, till exempel lok-falun.'), required: true },
  { key: 'number', header: 'Version', kind: number(1, 999), required: true },
  { key: 'kind', header: 'Slag', kind: choice(kindWords), required: true },
  { key: 'title', header: 'Titel', kind: shortText(200), required: true },
  { key: 'municipality', header: 'Kommun', kind: municipality },
  { key: 'parent', header: 'Hör till', kind: code('Koden för den överenskommelse som den hör till.'), optional: true },
  { key: 'ledBy', header: 'Leds av', kind: shortText(300), optional: true },
  { key: 'note', header: 'Anteckning', kind: longText(1000), optional: true },
  { key: 'state', header: 'Läge', kind: choice({ draft: 'Utkast', decided: 'Beslutad' }), required: true },
  { key: 'draftedOn', header: 'Utkast från', kind: day, optional: true },
  { key: 'decidedOn', header: 'Beslutad', kind: day },
  { key: 'decidedBy', header: 'Beslutad av', kind: shortText(200), optional: true },
  { key: 'from', header: 'Första dag', kind: day },
  { key: 'to', header: 'Sista dag', kind: day },
  { key: 'openEnded', header: 'Tills vidare', kind: yesNo(), optional: true },
  { key: 'lastDay', header: 'Sista dag med beslut om förlängning', kind: day, forReaders: true, optional: true },
  { key: 'agesFrom', header: 'Ålder från', kind: number(0, 30), optional: true },
  { key: 'agesTo', header: 'Ålder till', kind: number(0, 30), optional: true },
  { key: 'unborn', header: 'Väntat barn', kind: yesNo(), optional: true },
  { key: 'target', header: 'Målgrupp', kind: longText(500), optional: true },
  { key: 'summary', header: 'Sammanfattning', kind: longText(2000), optional: true },
  { key: 'parties', header: 'Parter', kind: partiesKind },
];

/** What is said of the agreement and may change. */
export const aboutAgreement = ['title', 'parent', 'ledBy', 'note'] as const satisfies readonly AgreementKey[];
/** What an agreement is from the start. */
export const fixed = ['kind', 'municipality'] as const satisfies readonly AgreementKey[];
export const aboutVersion = registerColumns
  .map(({ key }) => key)
  .filter((key): key is VersionKey => !['code', 'number', 'lastDay', ...aboutAgreement, ...fixed].includes(key));
