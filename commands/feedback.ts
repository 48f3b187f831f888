/** The buttons that judge an answer: one judgement a member, which they may change. Nobody can type it. */
import { defineCommand } from '../src/command/command.ts';
import { notify, notifyStale } from '../src/command/notify.ts';
import { newNotice } from '../src/reply/new-reply.ts';
import { wordsIn } from '../src/reply/words-in.ts';

/** The command. */
export const feedback = defineCommand({
  name: 'feedback',
  names: { en: 'feedback', de: 'rückmeldung' },
  descriptions: { en: 'Say whether an answer was helpful', de: 'Sag, ob eine Antwort hilfreich war' },
  hidden: true,
  options: {},
  run: (_, { language }) => newNotice(wordsIn(language).notice.stale),
  press: async (argument, { curation, language, asker, interaction }) => {
    const words = wordsIn(language).curation;
    if (curation === null) return notify(words.onlyOnServers);
    const { says, version, entry } =
      /^(?<says>yes|no):(?<version>\d{1,9}):(?<entry>.+)$/su.exec(argument)?.groups ?? {};
    if (entry === undefined) return notifyStale(language);
    const { helpful, notHelpful } = await curation.store.judge({
      ...curation.scope,
      entry,
      version: Number(version),
      member: curation.hashMember(asker.id),
      helpful: says === 'yes',
      at: interaction.at,
    });
    return notify(words.feedback.thanks(helpful, notHelpful));
  },
});
