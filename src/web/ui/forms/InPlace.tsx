import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '../Button.tsx';
import { classes } from '../classes.ts';
import { Hidden } from '../Hidden.tsx';
import { words } from '../texts.sv.ts';
import { FormActions } from './Form.tsx';
import css from './InPlace.module.css';

const c = classes(css);

interface InPlaceProps {
  /** On the button that opens: «Ändra». */
  readonly label: string;
  /** What it is about, so that two such buttons can be told apart by ear: «adress och skola». */
  readonly about?: string;
  readonly kind?: 'main' | 'other' | 'quiet';
  /** The form. `close` puts it away; with a sentence, that is said and shown: «Sparat.» */
  readonly children: (close: (said?: string) => void) => ReactNode;
}

/** A form that opens where it belongs, takes focus, and gives it back to its button when it is put away. */
export function InPlace({ label, about, kind = 'other', children }: InPlaceProps) {
  const [isOpen, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  const opener = useRef<HTMLButtonElement>(null);
  const place = useRef<HTMLElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (isOpen) place.current?.focus();
    // Only when focus went away with the form: who has gone on to something else meanwhile is not called back.
    else if (wasOpen.current && document.activeElement === document.body) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const close = (sentence = '') => {
    setSaid(sentence);
    setOpen(false);
  };
  const name = about ? `${label} ${about}` : label;
  return (
    <div className={c('place', isOpen ? 'open' : kind === 'quiet' && 'quiet')}>
      {isOpen ? (
        <section ref={place} tabIndex={-1} aria-label={name} className={c('form')}>
          {children(close)}
        </section>
      ) : (
        <Button ref={opener} kind={kind} onClick={() => setOpen(true)}>
          {label}
          {about && <Hidden> {about}</Hidden>}
        </Button>
      )}
      <span role="status" className={c('said')}>
        {said}
      </span>
    </div>
  );
}

interface InPlaceActionsProps {
  /** On the button that sends. */
  readonly label: string;
  readonly busy: boolean;
  readonly close: () => void;
  readonly kind?: 'main' | 'danger';
  /** On the button that puts it away, when that means something else than to leave it. */
  readonly putAway?: string;
}

/** The last line of a form that has been opened in place: send it, or put it away. */
export const InPlaceActions = ({
  label,
  busy,
  close,
  kind = 'main',
  putAway = words.forms.cancel,
}: InPlaceActionsProps) => (
  <FormActions>
    <Button kind={kind} type="submit" busy={busy}>
      {label}
    </Button>
    <Button kind="quiet" onClick={() => close()}>
      {putAway}
    </Button>
  </FormActions>
);
