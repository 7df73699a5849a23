import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * The whole test line: fences first, then tests, then people's journeys in a real browser.
 * `npm test -- lint types` runs only what is named. Ends with `N passed, N failed`.
 */
const results = await mkdtemp(join(tmpdir(), 'samsyn-results-'));

interface Stage {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly report?: string;
}

const vitest = (name: string, project: string): Stage => {
  const report = join(results, `${name}.json`);
  return {
    name,
    command: 'vitest',
    args: ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    report,
  };
};

const stages: readonly Stage[] = [
  { name: 'lint', command: 'biome', args: ['ci', '--error-on-warnings', '.'] },
  { name: 'types', command: 'tsc', args: ['--noEmit'] },
  { name: 'dead', command: 'knip', args: [] },
  { name: 'generated', command: 'node', args: ['src/app/generate/generate.ts', '--check'] },
  vitest('unit', 'unit'),
  vitest('e2e', 'e2e'),
];

function run({ command, args }: Stage): Promise<boolean> {
  return new Promise((resolve) => {
    const env = { ...process.env, PATH: `${join(import.meta.dirname, '../node_modules/.bin')}:${process.env['PATH']}` };
    spawn(command, args, { stdio: 'inherit', env }).once('exit', (code) => resolve(code === 0));
  });
}

async function countOf(stage: Stage, good: boolean): Promise<{ passed: number; failed: number }> {
  if (stage.report === undefined) return { passed: Number(good), failed: Number(!good) };
  try {
    const report = JSON.parse(await readFile(stage.report, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
    };
    const failed = report.numFailedTests + (good || report.numFailedTests > 0 ? 0 : 1);
    return { passed: report.numPassedTests, failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !stages.some((stage) => stage.name === name));
if (unknown.length > 0) {
  console.error(`unknown: ${unknown.join(', ')}; there are ${stages.map((s) => s.name).join(', ')}`);
  process.exit(1);
}
let passed = 0;
let failed = 0;
for (const stage of stages.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  const began = performance.now();
  process.stdout.write(`\n── ${stage.name}\n`);
  const count = await countOf(stage, await run(stage));
  process.stdout.write(
    `── ${stage.name}: ${count.failed === 0 ? 'ok' : 'FAILED'} (${((performance.now() - began) / 1000).toFixed(1)} s)\n`,
  );
  passed += count.passed;
  failed += count.failed;
}
await rm(results, { recursive: true, force: true });
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);
