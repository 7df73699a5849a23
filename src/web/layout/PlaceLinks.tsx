import { Link, useLocation } from '@tanstack/react-router';
import { classes } from '../ui/classes.ts';
import { Icon } from '../ui/Icon.tsx';
import { isIn, type Place } from './navigation.ts';
import css from './PlaceLinks.module.css';

const c = classes(css);

/** The places as a list of links, the one where one is marked. */
export const PlaceLinks = ({ places, onChosen }: { places: readonly Place[]; onChosen?: () => void }) => (
  <ul className={c('places')}>
    {places.map((place) => (
      <li key={place.to}>
        <PlaceLink place={place} className={c('place')} {...(onChosen && { onChosen })} />
      </li>
    ))}
  </ul>
);

interface PlaceLinkProps {
  readonly place: Place;
  readonly className: string;
  readonly onChosen?: () => void;
}

/** One place, marked when one is in it. */
export function PlaceLink({ place, className, onChosen }: PlaceLinkProps) {
  const { pathname } = useLocation();
  return (
    <Link
      to={place.to}
      className={className}
      {...(isIn(place, pathname) && { 'aria-current': 'page' })}
      {...(onChosen && { onClick: onChosen })}
    >
      <Icon name={place.icon} />
      {place.word}
    </Link>
  );
}
