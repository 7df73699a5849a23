import { useOnline } from '../../lib/use-online.ts';
import { classes } from '../classes.ts';
import { Icon } from '../Icon.tsx';
import { words } from '../texts.sv.ts';
import css from './StateBlock.module.css';

const c = classes(css);

/** A line at the top while the network is away. Always in the page, so that it is read out when it fills. */
export function OfflineBanner() {
  const isOnline = useOnline();
  return <div role="status">{!isOnline && <OfflineLine />}</div>;
}

export const OfflineLine = () => (
  <div className={c('line')} data-print="no">
    <Icon name="cloud" />
    <span>
      <strong>{words.states.offline}.</strong> {words.states.offlineText}
    </span>
  </div>
);
