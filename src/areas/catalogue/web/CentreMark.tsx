import { dayOf } from '../../../web/lib/dates.ts';
import { classes } from '../../../web/ui/classes.ts';
import { Icon, type IconName } from '../../../web/ui/Icon.tsx';
import { centreOn } from '../domain/centre.ts';
import type { FamilyCentre } from '../domain/content.ts';
import type { CentreState } from '../domain/model.ts';
import { centreStateWords } from '../domain/texts.sv.ts';
import css from './Catalogue.module.css';

const c = classes(css);
const icons: Readonly<Record<CentreState, IconName>> = {
  open: 'check',
  similar: 'leaf',
  planned: 'clock',
  closed: 'cross',
  none: 'hand',
  unknown: 'search',
};

/** How a family centre stands today: a shape, a word, and what nobody has confirmed. */
export function CentreMark({ centre }: { centre: FamilyCentre }) {
  const { state, doubt } = centreOn(centre, dayOf());
  return (
    <>
      <span className={c('mark')}>
        <Icon name={icons[state]} size={16} />
        {centreStateWords[state]}
      </span>
      {doubt && <span className={c('doubt')}>{doubt}</span>}
    </>
  );
}
