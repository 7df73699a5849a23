import type { ReactNode } from 'react';
import { Law, type LawText } from '../Law.tsx';
import { words } from '../texts.sv.ts';
import { SmallPrint, StateBlock } from './StateBlock.tsx';

interface RefusedProps {
  /** Why, as a sentence. */
  readonly why: string;
  /** By which rule: in words with its source, or the source alone. */
  readonly rule?: LawText | string | undefined;
  /** What one can do instead, when `why` does not say it already. */
  readonly instead?: ReactNode;
  readonly actions?: ReactNode;
  readonly heading?: string;
}

/** No, and why, by which rule, and what is possible instead. */
export const Refused = ({ why, rule, instead, actions, heading = words.states.refused }: RefusedProps) => (
  <StateBlock icon="hand" heading={heading} actions={actions}>
    <p>{why}</p>
    {typeof rule === 'string' && (
      <SmallPrint>
        {words.states.refusedRule}: {rule}
      </SmallPrint>
    )}
    {typeof rule === 'object' && (
      <p>
        <Law {...rule} />
      </p>
    )}
    {instead && (
      <div>
        <b>{words.states.refusedInstead}</b>
        {instead}
      </div>
    )}
  </StateBlock>
);
