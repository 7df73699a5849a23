import { useMatch } from '@tanstack/react-router';
import { type RefObject, useEffect, useRef } from 'react';
import { words } from './texts.sv.ts';

let arrivedAt: string | undefined;

/**
 * Says in the tab where one is, and moves focus to the heading when one has come from another page, so that a screen
 * reader reads it and the keyboard goes on from there. Not at the first page: there the browser starts at the top.
 */
export function useArrival(tab: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  // The page's own address, not the browser's: that one changes while the page before is still shown.
  const path = useMatch({ strict: false, select: (match) => match.pathname });
  useEffect(() => {
    document.title = `${words.product} – ${tab}`;
  }, [tab]);
  useEffect(() => {
    if (arrivedAt !== undefined && arrivedAt !== path) heading.current?.focus({ preventScroll: true });
    arrivedAt = path;
  }, [path]);
  return heading;
}
