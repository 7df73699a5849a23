/** What is said when two write in the same place. */
export const words = {
  notSaved: 'Någon annan har skrivit på samma ställe. Välj vad som ska gälla.',
  heading: 'Någon annan har skrivit här samtidigt som du',
  says: 'Inget har gått förlorat. Så här står det nu hos alla:',
  empty: '(tomt)',
  keep: 'Behåll det jag har skrivit',
  take: 'Ta det som står hos alla',
} as const;
