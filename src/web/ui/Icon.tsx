/** Line icons on a 24 by 24 grid, always beside words and therefore silent to a screen reader. */
const paths = {
  alert: 'M12 3.5 2.5 20h19L12 3.5ZM12 10v4.5M12 17.3v.2',
  arrowDown: 'M12 5v14M6 13l6 6 6-6',
  arrowUp: 'M12 19V5M6 11l6-6 6 6',
  back: 'M19 12H5M11 6l-6 6 6 6',
  bell: 'M4 5h16v11H9l-5 4V5ZM12 8v3M12 13.3v.2',
  book: 'M5 4h12a2 2 0 0 1 2 2v14H7a2 2 0 0 1-2-2V4ZM5 18a2 2 0 0 1 2-2h12M9 8h6',
  calendar: 'M4 6h16v14H4V6ZM4 10.5h16M8 3.5v4M16 3.5v4',
  check: 'M5 12.5 10 17.5 19 7',
  chevron: 'M6 9.5 12 15.5 18 9.5',
  clock: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM12 7.5V12l3 2',
  cloud: 'M7 18h10a4 4 0 0 0 .6-7.95A6 6 0 0 0 6.1 9.6 4.2 4.2 0 0 0 7 18ZM3.5 3.5l17 17',
  cross: 'M6 6l12 12M18 6 6 18',
  day: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M5.3 18.7l1.4-1.4M17.3 6.7l1.4-1.4',
  document: 'M6 3.5h8l4 4v13H6v-17ZM14 3.5v4h4M9 12h6M9 16h6',
  eye: 'M2.5 12C5 7.5 8.3 5.5 12 5.500s7 2 9.5 6.500c-2.5 4.5-5.8 6.5-9.5 6.500S5 16.5 2.5 12ZM12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6Z',
  file: 'M12 4v11M7 10.5l5 5 5-5M5 20h14',
  forum: 'M4 14.5h16M6 14.5V20M18 14.5V20M8 11a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM16 11a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
  hand: 'M12 4.5a8 8 0 1 0 0 15 8 8 0 0 0 0-15ZM6.5 6.5l11 11',
  home: 'M4 11.5 12 4.500l8 7V20H4v-8.500ZM10 20v-5.500h4V20',
  leaf: 'M5 19c0-8 5-13 14-14 0 9-5 14-12 14M5 21c1-5 4-8 8-10',
  lock: 'M6 11h12v9H6v-9ZM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  menu: 'M4 7h16M4 12h16M4 17h16',
  people:
    'M9 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM3 19.5c0-3.3 2.7-5.5 6-5.5s6 2.2 6 5.5M16.5 12.5a2.5 2.5 0 1 0 0-5M17.5 15c2.2.4 3.5 2 3.5 4.5',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7v-6Z',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM15.5 15.5 20 20',
  shield: 'M12 3.5 5 6v5.5c0 4.2 2.8 7.3 7 9 4.2-1.7 7-4.8 7-9V6l-7-2.5Z',
  signpost: 'M12 3v18M6 5.5h10l3 2.5-3 2.5H6v-5ZM18 13H8.5L6 15l2.5 2H18v-4Z',
  state: 'M4 20V4M4 20h16M8 16v-4M12.5 16V8M17 16v-6',
} as const;

export type IconName = keyof typeof paths;

export const Icon = ({ name, size = 20 }: { name: IconName; size?: number }) => (
  <svg viewBox="0 0 24 24" width={size} height={size} aria-hidden="true" focusable="false">
    <path
      d={paths[name]}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
);
