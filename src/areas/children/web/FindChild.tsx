import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useCommand } from '../../../web/lib/use-command.ts';
import { Button } from '../../../web/ui/Button.tsx';
import { classes } from '../../../web/ui/classes.ts';
import { Form, FormActions } from '../../../web/ui/forms/Form.tsx';
import { PersonnummerField } from '../../../web/ui/forms/PersonnummerField.tsx';
import { findChild, type ListedChild } from './api.ts';
import css from './Children.module.css';
import { words } from './texts.sv.ts';
import { childInBrief } from './who-words.ts';

const c = classes(css);
const { find: texts } = words;

/** Finds a child by its number, typed as one likes. The number is sent in the question, never in an address. */
export function FindChild() {
  const [number, setNumber] = useState('');
  const find = useCommand({ run: findChild });
  return (
    <section className={c('find')}>
      <h2>{texts.heading}</h2>
      <Form onSubmit={() => find.mutate({ number })} problem={find.error} label={texts.heading}>
        <PersonnummerField
          name="number"
          label={texts.number}
          description={texts.about}
          value={number}
          onChange={(next) => {
            setNumber(next);
            if (next !== number) find.reset();
          }}
        />
        <FormActions>
          <Button type="submit" busy={find.isPending}>
            {texts.button}
          </Button>
        </FormActions>
      </Form>
      <div role="status">{find.data && <Found child={find.data.child} />}</div>
    </section>
  );
}

const Found = ({ child }: { child: ListedChild | null }) =>
  child ? (
    <p>
      {texts.found}{' '}
      <Link to="/barn/$childId" params={{ childId: child.id }}>
        {[childInBrief(child), child.birthYear].filter(Boolean).join(', ')}
      </Link>
    </p>
  ) : (
    <p>
      {texts.none} {texts.noneNext}
    </p>
  );
