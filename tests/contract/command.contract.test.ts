import { commands } from '../../commands/index.ts';
import { knowledge } from '../fixtures/knowledge.ts';
import { loadPack } from '../fixtures/load-pack.ts';
import { nastyKnowledge } from '../fixtures/nasty-knowledge.ts';
import { tinyShelf } from '../fixtures/tiny-shelf.ts';
import { describeCommands } from './command.contract.ts';

describeCommands('our pack', commands, knowledge);
describeCommands('an English pack', commands, loadPack('knowledge/skerra-ferry'));
describeCommands('a nasty pack', commands, nastyKnowledge);
describeCommands('subcommands and forms', tinyShelf, knowledge);
