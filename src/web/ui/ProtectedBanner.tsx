import { classes } from './classes.ts';
import { Icon } from './Icon.tsx';
import css from './ProtectedBanner.module.css';
import { words } from './texts.sv.ts';

const c = classes(css);

/** The three levels of protected personal data in the population register, and none. */
export type Protection = keyof typeof words.protected.levels;

/** Marks every view of a child with protected identity, on screen and on paper. */
export const ProtectedBanner = ({ level }: { level: Protection | 'none' }) =>
  level === 'none' ? null : (
    <div className={c('banner')}>
      <Icon name="shield" size={24} />
      <p>
        <strong className={c('level')}>{words.protected.levels[level]}</strong>
        <span className={c('text')}>{words.protected.text}</span>
      </p>
    </div>
  );
