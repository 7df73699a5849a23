import { spawn } from 'node:child_process';
import { createServer } from 'vite';
import { freePort } from '../platform/db/embedded.ts';

/**
 * Development: the server starts anew when its files change, the pages change in place. One address for both; what is
 * not a page goes on to the server behind.
 */
const port = Number(process.env['PORT'] ?? 3000);
const behind = await freePort();
process.env['SAMSYN_PORT'] = String(behind);

const vite = await createServer({ server: { port, host: '127.0.0.1' } });
await vite.listen().catch((error: unknown) => {
  console.error(`dev: ${error instanceof Error ? error.message : String(error)}; choose another with PORT=3001`);
  process.exit(1);
});
const server = spawn(
  process.execPath,
  ['--watch', '--watch-path=src', '--watch-path=migrations', '--watch-preserve-output', 'src/app/cli.ts', 'start'],
  {
    stdio: 'inherit',
    env: { ...process.env, PORT: String(behind), PUBLIC_URL: `http://localhost:${port}`, PAGES: 'none' },
  },
);
process.stdout.write(`\nDevelopment at http://localhost:${port}, with reload. Stop with Ctrl+C.\n`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.kill('SIGTERM');
    void vite.close();
  });
}
server.once('exit', (code) => process.exit(code ?? 0));
