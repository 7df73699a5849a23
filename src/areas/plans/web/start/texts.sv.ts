/** The words of starting a plan. */
export const words = {
  heading: 'Börja en plan',
  tab: 'Börja en plan',
  lead: 'Skriv varför och vad ni vill ha svar på. Ingen annan ser något förrän familjen har sagt ja och du skickar kallelsen.',
  back: 'Barnet',
  backToChildren: 'Barn',
  for: (name: string) => `Planen gäller ${name}.`,
  start: 'Börja planen',
  chooseChild: 'Välj först vilket barn planen gäller',
  chooseChildAbout: 'Öppna barnet i listan, eller lägg till ett barn som du arbetar med.',
  toChildren: 'Till listan med barn',
} as const;
