import { Link } from '@tanstack/react-router';
import { classes } from '../ui/classes.ts';
import { Icon } from '../ui/Icon.tsx';
import type { Place } from './navigation.ts';
import css from './PlaceLinks.module.css';

const c = classes(css);

/** The places as a list of links, the one where one is marked. */
export const PlaceLinks = ({ places, onChosen }: { places: readonly Place[]; onChosen?: () => void }) => (
  <ul className={c('places')}>
    {places.map(({ to, word, icon }) => (
      <li key={to}>
        <Link to={to} className={c('place')} {...(onChosen && { onClick: onChosen })}>
          <Icon name={icon} />
          {word}
        </Link>
      </li>
    ))}
  </ul>
);
