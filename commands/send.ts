/** The button that sends an unanswered question to the moderators: kept only when its asker presses. Nobody can type it. */
import { defineCommand } from '../src/command/command.ts';
import { notify, notifyStale } from '../src/command/notify.ts';
import { findTwin } from '../src/curation/find-twin.ts';
import { unescapeMarkdown } from '../src/reply/escape-markdown.ts';
import { newNotice } from '../src/reply/new-reply.ts';
import { wordsIn } from '../src/reply/words-in.ts';
import { detectLanguage } from '../src/search/detect-language.ts';

/** Open questions among which one is looked for that asks the same. */
const COMPARED = 500;

/** The command. */
export const send = defineCommand({
  name: 'send',
  names: { en: 'send', de: 'schicken' },
  descriptions: { en: 'Send a question to the moderators', de: 'Schick eine Frage an die Moderation' },
  hidden: true,
  options: {},
  run: (_, { language }) => newNotice(wordsIn(language).notice.stale),
  press: async (owner, context, _, [shown]) => {
    const { curation, language, asker, interaction, knowledge } = context;
    const words = wordsIn(language).curation;
    if (curation === null) return notify(words.onlyOnServers);
    if (owner !== asker.id) return notify(words.queue.onlyAsker);
    const text = unescapeMarkdown(shown?.title ?? '').trim();
    if (text === '') return notifyStale(language);
    if (!(await curation.maySend(asker.id))) return notify(words.suggest.tooMany);
    const { store, scope, newId } = curation;
    // Somebody's client speaks one language, and they may ask in the other one.
    const asked = { text, language: detectLanguage(text) ?? language };
    const { items } = await store.queue(scope, { offset: 0, limit: COMPARED });
    const twin = findTwin(knowledge, items, asked);
    const question = { ...scope, ...asked, id: newId(), twin, member: asker.id, at: interaction.at };
    const { counted } = await store.sendQuestion(question);
    return notify(counted ? words.queue.sent : words.queue.sentAlready);
  },
});
