import type { Me } from '../../areas/identity/domain/contract.ts';

const assignment = {
  id: '0b0c1d5e-6a0f-4c1f-9a55-2f1c4c7c0001',
  unitId: '0b0c1d5e-6a0f-4c1f-9a55-2f1c4c7c0002',
  unit: 'Elevhälsan Kvarnskolan',
  unitKind: 'student_health_medical',
  organisation: 'Falu kommun',
  role: 'professional',
} as const;

/** Who is signed in, as the frame needs to know it: a made-up school nurse who is also a manager. */
const me: Me = {
  id: '0b0c1d5e-6a0f-4c1f-9a55-2f1c4c7c0000',
  kind: 'employee',
  name: 'Tessa Testsson',
  title: 'Skolsköterska',
  assignment,
  otherAssignments: [
    { ...assignment, id: '0b0c1d5e-6a0f-4c1f-9a55-2f1c4c7c0003', unit: 'Elevhälsan, centrala stödet', role: 'manager' },
  ],
  csrfToken: 'not-a-secret',
  entrances: ['my_day', 'plans', 'children', 'unit', 'log_review'],
  county: 'Dalarna',
  childLoginFromAge: 13,
};

export const answers = { '/api/me': me };
