import { Link } from '@tanstack/react-router';
import { consentWords } from './texts.sv.ts';

const words = consentWords.no;

interface SayingNoProps {
  readonly begins: boolean;
  /** The plan at which one says no to the whole; undefined when one cannot. */
  readonly refusable: string | undefined;
}

/** What one does who does not want to say yes: nothing, or no to the whole plan at its own page. */
export const SayingNo = ({ begins, refusable }: SayingNoProps) => (
  <p>
    {begins ? words.begun : words.shut}
    {refusable && (
      <>
        {' '}
        {words.whole}{' '}
        <Link to="/familj/planer/$planId" params={{ planId: refusable }}>
          {words.page}
        </Link>
        .
      </>
    )}
  </p>
);
