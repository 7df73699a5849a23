import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { classes } from '../ui/classes.ts';
import { Icon } from '../ui/Icon.tsx';
import { ProtectedBanner, type Protection } from '../ui/ProtectedBanner.tsx';
import css from './Page.module.css';
import { words } from './texts.sv.ts';
import { useArrival } from './use-arrival.ts';

const c = classes(css);

interface PageProps {
  readonly heading: string;
  /** What the browser's tab says after «Samsyn – ». Never a name, never anything about a child. */
  readonly tab: string;
  /** A sentence under the heading. */
  readonly lead?: ReactNode;
  /** The page's one main action. */
  readonly action?: ReactNode;
  /** Who, when, law: beside the content where there is room, after it where there is not. */
  readonly side?: ReactNode;
  /** One level up. */
  readonly back?: { readonly link: Pick<LinkProps, 'to' | 'params' | 'search'>; readonly word: string };
  /** Set on every page about a child. */
  readonly protection?: Protection | 'none' | undefined;
  /** For tables and maps that need more than a line's length. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** The frame of a page's content: heading and main action at the same place everywhere, text column, side column. */
export function Page({ heading, tab, lead, action, side, back, protection, wide = false, children }: PageProps) {
  const headingRef = useArrival(tab);
  return (
    <div className={c('page')}>
      {protection && protection !== 'none' && (
        <div className={c('protected')}>
          <ProtectedBanner level={protection} />
        </div>
      )}
      {back && (
        <Link {...back.link} className={c('back')} data-print="no">
          <Icon name="back" size={16} />
          {back.word}
        </Link>
      )}
      <header className={c('header')}>
        <div>
          <h1 ref={headingRef} tabIndex={-1}>
            {heading}
          </h1>
          {lead && <div className={c('lead')}>{lead}</div>}
        </div>
        {action && (
          <div className={c('action')} data-print="no">
            {action}
          </div>
        )}
      </header>
      <div className={c('columns', side !== undefined && 'two')}>
        <div className={c('content', wide && 'wide')}>{children}</div>
        {side && (
          <aside className={c('side')} aria-label={words.side}>
            {side}
          </aside>
        )}
      </div>
    </div>
  );
}
