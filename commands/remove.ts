/** The button that removes a public reply, for the person who asked and for moderators. Nobody can type it. */
import { defineCommand } from '../src/command/command.ts';
import { notify } from '../src/command/notify.ts';
import { newNotice } from '../src/reply/new-reply.ts';
import { wordsIn } from '../src/reply/words-in.ts';

/** The command. */
export const remove = defineCommand({
  name: 'remove',
  names: { en: 'remove', de: 'entfernen' },
  descriptions: { en: 'Remove an answer', de: 'Entferne eine Antwort' },
  hidden: true,
  options: {},
  run: (_, { language }) => newNotice(wordsIn(language).notice.removeHow),
  press: (owner, { asker, language }) =>
    asker.moderates || asker.id === owner ? { kind: 'remove' } : notify(wordsIn(language).notice.onlyAsker),
});
