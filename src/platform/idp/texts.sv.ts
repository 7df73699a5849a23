export const texts = {
  title: 'Vem vill du vara?',
  demonstration: 'Det här är en demonstration. Alla människor är påhittade.',
  how: 'Välj någon i listan, så loggar du in som den personen. Du behöver inget lösenord.',
  jump: 'Hoppa till',
  choose: 'Logga in som',
  chooseShort: 'Logga in',
  mails: 'Läs mejlen som skulle ha skickats',
  back: 'Till startsidan',
  failedTitle: 'Inloggningen kom av sig',
  failed:
    'Den blev för gammal, eller så började du på en ny i ett annat fönster. Gå till startsidan och logga in igen.',
} as const;
