import { limitsFor } from './domain/county-limits.ts';
import type { LegalRule, Limit, RuleHistory } from './domain/model.ts';
import { subjects } from './domain/registry.ts';
import { statutes } from './domain/statutes.ts';
import { confidenceWords, kindWords, limitInWords, standingWords } from './domain/texts.sv.ts';
import { type Mentions, mentionsIn } from './mentions.ts';

interface Subject {
  readonly heading: string;
  readonly preface?: string;
  readonly rules: Readonly<Record<string, RuleHistory>>;
}

const intro = `# Lagrum

<!-- Skapad av src/areas/law/lagrum.ts. Ändra reglerna i src/areas/law/domain, inte här. -->

Här står de regler som Samsyn vilar på: vad var och en säger med våra ord, var den kommer ifrån, när den gäller, var koden använder den och vilka prov som nämner den. Lagens egen text hittar du via länkarna sist.

- Regeln som gäller är den som gällde den dag då något hände. Båda dagarna i en period räknas med.
- *${standingWords.local}* och *${standingWords.guidance}* är inte lag. De visas aldrig som lag.
- *${confidenceWords.verify}* betyder att någon behöver läsa källan innan ni lutar er mot regeln. Varför står bredvid.
`;

const borrowed = `Gränserna är förslag att börja med. Inget av talen står i lag. Ett län ersätter dem med sin egen överenskommelse i inställningarna, och då visas den som källa.
`;

/**
 * The Swedish page of every rule, as Markdown: the registry, the default local limits, and which files under
 * `rootDir` (the repository) name each of them. The same tree always gives the same text.
 */
export async function renderLagrum(rootDir: string): Promise<string> {
  const all: Subject[] = [...subjects, { heading: 'Lokala gränser', preface: borrowed, rules: limitsFor() }];
  const mentionsOf = await mentionsIn(rootDir, new Set(all.flatMap(({ rules }) => Object.keys(rules))));
  return [intro, toVerify(all), ...all.map((subject) => subjectPage(subject, mentionsOf)), sources()].join('\n');
}

function subjectPage({ heading, preface, rules }: Subject, mentionsOf: (id: string) => Mentions): string {
  const entries = Object.entries(rules).map(([id, history]) => entry(id, history, mentionsOf(id)));
  return [`## ${heading}`, '', ...(preface ? [preface] : []), ...entries].join('\n');
}

function entry(id: string, history: RuleHistory, { code, tests }: Mentions): string {
  return [
    `### ${id}`,
    '',
    `${sentence(kindWords[history[0].kind])}.`,
    '',
    '| Gäller | Källa | Vad den säger | Ställning |',
    '|---|---|---|---|',
    ...history.map((rule) => `| ${[period(rule), rule.source, meaning(rule), standing(rule)].map(cell).join(' | ')} |`),
    '',
    `- Används i: ${files(code, 'ingen kod ännu')}`,
    `- Nämns i prov: ${files(tests, 'inget prov ännu')}`,
    '',
  ].join('\n');
}

function toVerify(all: readonly Subject[]): string {
  const open = all
    .flatMap(({ rules }) => Object.values(rules))
    .flat()
    .filter((rule) => rule.confidence === 'verify');
  const lines = open.map((rule) => `- [${rule.id}](#${rule.id}), ${rule.source}, ${period(rule)}: ${rule.note}`);
  return `## ${sentence(confidenceWords.verify)}\n\n${lines.join('\n')}\n`;
}

function sources(): string {
  const lines = Object.entries(statutes).map(([key, title]) => {
    const number = key.slice(key.lastIndexOf(' ') + 1);
    const name = /^(HSLF-FS|SOSFS) /.test(key) ? number : `[${number}](${statuteUrl(number)})`;
    return `| ${key} | ${title} | ${name} |`;
  });
  return `## Författningar\n\n| Så skriver vi | Namn | Nummer |\n|---|---|---|\n${lines.join('\n')}\n`;
}

const statuteUrl = (number: string): string =>
  `https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/sfs-${number.replace(':', '-')}`;

const period = ({ inForce: { from, to } }: LegalRule): string => (to ? `${from} till ${to}` : `från ${from}`);

/** What the rule says, and the time it counts in where the words do not already say it. */
const meaning = ({ says, within, atLeast }: LegalRule): string =>
  [says, ...timed('Inom', within, says), ...timed('Minst', atLeast, says)].join(' ');

function timed(word: string, limit: Limit | undefined, says: string): string[] {
  if (limit === undefined || says.includes(limitInWords(limit))) return [];
  return [`${word} ${limitInWords(limit)}.`];
}

const standing = ({ standing, confidence = 'sure', note }: LegalRule): string =>
  [`${standingWords[standing]}, ${confidenceWords[confidence]}.`, ...(note ? [note] : [])].join(' ');

const files = (paths: readonly string[], none: string): string =>
  paths.length === 0 ? none : paths.map((path) => `\`${path}\``).join(', ');

const cell = (text: string): string => text.replaceAll('|', '\\|');

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
