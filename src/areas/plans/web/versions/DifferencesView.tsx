import type { Differences } from '../../domain/contract-edition.ts';
import { SmallHeading, Stack } from '../pieces/Card.tsx';
import css from './DifferencesView.module.css';
import { measureInWords, valueInWords } from './edition-words.ts';
import { fieldWords, words } from './texts.sv.ts';

/** What is new, gone and changed between two versions, in words: nothing is said by colour alone. */
export function DifferencesView({ differences }: { differences: Differences }) {
  const { fields, goals, measures } = differences;
  if (fields.length + count(goals) + count(measures) === 0) return <p>{words.same}</p>;
  return (
    <Stack>
      <Items heading={words.goals} items={inWords(goals, ({ text }) => text)} />
      <Items heading={words.measures} items={inWords(measures, measureInWords)} />
      {fields.map(({ field, from, to }) => (
        <Change key={field} heading={fieldWords[field]} from={valueInWords(from)} to={valueInWords(to)} />
      ))}
    </Stack>
  );
}

const count = (all: { added: readonly unknown[]; removed: readonly unknown[]; changed: readonly unknown[] }): number =>
  all.added.length + all.removed.length + all.changed.length;

interface InWords {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly { readonly from: string; readonly to: string }[];
}

const inWords = <Item,>(
  all: { added: Item[]; removed: Item[]; changed: { from: Item; to: Item }[] },
  say: (item: Item) => string,
): InWords => ({
  added: all.added.map(say),
  removed: all.removed.map(say),
  changed: all.changed.map(({ from, to }) => ({ from: say(from), to: say(to) })),
});

function Items({ heading, items: { added, removed, changed } }: { heading: string; items: InWords }) {
  if (count({ added, removed, changed }) === 0) return null;
  return (
    <section className={css['change']}>
      <SmallHeading>{heading}</SmallHeading>
      {added.map((item) => (
        <p key={item}>
          <b>{words.added}:</b> <ins>{item}</ins>
        </p>
      ))}
      {removed.map((item) => (
        <p key={item}>
          <b>{words.removed}:</b> <del>{item}</del>
        </p>
      ))}
      {changed.map(({ from, to }) => (
        <Pair key={from + to} from={from} to={to} />
      ))}
    </section>
  );
}

const Change = ({ heading, from, to }: { heading: string; from: string; to: string }) => (
  <section className={css['change']}>
    <SmallHeading>{heading}</SmallHeading>
    <Pair from={from} to={to} />
  </section>
);

const Pair = ({ from, to }: { from: string; to: string }) => (
  <div className={css['pair']}>
    <p>
      <b>{words.before}:</b> <del>{from || words.empty}</del>
    </p>
    <p>
      <b>{words.now}:</b> <ins>{to || words.empty}</ins>
    </p>
  </div>
);
