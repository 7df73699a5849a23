import type { ReactNode } from 'react';
import { classes } from '../classes.ts';
import { Icon, type IconName } from '../Icon.tsx';
import css from './StateBlock.module.css';

const c = classes(css);

interface StateBlockProps {
  readonly icon: IconName;
  readonly heading: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** Something is wrong, not only empty. */
  readonly isSerious?: boolean;
}

/** The common shape of empty, refused and broken: what is the matter, and what one can do. */
export const StateBlock = ({ icon, heading, children, actions, isSerious = false }: StateBlockProps) => (
  <section className={c('block', isSerious && 'serious')}>
    <span className={c('icon')}>
      <Icon name={icon} size={22} />
    </span>
    <div>
      <h2 className={c('heading')}>{heading}</h2>
      {children && <div className={c('text')}>{children}</div>}
      {actions && <div className={c('actions')}>{actions}</div>}
    </div>
  </section>
);

/** Small print inside a state: a number to quote, a source. */
export const SmallPrint = ({ children }: { children: ReactNode }) => <p className={c('small')}>{children}</p>;
