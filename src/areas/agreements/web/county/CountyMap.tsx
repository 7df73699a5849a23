import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { classes } from '../../../../web/ui/classes.ts';
import { Loaded } from '../../../../web/ui/states/Loaded.tsx';
import { SkeletonRows } from '../../../../web/ui/states/Skeleton.tsx';
import type { CountyStatus, MunicipalityLine, Outlines } from '../../domain/contract.ts';
import { outlinesQuery } from '../api.ts';
import { StatusPatterns, useStatusFill } from '../StatusPatterns.tsx';
import { words } from '../texts.sv.ts';
import css from './CountyMap.module.css';
import { Names } from './Names.tsx';
import { drawingOf, type Shape } from './project.ts';

const c = classes(css);

/** The county as a picture: each municipality with the pattern and the word of its status. The table says the same. */
export function CountyMap({ county }: { county: CountyStatus }) {
  const outlines = useQuery(outlinesQuery);
  return (
    <figure className={c('figure')}>
      <Loaded query={outlines} skeleton={<SkeletonRows rows={6} />}>
        {(places) => <Drawn places={places} county={county} />}
      </Loaded>
      <figcaption className={c('caption')}>
        {words.mapAbout} {words.mapSource}
      </figcaption>
    </figure>
  );
}

function Drawn({ places, county }: { places: Outlines['municipalities']; county: CountyStatus }) {
  const drawing = useMemo(() => drawingOf(places, 600), [places]);
  const { width, height, shapes } = drawing;
  const [prefix, fill] = useStatusFill();
  const lineOf = ({ code }: Shape) => county.municipalities.find((line) => line.code === code);
  return (
    <svg viewBox={`-4 -4 ${width + 8} ${height + 8}`} className={c('map')} aria-hidden="true" focusable="false">
      <StatusPatterns prefix={prefix} />
      {shapes.map((shape) => {
        const line = lineOf(shape);
        return (
          line && (
            <Reach key={shape.code} line={line}>
              <path d={shape.path} fill={fill(line.status)} className={c('place')} />
            </Reach>
          )
        );
      })}
      <Names drawing={drawing} county={county} size="wide" />
      <Names drawing={drawing} county={county} size="narrow" />
    </svg>
  );
}

/** Pressing a municipality with an agreement opens it. The table has the same link for the keyboard and the ear. */
const Reach = ({ line: { agreement }, children }: { line: MunicipalityLine; children: React.ReactNode }) =>
  agreement ? (
    <Link to="/overenskommelser/$agreementId" params={{ agreementId: agreement.id }} tabIndex={-1}>
      {children}
    </Link>
  ) : (
    children
  );
