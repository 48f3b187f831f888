/** The thread of `loadAside`: it compiles one pack, and hands the bytes over. */
import { parentPort, workerData } from 'node:worker_threads';
import { compilePack } from './compile-pack.ts';

const { folder, cache }: { readonly folder: string; readonly cache: string | null } = workerData;
parentPort?.postMessage(compilePack(folder, cache));
