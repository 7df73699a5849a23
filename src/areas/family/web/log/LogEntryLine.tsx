import { timeInWords } from '../../../../web/lib/dates.ts';
import { classes } from '../../../../web/ui/classes.ts';
import { Icon } from '../../../../web/ui/Icon.tsx';
import { type Principal, PrincipalMark } from '../../../../web/ui/PrincipalMark.tsx';
import { principalOf } from '../../../directory/web/principal.ts';
import type { LogEntry } from '../api.ts';
import { organisationBeside } from '../plan/names.ts';
import css from './LogPage.module.css';
import type { Repeated } from './same.ts';
import { logWords as words } from './texts.sv.ts';

const c = classes(css);

/** One event as the sentence that the server has written, with the shape of whose employee it was. */
export const LogEntryLine = ({ entry: { says, who, refused }, times, first, mayBeMore }: Repeated) => {
  const beside = organisationBeside(who.unit ?? '', who.principal?.name ?? '');
  return (
    <>
      <PrincipalMark principal={shapeOf(who)} size={24} />
      <div>
        {refused && (
          <p className={c('refused')}>
            <Icon name="hand" size={16} />
            {words.refused}
          </p>
        )}
        <p>
          {says} {times > 1 && (mayBeMore ? words.atLeast(times) : words.times(times, timeInWords(first)))}
        </p>
        {beside && <p className={c('principal')}>{beside}</p>}
      </div>
    </>
  );
};

const shapeOf = ({ kind, unitKind, principal }: LogEntry['who']): Principal => {
  if (kind === 'employee') return principalOf(principal?.kind ?? null, unitKind ?? undefined);
  return kind === 'samsyn' ? 'other' : 'family';
};
