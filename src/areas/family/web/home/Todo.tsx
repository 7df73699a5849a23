import type { ReactNode } from 'react';
import css from './Todo.module.css';
import { todoWords } from './texts.sv.ts';

interface TodoProps {
  /** Each a link to where it is done. */
  readonly ways: readonly { readonly id: string; readonly way: ReactNode }[];
}

/** What waits for the reader, as a list of ways there, set off from what is only to read. Nothing when nothing waits. */
export const Todo = ({ ways }: TodoProps) =>
  ways.length > 0 && (
    <section className={css['todo']} aria-labelledby="vantar">
      <h2 id="vantar">{todoWords.heading}</h2>
      <ul className={css['list']}>
        {ways.map(({ id, way }) => (
          <li key={id}>{way}</li>
        ))}
      </ul>
    </section>
  );
