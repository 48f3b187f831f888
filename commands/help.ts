/** /help: what one can do, privately, with questions to try out at once. */
import { addressReply } from '../src/command/address-reply.ts';
import { tryButton } from '../src/command/buttons.ts';
import { defineCommand } from '../src/command/command.ts';
import { questionOf } from '../src/reply/question-of.ts';
import { exampleQuestions, renderHelp } from '../src/reply/render-help.ts';

const EXAMPLES = 3;

/** The command. */
export const help = defineCommand({
  name: 'help',
  names: { en: 'help', de: 'hilfe' },
  descriptions: { en: 'See what you can do here, with examples', de: 'Sieh, was du hier tun kannst, mit Beispielen' },
  options: {},
  run: (_, context) => {
    const buttons = exampleQuestions(context.knowledge, EXAMPLES).flatMap((entry) =>
      tryButton({ kind: 'entry', entry }, questionOf(entry, context.language)),
    );
    return addressReply(renderHelp(context), { isPrivate: true, buttons }, context);
  },
});
