import { knowledge } from '../fixtures/knowledge.ts';
import { holdFloors } from './hold-floors.ts';

/** Shares that must be held, in percent: what was reached, less a question or two. */
const questions = [
  { file: 'tuned', right: 97, falsely: 1.5, offTopic: 1 },
  { file: 'wide', right: 94, falsely: 1.5, offTopic: 0 },
  { file: 'later', right: 97, falsely: 2, offTopic: 0 },
  { file: 'strangers', right: 98, falsely: 2, offTopic: 0 },
  { file: 'near', right: 97, falsely: 4, offTopic: 0 },
  { file: 'untouched', right: 94.5, falsely: 2, offTopic: 0 },
  { file: 'strangers-untouched', right: 95, falsely: 6, offTopic: 0 },
  { file: 'near-untouched', right: 89.5, falsely: 9, offTopic: 0 },
  { file: 'strangers-2', right: 96, falsely: 2, offTopic: 0 },
  { file: 'strangers-2-untouched', right: 84, falsely: 2, offTopic: 0 },
  { file: 'strangers-3', right: 92, falsely: 7, offTopic: 0 },
  { file: 'strangers-3-untouched', right: 98, falsely: 3.5, offTopic: 0 },
  { file: 'crowd', right: 95, falsely: 2, offTopic: 0 },
  { file: 'crowd-untouched', right: 84, falsely: 4.5, offTopic: 0 },
] as const;

/** Shares of right verdicts that must be held, in percent: what was reached, less a claim or two. */
const claims = [
  { file: 'tuned', right: 98 },
  { file: 'untouched', right: 96 },
  { file: 'strangers', right: 98 },
  { file: 'strangers-untouched', right: 95 },
  { file: 'strangers-2', right: 98 },
  { file: 'strangers-2-untouched', right: 98 },
  { file: 'own-dev', right: 98 },
  { file: 'own-later', right: 98 },
] as const;

const lookUps = ['tuned', 'untouched', 'strangers-2', 'strangers-2-untouched'];

holdFloors({ knowledge, folder: './', questions, claims, lookUps });
