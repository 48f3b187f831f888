/** /curate log: a channel where each change is posted. */
import { defineSubcommand } from '../src/command/subcommand.ts';
import { nothingToCurate } from '../src/desk/entry-option.ts';
import { newNotice } from '../src/reply/new-reply.ts';
import { wordsIn } from '../src/reply/words-in.ts';

/** The subcommand. */
export const curateLog = defineSubcommand({
  name: 'log',
  names: { en: 'log', de: 'protokoll' },
  descriptions: { en: 'Post each change in a channel', de: 'Melde jede Änderung in einem Kanal' },
  options: {
    channel: {
      kind: 'channel',
      names: { en: 'channel', de: 'kanal' },
      descriptions: { en: 'Which; none to stop', de: 'Welcher; keiner, um aufzuhören' },
    },
  },
  run: async ({ channel }, context) => {
    const { curation, language } = context;
    if (curation === null) return nothingToCurate(context);
    const { keep } = wordsIn(language).curation;
    await curation.store.set(curation.scope.server, { logChannel: channel ?? null });
    return newNotice(channel === undefined ? keep.logOff : keep.logOn(`<#${channel}>`));
  },
});
