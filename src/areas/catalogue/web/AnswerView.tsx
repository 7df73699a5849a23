import { useEffect, useRef } from 'react';
import { Button } from '../../../web/ui/Button.tsx';
import { classes } from '../../../web/ui/classes.ts';
import { useTold } from '../../../web/ui/use-told.tsx';
import { Why } from '../../../web/ui/Why.tsx';
import { ageInWords, worryWords } from '../domain/texts.sv.ts';
import { sectionWords } from '../domain/where-to.sv.ts';
import { AnswerLineCard } from './AnswerLineCard.tsx';
import type { Answer, Asked } from './api.ts';
import { words } from './texts.sv.ts';
import css from './WhereTo.module.css';

const c = classes(css);
const { answer: texts } = words;

/** The answer in its sections. A new `turn` moves focus to its heading, so that the keyboard goes on from there. */
export function AnswerView({ asked, answer, turn }: { asked: Asked; answer: Answer; turn: number }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (turn > 0) heading.current?.focus();
  }, [turn]);
  return (
    <section className={c('answer')} aria-labelledby="answer">
      <div>
        <h2 id="answer" ref={heading} tabIndex={-1}>
          {texts.heading}
        </h2>
        <p className={c('about')}>
          {texts.about(ageInWords(asked.child), answer.municipality, worryWords[asked.worry])}
        </p>
      </div>
      {answer.sections.map(({ name, lines }) => {
        const fitting = lines.filter(({ fits }) => fits);
        const others = lines.filter(({ fits }) => !fits);
        return (
          <section key={name} className={c('section', name)} aria-labelledby={`answer-${name}`}>
            <h3 id={`answer-${name}`}>{sectionWords[name]}</h3>
            {name === 'here' && answer.nothingSpecial && (
              <div className={c('nothing')}>
                <p>
                  <b>{texts.nothing}</b>
                </p>
                <p>{texts.nothingNext}</p>
              </div>
            )}
            <Lines lines={fitting} />
            {others.length > 0 && (
              <details className={c('others')}>
                <summary>{texts.more(others.length)}</summary>
                <Lines lines={others} />
              </details>
            )}
            {name === 'duty' && answer.reporters.length > 0 && (
              <div>
                <Why ask={texts.who} about={texts.whoAbout}>
                  <ul className={c('reporters')}>
                    {answer.reporters.map(({ point, who }) => (
                      <li key={point}>
                        {point}. {who}
                      </li>
                    ))}
                  </ul>
                </Why>
              </div>
            )}
          </section>
        );
      })}
      <Share />
    </section>
  );
}

const Lines = ({ lines }: { lines: Answer['sections'][number]['lines'] }) => (
  <ul className={c('lines')}>
    {lines.map((line) => (
      <li key={line.key}>
        <AnswerLineCard line={line} />
      </li>
    ))}
  </ul>
);

/** The address is the answer: it can be sent to a colleague, who asks as the one they are. */
function Share() {
  const { told, tell } = useTold();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      tell(texts.copied);
    } catch {
      tell(texts.notCopied);
    }
  };
  return (
    <div className={c('share')} data-print="no">
      <Button onClick={() => void copy()}>{texts.copy}</Button>
      <Button kind="quiet" onClick={() => window.print()}>
        {texts.print}
      </Button>
      {told}
    </div>
  );
}
