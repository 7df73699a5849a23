import { classes } from '../../../../web/ui/classes.ts';
import { phonesIn } from './phones.ts';
import css from './WithPhones.module.css';

const c = classes(css);

interface WithPhonesProps {
  readonly text: string;
  /** The numbers stand beside it as buttons: here they are only kept on one line. */
  readonly asText?: boolean;
}

/** A text that people have written, with its telephone numbers to press. Its lines are kept. */
export const WithPhones = ({ text, asText = false }: WithPhonesProps) => (
  <span className={c('text')}>
    {phonesIn(text).map(({ at, text: said, tel }) => {
      if (!tel) return said;
      const number = (
        <span key={at} className={c('number')}>
          {said}
        </span>
      );
      return asText ? (
        number
      ) : (
        <a key={at} href={`tel:${tel}`}>
          {number}
        </a>
      );
    })}
  </span>
);
