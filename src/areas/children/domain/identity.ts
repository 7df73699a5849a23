import { no, ok, type Result } from '../../../platform/errors/result.ts';
import { Temporal } from '../../../platform/time/time.ts';
import { type IdentityKind, readNationalNumber } from './identity-number.ts';

/** How a child is told apart, as someone writes it. */
export type WrittenIdentity =
  | { readonly kind: 'national'; readonly number: string }
  | { readonly kind: 'reserve'; readonly number: string; readonly bornOn: string }
  | { readonly kind: 'unborn'; readonly expectedOn: string };

/** The same as it is kept. `expectedOn` is set for a child that is not yet born, `number` and `bornOn` for all others. */
export interface Identity {
  readonly kind: IdentityKind;
  readonly number: string | null;
  readonly bornOn: string | null;
  readonly expectedOn: string | null;
}

export interface IdentityComplaint {
  readonly path: 'identity.number' | 'identity.bornOn' | 'identity.expectedOn';
  readonly message: string;
}

/**
 * Reads what was written, seen from `today`. A reserve number has no national form: letters, digits and hyphens are kept
 * in upper case, and a personnummer written as one is refused, since the child would then stand twice.
 */
export function readIdentity(written: WrittenIdentity, today: Temporal.PlainDate): Result<Identity, IdentityComplaint> {
  switch (written.kind) {
    case 'unborn':
      return expected(written.expectedOn, today);
    case 'reserve':
      return reserve(written.number, written.bornOn, today);
    case 'national': {
      const read = readNationalNumber(written.number);
      if (!read.ok) return no({ path: 'identity.number', message: read.reason });
      const { kind, number, bornOn } = read.value;
      return isAfter(bornOn, today) ? notBorn('identity.number') : ok({ kind, number, bornOn, expectedOn: null });
    }
  }
}

function expected(expectedOn: string, today: Temporal.PlainDate): Result<Identity, IdentityComplaint> {
  const near = !isAfter(expectedOn, today.add({ months: 10 })) && isAfter(expectedOn, today.subtract({ months: 1 }));
  if (near) return ok({ kind: 'unborn', number: null, bornOn: null, expectedOn });
  return no({ path: 'identity.expectedOn', message: 'Den beräknade dagen ska ligga inom tio månader framåt.' });
}

function reserve(written: string, bornOn: string, today: Temporal.PlainDate): Result<Identity, IdentityComplaint> {
  const number = written.replace(/\s/g, '').toLocaleUpperCase('sv');
  if (readNationalNumber(number).ok)
    return no({ path: 'identity.number', message: 'Det är ett personnummer. Välj personnummer i stället.' });
  if (!/^[0-9A-Z-]{6,20}$/.test(number))
    return no({ path: 'identity.number', message: 'Skriv 6–20 bokstäver, siffror och bindestreck.' });
  return isAfter(bornOn, today)
    ? notBorn('identity.bornOn')
    : ok({ kind: 'reserve', number, bornOn, expectedOn: null });
}

const notBorn = (path: IdentityComplaint['path']) =>
  no({ path, message: 'Födelsedagen ligger framåt i tiden. Välj ”inte fött än” om barnet väntas.' });

const isAfter = (day: string, other: Temporal.PlainDate): boolean => Temporal.PlainDate.compare(day, other) > 0;
