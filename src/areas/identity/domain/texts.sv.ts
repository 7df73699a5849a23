import type { LoginProblem } from './login.ts';

/** What the first page says to someone who could not be signed in: what happened and what one can do. */
export const loginProblemWords = {
  'okant-konto': {
    heading: 'Vi hittar dig inte i Samsyn',
    says: 'Inloggningen gick bra, men det finns inget konto för dig här. Arbetar du med barn: tala med din chef. Är du vårdnadshavare eller barn: tala med den som bjöd in dig.',
  },
  'avstangt-konto': {
    heading: 'Ditt konto är avstängt',
    says: 'Du kan inte logga in i Samsyn just nu. Tala med din chef eller med den som bjöd in dig om du tror att det är fel.',
  },
  'for-ung': {
    heading: 'Du behöver bli lite äldre först',
    says: 'Länet har bestämt hur gammal man måste vara för att logga in själv. Du har ändå rätt att veta och tycka till: prata med din vårdnadshavare eller med någon vuxen som hjälper dig.',
  },
  'valj-vem': {
    heading: 'Vem loggar du in som?',
    says: 'Du finns i Samsyn både som vårdnadshavare och som barn. Välj det du vill göra nu. Du kan logga ut och byta senare.',
  },
  'for-manga': {
    heading: 'Det blev många inloggningar på kort tid',
    says: 'Vänta en minut och försök igen.',
  },
  avbruten: {
    heading: 'Inloggningen avbröts',
    says: 'Du är inte inloggad. Försök igen när du vill.',
  },
  utgangen: {
    heading: 'Inloggningen hann bli för gammal',
    says: 'Det tog längre tid än tio minuter, eller så var den redan använd. Logga in igen, så går det bra.',
  },
  misslyckades: {
    heading: 'Inloggningen gick inte igenom',
    says: 'Det är inte ditt fel. Försök igen. Om det händer flera gånger: hör av dig till den som sköter Samsyn där du är.',
  },
  'svarar-inte': {
    heading: 'Inloggningstjänsten svarar inte',
    says: 'Den ligger utanför Samsyn och går inte att nå just nu. Försök igen om en stund.',
  },
} as const satisfies Record<LoginProblem, { heading: string; says: string }>;

/** The two ways to go for `valj-vem`, by what `/auth/login?as=` is called with. */
export const whoWords = {
  guardian: 'Som vårdnadshavare',
  child: 'Som mig själv, för min egen plan',
} as const;
