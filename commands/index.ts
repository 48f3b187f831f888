/** What people can type, and press, in the order in which it is offered. */
import type { Command } from '../src/command/command.ts';
import { article } from './article.ts';
import { ask } from './ask.ts';
import { help } from './help.ts';
import { passage } from './passage.ts';
import { position } from './position.ts';
import { quote } from './quote.ts';
import { remove } from './remove.ts';

/** All commands. */
export const commands: readonly Command[] = [ask, position, quote, passage, article, help, remove];
