/** Whether consent lets a unit on a plan in on a day (YYYY-MM-DD, Swedish time): its opening lasts at least that long. */
export const isLetIn = ({ openUntil }: { readonly openUntil: string | null }, day: string): boolean =>
  openUntil !== null && openUntil >= day;
