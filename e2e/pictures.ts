import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';

/** Makes the pictures of the README and the handbook anew, from the pages as the journeys meet them. */
rmSync('docs/pictures', { recursive: true, force: true });
const { status } = spawnSync('vitest', ['run', '--project', 'e2e', 'e2e'], {
  stdio: 'inherit',
  env: { ...process.env, SAMSYN_DOCUMENT_PICTURES: 'docs/pictures' },
});
process.exit(status ?? 1);
