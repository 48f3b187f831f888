/** What people can type, and press, in the order in which it is offered. */
import type { Command } from '../src/command/command.ts';
import { article } from './article.ts';
import { ask } from './ask.ts';
import { check } from './check.ts';
import { compare } from './compare.ts';
import { correct } from './correct.ts';
import { curate } from './curate.ts';
import { feedback } from './feedback.ts';
import { help } from './help.ts';
import { passage } from './passage.ts';
import { position } from './position.ts';
import { quote } from './quote.ts';
import { remove } from './remove.ts';
import { search } from './search.ts';
import { send } from './send.ts';

/** All commands. */
export const commands: readonly Command[] = [
  ask,
  position,
  compare,
  quote,
  check,
  passage,
  search,
  article,
  help,
  curate,
  remove,
  correct,
  feedback,
  send,
];
