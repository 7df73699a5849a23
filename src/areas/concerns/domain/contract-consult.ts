import { z } from 'zod';
import { text } from '../../../platform/http/fields.ts';
import { holdsNationalNumber } from '../../forums/index.ts';
import { ConsultationId } from './model.ts';

/** Questions between a professional and those who receive reports, without saying which child. */
export const ByConsultation = z.object({ consultationId: ConsultationId });

const withoutNumber = (missing: string) =>
  text(4000, missing).refine(
    (value) => !holdsNationalNumber(value),
    'Här står något som är ett personnummer. Ta bort det: frågan ska inte säga vilket barn det gäller.',
  );

/** `sure`: what was warned of has been read and is in order. */
export const AskFirst = z.object({
  municipality: z.string().regex(/^\d{4}$/, 'Välj kommun.'),
  question: withoutNumber('Skriv din fråga.'),
  sure: z.boolean(),
});
export type AskFirst = z.infer<typeof AskFirst>;

export const AnswerFirst = z.object({ answer: withoutNumber('Skriv ditt svar.'), sure: z.boolean() });
