import { Link } from '@tanstack/react-router';
import { useEffect, useId, useRef, useState } from 'react';
import { signOut } from '../lib/me.ts';
import { Button } from '../ui/Button.tsx';
import { classes } from '../ui/classes.ts';
import { Icon } from '../ui/Icon.tsx';
import css from './BottomBar.module.css';
import type { Place } from './navigation.ts';
import { PlaceLink, PlaceLinks } from './PlaceLinks.tsx';
import { words } from './texts.sv.ts';

const c = classes(css);
const shown = 4;

/** On a narrow screen, in place of the rail: four places and a menu with the rest. */
export function BottomBar({ places, name }: { places: readonly Place[]; name: string | undefined }) {
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const panelId = useId();
  useEffect(() => {
    if (!isOpen) return;
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      opener.current?.focus();
    };
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, [isOpen]);
  return (
    <nav className={c('bar')} aria-label={words.nav} data-print="no">
      <div id={panelId} className={c('panel')} hidden={!isOpen}>
        {places.length > shown && <PlaceLinks places={places.slice(shown)} onChosen={() => setOpen(false)} />}
        <div className={c('foot')}>
          <Link to="/hjalp" className={c('help')} onClick={() => setOpen(false)}>
            {words.help}
          </Link>
          {name}
          <Button kind="quiet" onClick={signOut}>
            {words.signOut}
          </Button>
        </div>
      </div>
      <ul className={c('items')}>
        {places.slice(0, shown).map((place) => (
          <li key={place.to}>
            <PlaceLink place={place} className={c('item')} onChosen={() => setOpen(false)} />
          </li>
        ))}
        <li>
          <button
            ref={opener}
            type="button"
            className={c('item')}
            aria-expanded={isOpen}
            aria-controls={panelId}
            onClick={() => setOpen(!isOpen)}
          >
            <Icon name={isOpen ? 'cross' : 'menu'} />
            {isOpen ? words.closeMenu : words.menu}
          </button>
        </li>
      </ul>
    </nav>
  );
}
