import type { ReactNode } from 'react';
import css from './ConsentCard.module.css';
import { classes } from './classes.ts';
import { Icon } from './Icon.tsx';
import { Law, type LawText } from './Law.tsx';
import { words } from './texts.sv.ts';
import { Why } from './Why.tsx';

const c = classes(css);
const icons = { given: 'check', missing: 'lock', withdrawn: 'hand', notNeeded: 'leaf' } as const;

interface ConsentCardProps {
  readonly state: keyof typeof icons;
  /** Who may see what, until when: «Bup Falun får läsa planen till och med 31 maj 2027.» */
  readonly says: string;
  /** What is missing, or what follows from the withdrawal, as a sentence. */
  readonly lacks?: string | undefined;
  readonly rule?: LawText | undefined;
  /** The button that helps. */
  readonly children?: ReactNode;
}

/** One consent: who may see what until when; what is missing; the way on. */
export const ConsentCard = ({ state, says, lacks, rule, children }: ConsentCardProps) => (
  <div className={c('card', state)}>
    <span className={c('icon')}>
      <Icon name={icons[state]} size={24} />
    </span>
    <div>
      <p className={c('state')}>{words.consent[state]}</p>
      <p className={c('says')}>{says}</p>
      {lacks && <p className={c('lacks')}>{lacks}</p>}
      {rule && (
        <Why about={says}>
          <Law {...rule} />
        </Why>
      )}
      {children && <div className={c('action')}>{children}</div>}
    </div>
  </div>
);
