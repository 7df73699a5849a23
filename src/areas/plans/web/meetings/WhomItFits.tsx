import type { PlanView } from '../../domain/contract.ts';
import type { Meeting } from './meeting-words.ts';
import { words } from './texts.sv.ts';

/** Beside a proposed time: whom it fits, whom it does not, and which called units have not said. */
export function WhomItFits({ plan, meeting }: { plan: PlanView; meeting: Meeting }) {
  if (meeting.state !== 'proposed') return null;
  const [fits, not, silent] = whomItFits(plan, meeting);
  if (fits.length + not.length === 0) return null;
  return (
    <>
      {fits.length > 0 && <p>{words.fits.these(fits)}</p>}
      {not.length > 0 && <p>{words.fits.notThese(not)}</p>}
      {silent.length > 0 && <p>{words.fits.silent(silent)}</p>}
    </>
  );
}

/** By name: those whom the time fits, those whom it does not, and the called units that have not said. */
export function whomItFits(
  { parties }: Pick<PlanView, 'parties'>,
  { fits }: Pick<Meeting, 'fits'>,
): readonly [string[], string[], string[]] {
  const unit = (id: string) => parties.find(({ unitId }) => unitId === id)?.name;
  const nameOf = ({ whoKind, whoId, name }: Meeting['fits'][number]) =>
    (whoKind === 'unit' ? unit(whoId) : name) ?? words.fits.someone;
  const said = (wanted: boolean) => fits.filter((one) => one.fits === wanted).map(nameOf);
  const silent = parties.filter(
    ({ unitId, kind, calledAt, answer }) =>
      kind !== 'initiator' &&
      calledAt !== null &&
      answer !== 'cannot' &&
      !fits.some(({ whoKind, whoId }) => whoKind === 'unit' && whoId === unitId),
  );
  return [said(true), said(false), silent.map(({ name }) => name)];
}
