/**
 * Who asks. The kinds are named by the area that keeps accounts; the platform only carries them.
 * `unitId`, `role` and `assignmentId` are set for someone who acts under an assignment.
 */
export interface Actor {
  readonly kind: string;
  readonly personId: string;
  readonly countyId: string;
  readonly accountId: string;
  readonly unitId?: string;
  readonly role?: string;
  readonly assignmentId?: string;
}
