import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../../web/ui/Button.tsx';
import { classes } from '../../../web/ui/classes.ts';
import { SearchSelect } from '../../../web/ui/forms/SearchSelect.tsx';
import { Hidden } from '../../../web/ui/Hidden.tsx';
import { Icon } from '../../../web/ui/Icon.tsx';
import { unitsQuery } from '../../directory/web/api.ts';
import css from './Consents.module.css';
import { words } from './texts.sv.ts';

const c = classes(css);

interface UnitsFieldProps {
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
}

/** Several units, found one at a time by typing; the chosen ones stand below and can be taken away. */
export function UnitsField({ name, label, description, value, onChange }: UnitsFieldProps) {
  const { data: units = [] } = useQuery(unitsQuery);
  // A new key empties the box after each choice. The focus that goes with the old one moves to what has been chosen.
  const [turn, setTurn] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (turn > 0) list.current?.focus();
  }, [turn]);
  const chosen = value.map((id) => ({ id, name: units.find((unit) => unit.id === id)?.name ?? '' }));
  return (
    <div className={c('units')}>
      <SearchSelect
        key={turn}
        name={name}
        label={label}
        description={description}
        options={units
          .filter(({ id }) => !value.includes(id))
          .map(({ id, name: unit, organisation }) => ({ value: id, label: unit, about: organisation.name }))}
        value=""
        onChange={(id) => {
          if (id === '') return;
          onChange([...value, id]);
          setTurn(turn + 1);
        }}
      />
      <ul ref={list} tabIndex={-1} className={c('chosen')} aria-label={words.form.chosen}>
        {chosen.map((unit) => (
          <li key={unit.id} className={c('unit')}>
            {unit.name}
            <Button kind="quiet" onClick={() => onChange(value.filter((id) => id !== unit.id))}>
              <Icon name="cross" size={16} />
              <Hidden>{words.form.removeUnit(unit.name)}</Hidden>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
