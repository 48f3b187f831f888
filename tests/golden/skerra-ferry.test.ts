import { loadPack } from '../fixtures/load-pack.ts';
import { holdFloors } from './hold-floors.ts';

holdFloors({
  knowledge: loadPack('knowledge/skerra-ferry'),
  folder: './skerra-ferry/',
  questions: [
    { file: 'tuned', right: 98, falsely: 7, offTopic: 1 },
    { file: 'untouched', right: 92, falsely: 13, offTopic: 1 },
    { file: 'hard', right: 93, falsely: 7, offTopic: 0 },
    { file: 'hard-untouched', right: 73, falsely: 43, offTopic: 1 },
  ],
  claims: [
    { file: 'tuned', right: 96 },
    { file: 'untouched', right: 93 },
    { file: 'hard', right: 98 },
  ],
  lookUps: ['tuned', 'untouched'],
});
