import { dayOf } from '../lib/dates.ts';
import { Select } from './forms/Select.tsx';

const yearsBack = 6;

/** The year in the address, or this one. */
export const thisYear = (): string => dayOf().slice(0, 4);

interface YearChoiceProps {
  readonly label: string;
  readonly about?: string;
  readonly year: string;
  readonly onChange: (year: string) => void;
}

/** Which year one looks at. */
export function YearChoice({ label, about, year, onChange }: YearChoiceProps) {
  const now = Number(thisYear());
  const options = Array.from({ length: yearsBack }, (_, back) => String(now - back));
  return (
    <div data-print="no">
      <Select
        label={label}
        {...(about && { description: about })}
        value={year}
        options={[...new Set([...options, year])].map((value) => ({ value, label: value }))}
        onChange={onChange}
      />
    </div>
  );
}
