import { useEffect } from 'react';
import { focusSoon } from './focus.ts';

/** Goes to the part of the page that the address names, when somebody was led there from another page. */
export function useWayTo(): void {
  useEffect(() => {
    const place = window.location.hash.slice(1);
    if (place) focusSoon(place, 'start');
  }, []);
}
