import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, useRouter } from '@tanstack/react-router';
import { meQuery, signOut } from '../lib/me.ts';
import { Button } from '../ui/Button.tsx';
import { classes } from '../ui/classes.ts';
import { OfflineBanner } from '../ui/states/OfflineBanner.tsx';
import { ActingAs } from './ActingAs.tsx';
import { BottomBar } from './BottomBar.tsx';
import { Brand } from './Brand.tsx';
import { placesFor } from './navigation.ts';
import { PlaceLinks } from './PlaceLinks.tsx';
import { contentId, SkipLink } from './SkipLink.tsx';
import css from './StaffShell.module.css';
import { words } from './texts.sv.ts';
import { useFamilyAway } from './use-family-away.ts';

const c = classes(css);

/** The frame around every staff page: the rail, who one acts as, and the page itself. */
export function StaffShell() {
  const { data: me } = useQuery(meQuery);
  const isOnTheWay = useFamilyAway(me);
  const places = placesFor(me, useRouter().routesByPath);
  const apart = places.filter((place) => place.apart);
  if (isOnTheWay) return null;
  return (
    <>
      <SkipLink />
      <div className={c('shell')}>
        <header className={c('rail')} data-print="no">
          <div className={c('brand')}>
            <Brand href="/min-dag" />
          </div>
          <nav aria-label={words.nav}>
            <PlaceLinks places={places.filter(({ apart }) => !apart)} />
            {apart.length > 0 && (
              <div className={c('apart')}>
                <PlaceLinks places={apart} />
              </div>
            )}
          </nav>
          {me && (
            <div className={c('foot')}>
              <Link to="/hjalp" className={c('help')}>
                {words.help}
              </Link>
              <span>{me.name}</span>
              <Button kind="quiet" onClick={signOut}>
                {words.signOut}
              </Button>
            </div>
          )}
        </header>
        <div className={c('body')}>
          <OfflineBanner />
          <section className={c('top')} aria-label={words.yourAssignment} data-print="no">
            <div className={c('narrowBrand')}>
              <Brand href="/min-dag" />
            </div>
            {me && <ActingAs me={me} />}
          </section>
          <main id={contentId} className={c('main')} tabIndex={-1}>
            <Outlet />
          </main>
        </div>
      </div>
      <BottomBar places={places} name={me?.name} />
    </>
  );
}
