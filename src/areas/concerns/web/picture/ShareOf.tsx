import { Hidden } from '../../../../web/ui/Hidden.tsx';
import type { Share } from '../../domain/contract-picture.ts';
import css from '../Concerns.module.css';
import { words } from './texts.sv.ts';

const percentOf = (share: Exclude<Share, 'few'>): number => Math.round((100 * share.kept) / share.of);

/** «85 %, 17 av 20», for search and export. */
export function shareInWords(share: Share): string {
  if (share === 'few') return words.few;
  return share.of === 0 ? words.nothing : `${words.share(percentOf(share))}, ${words.of(share.kept, share.of)}`;
}

/** To sort by: what there is nothing to tell of comes last. */
export const shareToSortBy = (share: Share): number => (share === 'few' || share.of === 0 ? -1 : share.kept / share.of);

/** A share with the numbers behind it; a dash where there was nothing to count. */
export function ShareOf({ share }: { share: Share }) {
  if (share === 'few') return <span className={css['small']}>{words.few}</span>;
  if (share.of === 0)
    return (
      <>
        <span aria-hidden="true">–</span>
        <Hidden>{words.nothing}</Hidden>
      </>
    );
  return (
    <>
      {words.share(percentOf(share))} <span className={css['behind']}>{words.of(share.kept, share.of)}</span>
    </>
  );
}
