import { createContext, type ReactNode, useContext, useState } from 'react';
import type { Problem } from '../../../../web/lib/problem.ts';
import css from '../Concerns.module.css';
import { words } from './texts.sv.ts';

interface Lost {
  readonly why: string;
  /** What had been written. */
  readonly text: string;
}

const KeepLost = createContext<(problem: Problem, values: object) => void>(() => undefined);

/** For a form that goes away when somebody else came first: keeps why, and what had been written. */
export const useLost = () => useContext(KeepLost);

/** Shows what a form that went away had to say, and what was written in it, above what can be done now. */
export function LostHere({ children }: { children: ReactNode }) {
  const [lost, setLost] = useState<Lost>();
  const keep = (problem: Problem, values: object) =>
    setLost({
      why: problem.detail,
      text: Object.entries(values)
        .filter(([name]) => /words/i.test(name))
        .map(([, value]) => String(value))
        .filter(Boolean)
        .join('\n'),
    });
  return (
    <KeepLost value={keep}>
      <div role="alert">
        {lost && (
          <div className={css['stop']}>
            <p>{lost.why}</p>
            {lost.text && (
              <>
                <p>{words.one.lost}</p>
                <p className={css['text']}>{lost.text}</p>
              </>
            )}
          </div>
        )}
      </div>
      {children}
    </KeepLost>
  );
}
