import { FluentResource } from '@fluent/bundle';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const project = fileURLToPath(new URL('..', import.meta.url));

/** Fluent files are read while the screen is built: the first window shows its words some frames earlier. */
const fluent: Plugin = {
  name: 'fluent',
  transform(text, file) {
    if (!file.endsWith('.ftl')) return null;
    // As a string within a string, which engines read several times faster than an object written out.
    return { code: `export default JSON.parse(${JSON.stringify(JSON.stringify(new FluentResource(text).body))});`, map: null };
  },
};

/** The words of the language that the system speaks are fetched while the program is, and not when it first runs. */
const wordsAhead: Plugin = {
  name: 'words-ahead',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(_html, { bundle }) {
      const pieces = Object.values(bundle ?? {});
      const fileOf = (name: string) => {
        const piece = pieces.find((piece) => piece.type === 'chunk' && piece.name === name);
        if (piece === undefined) throw new Error(`The words of ${name} are no piece of the screen any more.`);
        return JSON.stringify(`/${piece.fileName}`);
      };
      const children = `import(/^zh/i.test(navigator.language) ? ${fileOf('zh-CN')} : ${fileOf('en')});`;
      return [{ tag: 'script', children, injectTo: 'head' }];
    },
  },
};

export default defineConfig({
  plugins: [svelte(), fluent, wordsAhead],
  // The window and the loopback server both serve the screen from their root.
  base: '/',
  clearScreen: false,
  server: {
    port: 5173,
    strictPort: true,
    // Words, fonts and tokens are the project's own and stand beside this folder.
    fs: { allow: [project] },
    // The loopback server answers commands while the screen is being worked on in a browser.
    proxy: { '/call': process.env.CLIENTLINE_SERVER ?? 'http://127.0.0.1:4127' },
  },
  build: {
    target: 'es2022',
    outDir: 'dist',
    // The window reads the files from its own binary: nothing is gained by many small ones.
    modulePreload: false,
    reportCompressedSize: false,
  },
});
