import { type ReactNode, useId } from 'react';
import { classes } from '../classes.ts';
import { Icon } from '../Icon.tsx';
import { words } from '../texts.sv.ts';
import css from './Field.module.css';
import { fieldId, useWrong } from './form-problems.ts';

const c = classes(css);

/** What every field has. */
export interface FieldProps {
  /** The name that the server knows the field by; its error is found by it. */
  readonly name?: string;
  readonly label: string;
  /** Explains before the field, not after the mistake. */
  readonly description?: string;
  readonly optional?: boolean;
  /** An error that the form does not know of. */
  readonly error?: string | undefined;
  readonly disabled?: boolean;
}

/** What a control carries so that label, description and error belong to it. */
interface Control {
  readonly id: string;
  readonly name: string | undefined;
  readonly className: string;
  readonly disabled: boolean | undefined;
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-describedby': string | undefined;
}

interface FrameProps extends FieldProps {
  readonly children: (control: Control) => ReactNode;
  /** The field has several controls: they are a group under a legend. */
  readonly isGroup?: boolean;
}

/** Label, description, error, control, in that order, for the eye and for the ear. */
export function Field({ name, label, description, optional, error, disabled, isGroup = false, children }: FrameProps) {
  const own = useId();
  const id = name ? fieldId(name) : own;
  const wrong = useWrong(name, error);
  const about = [description && `${id}-about`, wrong && `${id}-wrong`].filter(Boolean).join(' ') || undefined;
  const title = optional ? `${label} (${words.forms.optional})` : label;
  const before = (
    <>
      {description && (
        <p id={`${id}-about`} className={c('description')}>
          {description}
        </p>
      )}
      {wrong && (
        <p id={`${id}-wrong`} className={c('wrong')}>
          <Icon name="alert" />
          {wrong}
        </p>
      )}
    </>
  );
  const control = { name, disabled, className: c('control'), 'aria-invalid': wrong ? (true as const) : undefined };
  if (isGroup)
    return (
      <fieldset id={id} className={c('field')} aria-describedby={about} disabled={disabled}>
        <legend className={c('label')}>{title}</legend>
        {before}
        {children({ ...control, id: own, 'aria-describedby': undefined })}
      </fieldset>
    );
  return (
    <div className={c('field')}>
      <label className={c('label')} htmlFor={id}>
        {title}
      </label>
      {before}
      {children({ ...control, id, 'aria-describedby': about })}
    </div>
  );
}
