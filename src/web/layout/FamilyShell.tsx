import { useQuery } from '@tanstack/react-query';
import { Link, Outlet } from '@tanstack/react-router';
import { meQuery, signOut } from '../lib/me.ts';
import { classes } from '../ui/classes.ts';
import { OfflineBanner } from '../ui/states/OfflineBanner.tsx';
import { Brand } from './Brand.tsx';
import css from './FamilyShell.module.css';
import { contentId, SkipLink } from './SkipLink.tsx';
import { words } from './texts.sv.ts';

const c = classes(css);

/** The frame around the family's pages: nothing but the page. Light enough for an old telephone. */
export function FamilyShell() {
  const { data: me } = useQuery(meQuery);
  return (
    <>
      <SkipLink />
      <OfflineBanner />
      <header className={c('top')} data-print="no">
        <Brand href="/familj" />
        {me && (
          <div className={c('who')}>
            <span>{words.signedInAs(me.name)}</span>
            <span className={c('ways')}>
              <Link to="/familj/hjalp">{words.help}</Link>
              <button type="button" className={c('out')} onClick={signOut}>
                {words.signOut}
              </button>
            </span>
          </div>
        )}
      </header>
      <main id={contentId} className={c('main')} tabIndex={-1}>
        <Outlet />
      </main>
    </>
  );
}
