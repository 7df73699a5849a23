import type { Import } from './imports.ts';

/** The order of the areas: a later one may lean on an earlier one, never the other way. */
export const areaOrder = [
  'law',
  'directory',
  'identity',
  'access-log',
  'children',
  'sharing',
  'plans',
  'agreements',
  'forums',
  'catalogue',
  'concerns',
  'commitments',
  'interchange',
  'myday',
  'family',
];

interface Fence {
  readonly name: string;
  readonly why: string;
  readonly broken: (i: Import) => boolean;
}

const areaOf = (file: string): string | undefined => /^src\/areas\/([^/]+)\//.exec(file)?.[1];
const within = (prefix: string) => (file: string) => file.startsWith(prefix);
const isWeb = (file: string) => file.startsWith('src/web/') || /^src\/areas\/[^/]+\/web\//.test(file);
const isPure = (file: string) => /^src\/areas\/[^/]+\/domain\//.test(file);
const isTest = (file: string) => /\.test\.tsx?$|\/testing\.ts$|\.e2e\.ts$/.test(file);
const pureForWeb = [
  /^src\/areas\/[^/]+\/domain\//,
  /^src\/platform\/time\/words\.ts$/,
  /^src\/platform\/sheets\/(formula|limits)\.ts$/,
  /^src\/platform\/http\/plain\.ts$/,
];

export const fences: readonly Fence[] = [
  {
    name: 'areas lean on earlier areas only',
    why: 'what must flow the other way goes through an event in the same transaction or a SQL view',
    broken: ({ from, to }) => {
      const [a, b] = [areaOf(from), areaOf(to)];
      return a !== undefined && b !== undefined && areaOrder.indexOf(b) > areaOrder.indexOf(a);
    },
  },
  {
    name: 'an area is entered through its index',
    why: 'index.ts is the only file that other areas and the app import; pages may import domain and web files',
    broken: ({ from, to }) => {
      const b = areaOf(to);
      // What makes documents reads the tree itself, which an area's index must not drag into the pages.
      if (b === undefined || areaOf(from) === b || isTest(from) || from.startsWith('src/app/generate/')) return false;
      if (isWeb(from)) return !isWeb(to) && !isPure(to) && !to.endsWith('/index.ts');
      return !/^src\/areas\/[^/]+\/index\.ts$/.test(to);
    },
  },
  {
    name: 'pages import only what is pure',
    why: 'server code in the browser is a leak and a weight; types are free',
    broken: ({ from, to, typeOnly }) =>
      isWeb(from) &&
      !isTest(from) &&
      !typeOnly &&
      to.startsWith('src/') &&
      !isWeb(to) &&
      !pureForWeb.some((p) => p.test(to)),
  },
  {
    name: 'domain is pure',
    why: 'rules are tested without a database and read by the web',
    broken: ({ from, to }) =>
      isPure(from) &&
      !isTest(from) &&
      /\/(server|web)\/|^src\/app\/|^src\/platform\/(db|jobs|mail|documents|idp)\/|^node:|^(pg|kysely|fastify)$/.test(
        to,
      ),
  },
  {
    name: 'the platform knows no area',
    why: 'no domain word in the platform',
    broken: ({ from, to }) => within('src/platform/')(from) && /^src\/(areas|app|web)\//.test(to),
  },
  {
    name: 'areas do not know the app',
    why: 'composition is done once, in src/app',
    broken: ({ from, to }) => within('src/areas/')(from) && !isTest(from) && to.startsWith('src/app/'),
  },
];
