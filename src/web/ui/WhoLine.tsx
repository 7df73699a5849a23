import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import { type Principal, PrincipalMark } from './PrincipalMark.tsx';
import css from './WhoLine.module.css';

const c = classes(css);

interface WhoLineProps {
  readonly principal: Principal;
  /** «Region Dalarna», «Falu kommun», «vårdnadshavare». */
  readonly principalName: string;
  readonly name: string;
  readonly role?: string;
  readonly unit?: string;
  /** At the end of the line: «samordnare», «kommer», «har inte svarat än». */
  readonly note?: ReactNode;
  /** More about the person, on lines of its own. */
  readonly children?: ReactNode;
}

/** A person in the room: who, in which role, from where. */
export const WhoLine = ({ principal, principalName, name, role, unit, note, children }: WhoLineProps) => (
  <div className={c('who')}>
    <PrincipalMark principal={principal} />
    <div className={c('line')}>
      <div className={c('text')}>
        <div className={c('name')}>
          {name}
          {role && <span className={c('role')}>, {role}</span>}
        </div>
        <div className={c('unit')}>{[unit, principalName].filter(Boolean).join(' · ')}</div>
      </div>
      {note && <div className={c('note')}>{note}</div>}
    </div>
    {children && <div className={c('extra')}>{children}</div>}
  </div>
);

/** Several persons, as a list with lines between. */
export const WhoList = ({
  people,
  label,
}: {
  people: readonly (WhoLineProps & { readonly id: string })[];
  label: string;
}) => (
  <ul className={c('list')} aria-label={label}>
    {people.map(({ id, ...person }) => (
      <li key={id}>
        <WhoLine {...person} />
      </li>
    ))}
  </ul>
);
