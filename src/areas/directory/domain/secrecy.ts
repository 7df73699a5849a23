import { no, ok, type Result } from '../../../platform/errors/result.ts';
import type { OrganisationKind, SecrecyRegime, UnitKind } from './model.ts';
import { secrecyRegimeWords } from './texts.sv.ts';

/** Where each regime is written. OSL is the secrecy act 2009:400, PSL the patient safety act 2010:659. */
const secrecySources = {
  social_services: 'OSL 26 kap. 1 §',
  health_care: 'OSL 25 kap. 1 §',
  preschool: 'OSL 23 kap. 1 §',
  student_health: 'OSL 23 kap. 2 § första stycket',
  school: 'OSL 23 kap. 2 § andra och tredje styckena',
  police: 'OSL 35 kap. 1 §',
  general_protection: 'OSL 21 kap.',
  private_social_services: 'SoL 2025:400 17 kap. 11 §',
  private_disability_services: 'LSS 1993:387 29 §',
  private_health_care: 'PSL 6 kap. 12 §',
  private_education: 'Skollagen 2010:800 29 kap. 14 §',
} as const satisfies Record<SecrecyRegime, string>;

interface Regimes {
  readonly public: SecrecyRegime;
  /** `null`: no duty of silence binds a private business of this kind, so it cannot be a unit here. */
  readonly private: SecrecyRegime | null;
}

const healthCare: Regimes = { public: 'health_care', private: 'private_health_care' };

const regimes = {
  social_services_children: { public: 'social_services', private: 'private_social_services' },
  // OSL 26:1 puts LSS on a par with social services; a private LSS business has its own duty of silence.
  disability_services: { public: 'social_services', private: 'private_disability_services' },
  barnahus: { public: 'social_services', private: 'private_social_services' },
  preschool: { public: 'preschool', private: 'private_education' },
  school: { public: 'school', private: 'private_education' },
  student_health_medical: healthCare,
  student_health_psychosocial: { public: 'student_health', private: 'private_education' },
  health_centre: healthCare,
  child_health_centre: healthCare,
  maternity_clinic: healthCare,
  child_psychiatry: healthCare,
  adult_psychiatry: healthCare,
  habilitation: healthCare,
  speech_therapy: healthCare,
  youth_clinic: healthCare,
  counselling_clinic: healthCare,
  dental_care: healthCare,
  police_local: { public: 'police', private: null },
  leisure: { public: 'general_protection', private: null },
  county_support: { public: 'general_protection', private: null },
} as const satisfies Record<UnitKind, Regimes>;

/** A unit's secrecy: the regime's code, the paragraph it comes from, and what it means, in Swedish. */
export interface Secrecy {
  readonly regime: SecrecyRegime;
  readonly source: string;
  readonly reason: string;
}

/**
 * The secrecy that binds a unit, from what it does and who runs it.
 * Secrecy holds between authorities and between independent branches of one authority (OSL 8 kap. 1–2 §§),
 * so school and social services in one small municipality are two areas.
 * Refused with `no_duty_of_silence` when nothing binds the unit to silence.
 */
export function secrecyOf(unit: UnitKind, runBy: OrganisationKind): Result<Secrecy, 'no_duty_of_silence'> {
  const regime = runBy === 'private_provider' ? regimes[unit].private : regimes[unit].public;
  if (regime === null) return no('no_duty_of_silence');
  return ok({ regime, source: secrecySources[regime], reason: secrecyRegimeWords[regime].says });
}
