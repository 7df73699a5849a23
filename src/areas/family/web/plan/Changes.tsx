import { dateInWords, isDay } from '../../../../web/lib/dates.ts';
import type { Differences, EditionMeasure } from '../../../plans/domain/contract-edition.ts';
import type { Voice } from '../words/voice.ts';
import css from './Changes.module.css';
import { fieldWords } from './changes.sv.ts';
import { planWords } from './texts.sv.ts';
import { Unfold } from './Unfold.tsx';

const words = planWords.changes;

/** What is different from the version before, line by line: new, taken away, changed with how it was. */
export function Changes({ changes, voice }: { changes: Differences; voice: Voice }) {
  const lines = [
    ...linesOf('mål', changes.goals, ({ text }) => text),
    ...linesOf('insats', changes.measures, measureInWords),
    ...changes.fields.map(({ field, from, to }) => ({
      key: field,
      what: fieldWords[field](voice),
      before: sayable(from),
      now: sayable(to),
    })),
  ];
  return (
    <Unfold summary={words.heading(changes.to)}>
      <p>{lines.length === 0 ? words.same : words.since(changes.from)}</p>
      <dl className={css['changes']}>
        {lines.map(({ key, what, before, now }) => (
          <div key={key}>
            <dt>{what}</dt>
            {before !== undefined && (
              <dd className={css['before']}>
                {words.before} {before || words.nothing}
              </dd>
            )}
            {now !== undefined && (
              <dd>
                {before !== undefined && words.now} {now || words.nothing}
              </dd>
            )}
          </div>
        ))}
      </dl>
    </Unfold>
  );
}

interface Line {
  readonly key: string;
  readonly what: string;
  readonly before?: string;
  readonly now?: string;
}

interface Changed<Item> {
  readonly added: readonly Item[];
  readonly removed: readonly Item[];
  readonly changed: readonly { readonly from: Item; readonly to: Item }[];
}

const linesOf = <Item extends { readonly id: string }>(
  kind: 'mål' | 'insats',
  { added, removed, changed }: Changed<Item>,
  say: (item: Item) => string,
): Line[] => [
  ...added.map((item) => ({ key: item.id, what: `${words.new}: ${kind}`, now: say(item) })),
  ...changed.map(({ from, to }) => ({
    key: to.id,
    what: `${words.changed}: ${kind}`,
    before: say(from),
    now: say(to),
  })),
  ...removed.map((item) => ({ key: item.id, what: `${words.gone}: ${kind}`, before: say(item) })),
];

const measureInWords = ({ what, by, startsOn, endsOn }: EditionMeasure): string => {
  const who = by.kind === 'other' ? by.who : [by.person, by.unit].filter(Boolean).join(', ');
  return `${what} ${who}, ${planWords.who.days(dateInWords(startsOn), dateInWords(endsOn))}`;
};

const sayable = (text: string): string => (isDay(text) ? dateInWords(text) : text);
