/** Bundles the page in the browser: one script, one style sheet, and the document that loads them. */
import { copyFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const page = join(dirname(fileURLToPath(import.meta.url)), 'src', 'page');

/** Writes page.js, page.css and index.html into a folder. Rejects where the sources do not compile. */
export async function bundlePage(folder) {
  await build({
    entryPoints: [join(page, 'page.ts'), join(page, 'page.css')],
    outdir: folder,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    sourcemap: 'inline',
    legalComments: 'none',
    logLevel: 'silent',
  });
  copyFileSync(join(page, 'index.html'), join(folder, 'index.html'));
}
