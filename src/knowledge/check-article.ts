import { join } from 'node:path';
import type { Article } from '../article/article.ts';
import { allParagraphs } from '../article/span.ts';
import { buildPassages } from './build-passages.ts';
import type { PackFiles } from './pack-files.ts';
import type { Finding, Problem } from './problem.ts';
import { articleFile } from './read-article.ts';
import { readShape } from './read-shapes.ts';
import type { PackFacts, PassageFile } from './schema.ts';
import { passageFileSchema } from './schema.ts';

/** The built file with the places of paragraphs, sentences and quotations. */
export const passagesFile = 'passages.json';

/** What to do when a built file does not fit: the command that writes it anew. */
export const rebuild = 'run `npm run cli -- knowledge build`';

/** Holds article.md against the SHA-256 in pack.yaml, and passages.json against article.md. */
export function checkArticle(files: PackFiles, facts: PackFacts, article: Article): Problem[] {
  const built = buildPassages(article);
  const read = readPassageFile(files);
  const kept = read.value;
  const changed = article.source.sha256 !== facts.sha256;
  const problems = changed ? [refuseArticle(files, article, built, kept)] : [];
  if (changed && kept?.sha256 === facts.sha256) return problems;
  const findings = kept ? findDifferences(kept, built) : read.findings;
  const place = (finding: Finding): Problem => ({
    check: 'passages-fit-article',
    file: join(files.folder, passagesFile),
    ...files.locate(passagesFile, finding.path),
    message: finding.message,
  });
  return [...problems, ...findings.map(place)];
}

function readPassageFile(files: PackFiles): ReturnType<typeof readShape<PassageFile>> {
  const refuse = (message: string) => ({ value: null, findings: [{ file: passagesFile, path: [], message }] });
  if (!files.bytes(passagesFile)) return refuse(`Cannot find "${passagesFile}": ${rebuild}`);
  const parsed = parseJson(files.text(passagesFile));
  if (!parsed.ok) return refuse(`Cannot read "${passagesFile}" as JSON: ${rebuild}`);
  const shape = readShape(passagesFile, parsed.value, passageFileSchema);
  return { ...shape, findings: shape.findings.map((one) => ({ ...one, message: `${one.message}; ${rebuild}` })) };
}

function parseJson(text: string): { readonly ok: boolean; readonly value: unknown } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false, value: null };
  }
}

/** Names the first paragraph that is not what it was when passages.json was built, or else the title. */
function refuseArticle(files: PackFiles, article: Article, built: PassageFile, kept: PassageFile | null): Problem {
  const at = kept ? built.paragraphs.findIndex(({ sha256 }, index) => kept.paragraphs[index]?.sha256 !== sha256) : -1;
  const paragraph = allParagraphs(article)[at];
  const line = article.text.slice(0, paragraph?.span.start ?? 0).split('\n').length;
  const place = paragraph ? `paragraph ${paragraph.number} is not what it was` : 'it is not what it was';
  const remedy = `restore it, or, where the change is meant, ${rebuild}`;
  const message = `Cannot use the article: expected the SHA-256 that pack.yaml names, ${place}; ${remedy}`;
  return { check: 'article-unchanged', file: join(files.folder, articleFile), line, column: 1, message };
}

function findDifferences(kept: PassageFile, built: PassageFile): Finding[] {
  if (kept.sha256 !== built.sha256) {
    const message = `Cannot use "${passagesFile}": it was built from another article; ${rebuild}`;
    return [{ file: passagesFile, path: ['sha256'], message }];
  }
  return (['paragraphs', 'sentences', 'quotations'] as const).flatMap((list) => {
    const length = Math.max(kept[list].length, built[list].length);
    const same = (index: number): boolean => JSON.stringify(kept[list][index]) === JSON.stringify(built[list][index]);
    const at = Array.from({ length }, (_, index) => index).find((index) => !same(index));
    if (at === undefined) return [];
    const wanted = JSON.stringify(built[list][at] ?? null);
    const message = `Cannot use ${list} ${at + 1} of "${passagesFile}": the article has ${wanted} there; ${rebuild}`;
    return [{ file: passagesFile, path: [list, at], message }];
  });
}
