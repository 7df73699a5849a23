const count = (n: number): string => n.toLocaleString('sv-SE');
const rows = (n: number): string => `${count(n)} ${n === 1 ? 'rad' : 'rader'}`;

/** The words of the pages for lists in and out. */
export const words = {
  tab: 'Listor in och ut',
  heading: 'Listor in och ut',
  lead: 'Hämta ut länets listor som filer, ändra dem i Excel och läs in dem igen. Du ser vad varje rad gör innan något sparas.',
  out: {
    heading: 'Hämta ut',
    note: 'Filen kan läsas in igen som den är. Celler som Excel annars skulle räkna på har en apostrof först.',
    list: 'Lista',
    excel: 'Excel',
    csv: 'CSV',
    as: (list: string, format: string) => `${list} som ${format}`,
  },
  in: {
    heading: 'Läs in en fil',
    sheet: 'Vilken lista är det?',
    choose: 'Välj vilken lista filen är.',
    file: 'Fil',
    about: 'Excel (XLSX) eller CSV, högst 5 MB och 20 000 rader. Inget sparas förrän du har sett vad filen gör.',
    noFile: 'Välj en fil.',
    send: 'Granska filen',
    columns: 'Kolumner i listan',
    column: 'Rubrik',
    holds: 'Vad som står där',
    required: 'Måste fyllas i.',
  },
  latest: {
    heading: 'Senaste filerna',
    empty: 'Ingen har läst in någon fil än',
    emptyNext: 'Börja med att hämta ut en lista. Den visar hur en fil ska se ut.',
    file: 'Fil',
    state: 'Läge',
    when: 'När',
    who: 'Vem',
  },
  one: {
    tab: 'Granska en fil',
    back: 'Listor in och ut',
    sent: (name: string, by: string, when: string) => `${name}, skickad av ${by} ${when}.`,
    waiting: 'Filen väntar på att läsas.',
    opening: 'Filen öppnas.',
    judging: (done: number, total: number) => `${count(done)} av ${rows(total)} är granskade.`,
    progress: 'Så långt har filen lästs',
    refused: 'Filen gick inte att läsa',
    refusedNext: 'Inget är ändrat. Rätta filen och skicka den igen.',
    again: 'Skicka en annan fil',
    wrong: (n: number) =>
      `${rows(n)} har fel. Inget sparas förrän alla rader går bra. Rätta filen och skicka den igen.`,
    nothing: 'Allt i filen stämmer redan. Det finns inget att spara.',
    will: (added: number, changed: number) => {
      const parts = [added > 0 ? `${count(added)} nya` : '', changed > 0 ? `${count(changed)} ändrade` : ''];
      return `Sparas den blir det ${parts.filter(Boolean).join(' och ')}. Det som inte står i filen ändras inte.`;
    },
    apply: (n: number) => `Spara ${rows(n)}`,
    applyHeading: 'Spara hela filen?',
    applySays: (n: number, list: string) =>
      `${rows(n)} skrivs i listan ${list}, alla på en gång. Det går inte att ångra.`,
    saving: 'Filen sparas. Det kan ta några sekunder.',
    applied: (added: number, changed: number) => `Filen är sparad: ${count(added)} nya och ${count(changed)} ändrade.`,
    discarded: 'Filen är borttagen. Inget är ändrat.',
    judge: 'Granska filen igen',
    discard: 'Ta bort filen',
    discardHeading: 'Ta bort filen?',
    discardSays: 'Filen och granskningen tas bort. Ingen lista ändras.',
    others: 'Den som skickade filen avgör om den ska sparas.',
    rows: 'Filens rader',
    show: 'Visa rader',
    line: (n: number) => `Rad ${count(n)}`,
    more: 'Visa fler rader',
    shown: (shown: number, all: number) => `${count(shown)} av ${rows(all)} visas.`,
    becomes: 'blir',
    empty: 'tomt',
  },
} as const;
