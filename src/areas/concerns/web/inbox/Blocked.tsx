import { TextField } from '../../../../web/ui/forms/TextField.tsx';
import type { InInbox } from '../../domain/contract-intake.ts';
import css from '../Concerns.module.css';
import { Deed } from './Deed.tsx';
import { words } from './texts.sv.ts';

interface BlockedProps {
  readonly intake: Pick<InInbox, 'id' | 'number'>;
  readonly block: InInbox['blocks'][number];
  readonly mayLift: boolean;
}

/** A colleague who is kept out of a report, and the way for the unit's manager to lift that. */
export const Blocked = ({ intake, block, mayLift }: BlockedProps) => (
  <div>
    <p className={css['small']}>
      {words.list.blocked(block.who)} {block.reason}
    </p>
    {mayLift && (
      <Deed
        kind="quiet"
        label={words.forms.lift}
        about={words.list.liftAbout(block.who, intake.number)}
        first={{ reason: '' }}
        send={(body) => ({ method: 'POST', path: `/api/intakes/${intake.id}/blocks/${block.id}/lift`, body })}
      >
        {({ field }) => <TextField {...field('reason')} label={words.forms.liftWhy} />}
      </Deed>
    )}
  </div>
);
