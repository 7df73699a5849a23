import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const here = import.meta.dirname;
const web = `${here}/src/web`;
const server = `http://127.0.0.1:${process.env['SAMSYN_PORT'] ?? '3000'}`;

/** In development, addresses under /familj belong to the family's own page, as they do on the real server. */
const familyAddresses = (): Plugin => ({
  name: 'samsyn:family-addresses',
  configureServer: ({ middlewares }) => {
    middlewares.use((request, _response, next) => {
      if (/^\/familj(\/|\?|$)/.test(request.url ?? '')) request.url = '/family.html';
      next();
    });
  },
});

/**
 * Midas keeps two icons as data: addresses in its style sheets. The content security policy lets pictures come from
 * our own address only, so they are replaced by the same icons as files.
 */
const midasIcons = (): Plugin => ({
  name: 'samsyn:midas-icons',
  enforce: 'pre',
  transform: {
    filter: { id: /@midas-ds\/components\/.*\.css$/ },
    handler: (code) =>
      code.replaceAll(/url\(data:image\/svg\+xml;base64,([^)]+)\)/g, (_all, base64: string) => {
        const icon = atob(base64).includes('triangle-alert') ? 'alert' : 'check';
        return `url("${web}/layout/icons/${icon}.svg")`;
      }),
  },
});

/** What is built is always for production, also when a test builds it under NODE_ENV=test; then as it was. */
const builtForProduction = (): Plugin => {
  const before = process.env['NODE_ENV'];
  return {
    name: 'samsyn:built-for-production',
    apply: 'build',
    config: () => {
      process.env['NODE_ENV'] = 'production';
    },
    closeBundle: () => {
      process.env['NODE_ENV'] = before;
    },
  };
};

const pages = { index: `${web}/index.html`, family: `${web}/family.html` };

export default defineConfig(({ mode }) => ({
  root: web,
  plugins: [builtForProduction(), react(), familyAddresses(), midasIcons()],
  build: {
    outDir: `${here}/dist/web`,
    emptyOutDir: true,
    manifest: true,
    target: ['chrome100', 'edge100', 'firefox102', 'safari15.6', 'ios15.6'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: mode === 'gallery' ? { ...pages, gallery: `${web}/gallery.html` } : pages },
  },
  server: {
    strictPort: true,
    proxy: Object.fromEntries(['/api', '/auth', '/demo', '/idp'].map((path) => [path, server])),
  },
}));
