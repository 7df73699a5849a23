import type { IdentityKind } from './identity-number.ts';
import type { CustodyKind, Protection, Weight } from './model.ts';

export const identityKindWords = {
  personnummer: 'Personnummer',
  samordningsnummer: 'Samordningsnummer',
  reserve: 'Reservnummer',
  unborn: 'Inte fött än',
} as const satisfies Record<IdentityKind, string>;

/** `name` heads the level; `says` tells what it means for the one who reads. */
export const protectionWords = {
  none: { name: 'Ingen skyddad identitet', says: 'Adress och skola visas för den som arbetar med barnet.' },
  confidential_marking: {
    name: 'Sekretessmarkering',
    says: 'En varning: var barnet finns visas bara för den som är namngiven här.',
  },
  protected_registration: {
    name: 'Skyddad folkbokföring',
    says: 'Var barnet bor, går i skola och träffar er visas bara för den som är namngiven här.',
  },
  fictitious_identity: {
    name: 'Fingerade personuppgifter',
    says: 'Bara den nya identiteten finns här. Skriv aldrig något som leder till den gamla.',
  },
} as const satisfies Record<Protection, { name: string; says: string }>;

export const custodyKindWords = {
  joint: 'Gemensam vårdnad',
  sole: 'Ensam vårdnad',
  appointed: 'Särskilt förordnad vårdnadshavare',
  expecting: 'Väntar barnet',
} as const satisfies Record<CustodyKind, string>;

export const weightWords = {
  heard: { name: 'Barnet hörs', says: 'Barnet får säga vad det tycker. Vårdnadshavarna säger ja eller nej.' },
  with_guardian: {
    name: 'Barnet tillsammans med vårdnadshavarna',
    says: 'Både barnet och vårdnadshavarna behöver säga ja.',
  },
  alone: {
    name: 'Barnet själv',
    says: 'Barnet är moget nog att säga ja eller nej själv. Vårdnadshavarna ser då inte planen.',
  },
} as const satisfies Record<Weight, { name: string; says: string }>;
