import { useNavigate } from '@tanstack/react-router';

/** The way on to a report that has just been taken in. */
export function useToIntake() {
  const navigate = useNavigate();
  return ({ id }: { id: string }) =>
    void navigate({ to: '/orosanmalningar/inkomna/$intakeId', params: { intakeId: id }, replace: true });
}
