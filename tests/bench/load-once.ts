/** Run as a process of its own: loads the pack in the folder given, cold, and prints the milliseconds that it took. */
import process from 'node:process';
import { packCache } from '../../src/app.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';

const cache = packCache();
const start = performance.now();
const { ok } = loadKnowledge(process.argv[2] ?? '', { cache });
if (!ok) throw new Error(`Load "${process.argv[2]}": expected knowledge without problems`);
process.stdout.write(String(performance.now() - start));
