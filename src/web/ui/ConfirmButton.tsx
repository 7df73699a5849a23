import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Button } from './Button.tsx';
import css from './ConfirmButton.module.css';
import { classes } from './classes.ts';
import { Hidden } from './Hidden.tsx';
import { words } from './texts.sv.ts';

const c = classes(css);

interface ConfirmButtonProps {
  /** On the button: «Återkalla samtycket». */
  readonly label: string;
  /** What it is about, so that two such buttons can be told apart by ear. */
  readonly about?: string;
  /** The question: «Återkalla samtycket för Bup Falun?» */
  readonly heading: string;
  /** What will happen, and to whom; what cannot be undone. */
  readonly says: ReactNode;
  /** On the button that does it; otherwise the same as `label`. */
  readonly confirm?: string;
  readonly kind?: 'main' | 'other' | 'quiet' | 'danger';
  readonly busy?: boolean;
  readonly onConfirm: () => void;
}

/** A button for what is not easily undone: says first what will happen and to whom, and can be backed out of. */
export function ConfirmButton({
  label,
  about,
  heading,
  says,
  confirm = label,
  kind = 'other',
  busy,
  onConfirm,
}: ConfirmButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const [headingId, saysId] = [useId(), useId()];
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
  }, [isOpen]);
  return (
    <>
      <Button kind={kind === 'danger' ? 'other' : kind} busy={busy ?? false} onClick={() => setOpen(true)}>
        {label}
        {about && <Hidden> {about}</Hidden>}
      </Button>
      {isOpen && (
        <dialog
          ref={dialog}
          className={c('dialog')}
          aria-labelledby={headingId}
          aria-describedby={saysId}
          onClose={() => setOpen(false)}
        >
          <h2 id={headingId}>{heading}</h2>
          <div id={saysId} className={c('says')}>
            {says}
          </div>
          <div className={c('actions')}>
            <Button
              kind={kind === 'danger' ? 'danger' : 'main'}
              onClick={() => {
                dialog.current?.close();
                onConfirm();
              }}
            >
              {confirm}
            </Button>
            <Button kind="quiet" onClick={() => dialog.current?.close()}>
              {words.forms.cancel}
            </Button>
          </div>
        </dialog>
      )}
    </>
  );
}
