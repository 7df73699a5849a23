import { Link } from '@tanstack/react-router';
import { classes } from '../../../web/ui/classes.ts';
import { entryKinds } from '../domain/model.ts';
import { kindWords } from '../domain/texts.sv.ts';
import { listPaths } from './paths.ts';
import { words } from './texts.sv.ts';
import css from './WhereTo.module.css';

const c = classes(css);

/** The four lists of the catalogue: under each other in the side column, or in a row above a list. */
export const CatalogueLinks = ({ isRow = false }: { isRow?: boolean }) => (
  <nav aria-label={words.catalogue.nav} data-print="no">
    <ul className={c('links', isRow && 'row')}>
      {entryKinds.map((kind) => (
        <li key={kind}>
          <Link to={listPaths[kind]}>{kindWords[kind]}</Link>
        </li>
      ))}
    </ul>
  </nav>
);
