/** Words that several of the family's pages share. */
export const toHome = { link: { to: '/familj' }, word: 'Till första sidan' } as const;

/** To one who is to see nothing: the same words whether there is something or not. */
export const noPlan = {
  heading: 'Det finns ingen plan här för dig',
  next: 'Väntar du på att få läsa en plan? Fråga den som har bjudit in dig. Logga ut när du är klar, om andra använder samma telefon.',
} as const;
