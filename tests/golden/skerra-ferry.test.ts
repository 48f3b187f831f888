import { loadPack } from '../fixtures/load-pack.ts';
import { holdFloors } from './hold-floors.ts';

holdFloors({
  knowledge: loadPack('knowledge/skerra-ferry'),
  folder: './skerra-ferry/',
  questions: [
    { file: 'tuned', right: 98, falsely: 5, offTopic: 0 },
    { file: 'untouched', right: 95, falsely: 13, offTopic: 1 },
    { file: 'hard', right: 76, falsely: 52, offTopic: 0 },
    { file: 'hard-untouched', right: 76, falsely: 63, offTopic: 1 },
  ],
  claims: [
    { file: 'tuned', right: 96 },
    { file: 'untouched', right: 93 },
    { file: 'hard', right: 98 },
  ],
  lookUps: ['tuned', 'untouched'],
});
