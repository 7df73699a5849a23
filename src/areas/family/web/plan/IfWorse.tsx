import { ButtonAnchor } from '../../../../web/ui/ButtonLink.tsx';
import { classes } from '../../../../web/ui/classes.ts';
import { phonesIn } from '../words/phones.ts';
import type { Voice } from '../words/voice.ts';
import { WithPhones } from '../words/WithPhones.tsx';
import css from './IfWorse.module.css';
import { planWords } from './texts.sv.ts';

const c = classes(css);
const words = planWords.worse;

interface IfWorseProps {
  /** What to do, and whom to call, as the plan says it. */
  readonly ifWorse: string;
  readonly ifWorseCall: string;
  readonly voice: Voice;
}

/** Whom to call on a bad day: the numbers large and to press, before everything that only is to be read. */
export function IfWorse({ ifWorse, ifWorseCall, voice }: IfWorseProps) {
  const pieces = phonesIn(ifWorseCall);
  const numbers = pieces.filter(({ tel }) => tel !== undefined);
  const saysMore = pieces.some(({ text, tel }) => tel === undefined && /\p{L}/u.test(text));
  return (
    <section className={c('worse')} aria-labelledby="om-det-blir-varre">
      <h2 id="om-det-blir-varre">{words.heading}</h2>
      {ifWorse && (
        <p>
          <WithPhones text={ifWorse} />
        </p>
      )}
      {saysMore && (
        <p className={c('whom')}>
          <WithPhones text={ifWorseCall} asText />
        </p>
      )}
      {numbers.map(({ at, text, tel }) => (
        <p key={at}>
          <ButtonAnchor kind="main" large href={`tel:${tel}`}>
            <WithPhones text={words.call(text)} asText />
          </ButtonAnchor>
        </p>
      ))}
      <p>
        <WithPhones text={words.emergency} />
      </p>
      {voice.own && (
        <p>
          <WithPhones text={words.bris} />
        </p>
      )}
    </section>
  );
}
