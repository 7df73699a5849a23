/** How the mouth goes, from unhappy to happy. */
const mouths = [
  'M10 23c2-4 10-4 12 0',
  'M11 22c2-2 8-2 10 0',
  'M11 21.500h10',
  'M11 20.500c2 2 8 2 10 0',
  'M9.500 19.500c2 5 11 5 13 0',
];

/** A face beside words, from 1 (unhappy) to 5 (happy). Drawn, so that it looks the same on every telephone. */
export const Face = ({ step, size = 36 }: { step: number; size?: number }) => (
  <svg
    viewBox="0 0 32 32"
    width={size}
    height={size}
    fill="none"
    stroke="currentColor"
    strokeWidth="2"
    strokeLinecap="round"
    aria-hidden="true"
    focusable="false"
  >
    <circle cx="16" cy="16" r="13.500" />
    <path d="M11.500 12v1.500M20.500 12v1.500" />
    <path d={mouths[step - 1]} />
  </svg>
);
