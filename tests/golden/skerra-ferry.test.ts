import { loadPack } from '../fixtures/load-pack.ts';
import { holdFloors } from './hold-floors.ts';

holdFloors({
  knowledge: loadPack('knowledge/skerra-ferry'),
  folder: './skerra-ferry/',
  questions: [
    { file: 'tuned', right: 95, falsely: 4, offTopic: 0 },
    { file: 'untouched', right: 91, falsely: 7, offTopic: 0 },
    { file: 'hard', right: 92, falsely: 4, offTopic: 0 },
    { file: 'hard-2', right: 92, falsely: 4, offTopic: 0 },
    { file: 'hard-3', right: 90, falsely: 14, offTopic: 0 },
    { file: 'hard-4', right: 70, falsely: 15, offTopic: 0 },
    { file: 'hard-untouched', right: 76, falsely: 25, offTopic: 1 },
  ],
  claims: [
    { file: 'tuned', right: 96 },
    { file: 'untouched', right: 93 },
    { file: 'hard', right: 98 },
  ],
  lookUps: ['tuned', 'untouched'],
});
