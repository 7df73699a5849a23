import { classes } from '../ui/classes.ts';
import css from './SkipLink.module.css';
import { words } from './texts.sv.ts';

const c = classes(css);

/** Where the skip link leads. */
export const contentId = 'innehall';

/** First on every page: past the menu, straight to the content. */
export const SkipLink = () => (
  <a
    className={c('skip')}
    href={`#${contentId}`}
    onClick={(event) => {
      event.preventDefault();
      document.getElementById(contentId)?.focus();
    }}
  >
    {words.skip}
  </a>
);
