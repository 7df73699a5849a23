import { Icon } from '../../../../web/ui/Icon.tsx';
import css from './ProtectedNote.module.css';
import { planWords } from './texts.sv.ts';

const words = planWords.protected;

/** Marks the plan of a child with protected identity; `hidden` when the reader may not see the places. */
export const ProtectedNote = ({ hidden }: { hidden: boolean }) => (
  <div className={css['note']}>
    <Icon name="shield" size={24} />
    <p>
      <strong>{words.mark}</strong> {hidden ? words.hidden : words.care}
    </p>
  </div>
);
