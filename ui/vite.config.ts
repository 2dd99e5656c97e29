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

/**
 * What the first frame waits for is asked for first: what the shell knows, the words of the language that the system
 * speaks, and the program; the faces come behind. And while the page waits, the engine reads its own rules of
 * numbers, which takes as long as all the rest of a screen's words. The sheet waits for the screen (shell/sheet.ts).
 */
const firstThingsFirst: Plugin = {
  name: 'first-things-first',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle }) {
      const pieces = Object.values(bundle ?? {});
      const fileOf = (name: string) => {
        const piece = pieces.find((piece) => piece.type === 'chunk' && piece.name === name);
        if (piece === undefined) throw new Error(`The words of ${name} are no piece of the screen any more.`);
        return JSON.stringify(`/${piece.fileName}`);
      };
      const program = /<script type="module"[^>]*><\/script>/.exec(html)?.[0];
      if (program === undefined) throw new Error('The page has no program any more.');
      const asked = `
        globalThis.startedWith = window.__TAURI_INTERNALS__?.invoke('started_with');
        {
          const chinese = /^zh/i.test(navigator.language);
          import(chinese ? ${fileOf('zh-CN')} : ${fileOf('en')});
          setTimeout(() => new Intl.PluralRules(chinese ? 'zh-CN' : 'en'));
        }
      `;
      const sheet = '<link rel="stylesheet"';
      if (!html.includes(sheet)) throw new Error('The page has no style sheet any more.');
      // Behind a style sheet a script would wait for it.
      const charset = '<meta charset="utf-8" />';
      return html.replace(program, '').replace(sheet, `${sheet} media="print"`).replace(charset, `${charset}\n    <script>${asked}</script>\n    ${program}`);
    },
  },
};

export default defineConfig({
  plugins: [svelte(), fluent, firstThingsFirst],
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
