import { useInfiniteQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { Fate } from '../../../platform/sheets/judge.ts';
import { asProblem } from '../../../web/lib/problem.ts';
import { Button } from '../../../web/ui/Button.tsx';
import { classes } from '../../../web/ui/classes.ts';
import { Hidden } from '../../../web/ui/Hidden.tsx';
import { ProblemState } from '../../../web/ui/states/ProblemState.tsx';
import { SkeletonRows } from '../../../web/ui/states/Skeleton.tsx';
import type { ImportView } from '../domain/contract.ts';
import { fateWords } from '../domain/texts.sv.ts';
import { rowsQuery } from './api.ts';
import { Row } from './Row.tsx';
import css from './Rows.module.css';
import { words } from './texts.sv.ts';

const c = classes(css);
const { one: texts } = words;
const fates = Object.keys(fateWords) as Fate[];

/** The rows of a file by what becomes of them, those with faults first, and as many at a time as one asks for. */
export function Rows({ one }: { one: ImportView }) {
  const countOf = (fate: Fate): number => one.counts[fate] ?? 0;
  const [fate, setFate] = useState<Fate>(fates.find((each) => countOf(each) > 0) ?? 'error');
  const name = useId();
  return (
    <>
      <fieldset className={c('tabs')}>
        <legend>
          <Hidden>{texts.show}</Hidden>
        </legend>
        {fates.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name={name}
              checked={each === fate}
              disabled={countOf(each) === 0}
              onChange={() => setFate(each)}
            />
            {fateWords[each]} ({countOf(each).toLocaleString('sv-SE')})
          </label>
        ))}
      </fieldset>
      <Those importId={one.id} fate={fate} all={countOf(fate)} />
    </>
  );
}

function Those({ importId, fate, all }: { importId: string; fate: Fate; all: number }) {
  const found = useInfiniteQuery(rowsQuery(importId, fate));
  if (found.isError) return <ProblemState problem={asProblem(found.error)} retry={() => void found.refetch()} />;
  if (found.data === undefined) return <SkeletonRows />;
  const rows = found.data.pages.flatMap((page) => page.rows);
  return (
    <>
      <ul className={c('rows')} aria-label={fateWords[fate]}>
        {rows.map((row) => (
          <Row key={row.line} row={row} />
        ))}
      </ul>
      <div className={c('more')}>
        <p role="status">{texts.shown(rows.length, all)}</p>
        {found.hasNextPage && (
          <Button busy={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
            {texts.more}
          </Button>
        )}
      </div>
    </>
  );
}
