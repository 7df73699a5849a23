/**
 * Those that are above themselves, when each is told what it lies under: `parentOf` by code, empty for nothing. One walk
 * over all of them, however long the chains are.
 */
export function inCircles(parentOf: ReadonlyMap<string, string>): ReadonlySet<string> {
  const circles = new Set<string>();
  const done = new Set<string>();
  for (const start of parentOf.keys()) {
    const way: string[] = [];
    const onWay = new Set<string>();
    let at = start;
    while (at !== '' && !done.has(at) && !onWay.has(at)) {
      way.push(at);
      onWay.add(at);
      at = parentOf.get(at) ?? '';
    }
    if (onWay.has(at)) for (const one of way.slice(way.indexOf(at))) circles.add(one);
    for (const one of way) done.add(one);
  }
  return circles;
}
