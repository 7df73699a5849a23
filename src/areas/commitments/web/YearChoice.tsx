import { dayOf } from '../../../web/lib/dates.ts';
import { Select } from '../../../web/ui/forms/Select.tsx';
import { words } from './texts.sv.ts';

const yearsBack = 6;

/** The year in the address, or this one. */
export const thisYear = (): string => dayOf().slice(0, 4);

/** Which year one looks at; the year before is shown beside it. */
export function YearChoice({ year, onChange }: { year: string; onChange: (year: string) => void }) {
  const now = Number(thisYear());
  const options = Array.from({ length: yearsBack }, (_, back) => String(now - back));
  return (
    <div data-print="no">
      <Select
        label={words.year}
        description={words.yearAbout}
        value={year}
        options={[...new Set([...options, year])].map((value) => ({ value, label: value }))}
        onChange={onChange}
      />
    </div>
  );
}
