import { z } from 'zod';

/** What is wrong with a field, in words to the person who filled it in. A schema's own sentence goes before these. */
const inputWords: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined || issue.input === null ? 'Det här behöver fyllas i.' : 'Det här har fel form.';
    case 'too_small':
      if (issue.origin === 'string') return 'Det här behöver fyllas i.';
      return issue.origin === 'array' ? `Välj minst ${issue.minimum}.` : `Talet får vara minst ${issue.minimum}.`;
    case 'too_big':
      if (issue.origin === 'string')
        return `Texten får vara högst ${Number(issue.maximum).toLocaleString('sv')} tecken.`;
      return issue.origin === 'array' ? `Välj högst ${issue.maximum}.` : `Talet får vara högst ${issue.maximum}.`;
    case 'invalid_value':
    case 'invalid_union':
      return 'Välj ett av alternativen.';
    case 'unrecognized_keys':
      return `Det här ska inte skickas med: ${issue.keys.join(', ')}.`;
    default:
      return 'Det här har fel form.';
  }
};

z.config({ customError: inputWords });
