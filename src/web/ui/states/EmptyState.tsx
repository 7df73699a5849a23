import type { ReactNode } from 'react';
import type { IconName } from '../Icon.tsx';
import { StateBlock } from './StateBlock.tsx';

interface EmptyStateProps {
  /** «Inget väntar på dig.» */
  readonly heading: string;
  /** What to do next, or when something will come. */
  readonly children: ReactNode;
  readonly action?: ReactNode;
  readonly icon?: IconName;
}

/** Nothing here, and what to do about it. */
export const EmptyState = ({ heading, children, action, icon = 'leaf' }: EmptyStateProps) => (
  <StateBlock icon={icon} heading={heading} actions={action}>
    <p>{children}</p>
  </StateBlock>
);
