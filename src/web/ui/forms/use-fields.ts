import { useState } from 'react';

interface FieldOf<Value> {
  readonly name: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/**
 * The values of a form, and a field's share of them: `<TextField label="Behov" {...field('need')} />`.
 * Names are the server's names, so that its complaints land at the right field.
 */
export function useFields<Values extends object>(
  initial: Values,
): {
  readonly values: Values;
  readonly setValues: (values: Values) => void;
  readonly field: <Name extends keyof Values & string>(name: Name) => FieldOf<Values[Name]>;
} {
  const [values, setValues] = useState(initial);
  return {
    values,
    setValues,
    field: (name) => ({
      name,
      value: values[name],
      onChange: (value) => setValues((before) => ({ ...before, [name]: value })),
    }),
  };
}
