import { readNationalNumber } from '../../children/index.ts';
import type { ReportedChild } from './content.ts';

/**
 * The child as it is kept: its number in one spelling, so that other reports on it are found, with the birth date and,
 * when nothing was said, the sex that follow from it. A number that is none stands as it was written.
 */
export function asKnown(child: ReportedChild): ReportedChild {
  if (child.isUnborn) return { ...child, number: '', bornOn: '' };
  const read = readNationalNumber(child.number);
  const known = read.ok ? { number: read.value.number, bornOn: read.value.bornOn } : {};
  const whole = { ...child, ...known, expectedOn: '' as const };
  return { ...whole, sex: read.ok ? sexOf(whole) : child.sex };
}

/** The last digit but one of a national number is even for girls. */
function sexOf({ sex, number }: ReportedChild): ReportedChild['sex'] {
  if (sex !== 'unknown') return sex;
  return Number(number[10]) % 2 === 0 ? 'girl' : 'boy';
}
