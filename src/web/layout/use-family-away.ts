import { useEffect } from 'react';
import type { Me } from '../../areas/identity/domain/contract.ts';

/** Takes somebody of a family from staff's pages to their own, which are an entry by themselves. True while on the way. */
export function useFamilyAway(me: Me | undefined): boolean {
  const isFamily = me !== undefined && me.kind !== 'employee';
  useEffect(() => {
    // Another entry: the browser goes there, not the router.
    if (isFamily) location.replace('/familj');
  }, [isFamily]);
  return isFamily;
}
