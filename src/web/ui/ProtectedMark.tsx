import { Icon } from './Icon.tsx';
import css from './ProtectedMark.module.css';
import { words } from './texts.sv.ts';

/** Marks a child with protected identity where there is only a line: in a list, in a log. */
export const ProtectedMark = () => (
  <span className={css['mark']}>
    <Icon name="shield" size={16} />
    {words.protected.mark}
  </span>
);
