import { no, ok, type Result } from '../../../platform/errors/result.ts';
import { type RuleHistory, rules } from '../../law/index.ts';
import type { OrganisationKind, UnitKind } from './model.ts';

type Secrecy = readonly RuleHistory[];

interface Regimes {
  readonly public: Secrecy;
  /** `null`: no duty of silence binds a private business of this kind, so it cannot be a unit here. */
  readonly private: Secrecy | null;
}

const healthCare: Regimes = { public: [rules.secrecy_health_care], private: [rules.secrecy_private_health_care] };
const socialServices: Regimes = {
  public: [rules.secrecy_social_services],
  private: [rules.secrecy_private_social_services],
};
const onlyTheLeast: Regimes = { public: [rules.secrecy_everywhere], private: null };

const regimes: Record<UnitKind, Regimes> = {
  social_services_children: socialServices,
  // OSL 26:1 puts LSS on a par with social services; a private LSS business has its own duty of silence.
  disability_services: {
    public: [rules.secrecy_social_services],
    private: [rules.secrecy_private_disability_services],
  },
  barnahus: socialServices,
  preschool: { public: [rules.secrecy_preschool], private: [rules.secrecy_independent_school] },
  school: {
    public: [rules.secrecy_pupil_support, rules.secrecy_school],
    private: [rules.secrecy_independent_school],
  },
  student_health_medical: healthCare,
  student_health_psychosocial: { public: [rules.secrecy_pupil_health], private: [rules.secrecy_independent_school] },
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
  police_local: { public: [rules.secrecy_police], private: null },
  leisure: onlyTheLeast,
  county_support: onlyTheLeast,
};

/**
 * The secrecy that binds a unit, from what it does and who runs it: one rule, or two where the law parts the matters.
 * Secrecy holds between authorities and between independent branches of one authority (OSL 8 kap. 1–2 §§),
 * so school and social services in one small municipality are two areas.
 * Refused with `no_duty_of_silence` when nothing binds the unit to silence.
 */
export function secrecyOf(unit: UnitKind, runBy: OrganisationKind): Result<Secrecy, 'no_duty_of_silence'> {
  const secrecy = runBy === 'private_provider' ? regimes[unit].private : regimes[unit].public;
  return secrecy === null ? no('no_duty_of_silence') : ok(secrecy);
}
