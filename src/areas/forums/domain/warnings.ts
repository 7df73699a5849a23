import type { Complaint } from '../../../platform/errors/errors.ts';
import type { Warning } from './codes.ts';

/** What one is asked to think of before a text is kept. */
export const warningWords: Record<Warning, string> = {
  small_group: 'Gruppen är så liten att raden kan peka ut ett barn. Välj ett vidare åldersspann, eller skriv mindre.',
  name_like:
    'Här står något som liknar ett namn, en adress eller ett telefonnummer. Skriv så att ingen kan kännas igen.',
};

export const complaintsOf = (warnings: readonly Warning[]): Complaint[] =>
  warnings.map((warning) => ({ path: 'sure', message: warningWords[warning] }));
