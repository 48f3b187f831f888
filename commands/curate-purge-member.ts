/** /curate purge-member: deletes what a member sent, and takes their name out of the history. */
import { addressReply } from '../src/command/address-reply.ts';
import { button } from '../src/command/buttons.ts';
import { notify, notifyStale } from '../src/command/notify.ts';
import { defineSubcommand } from '../src/command/subcommand.ts';
import { nothingToCurate } from '../src/desk/entry-option.ts';
import { newNotice } from '../src/reply/new-reply.ts';
import { wordsIn } from '../src/reply/words-in.ts';

/** The subcommand. */
export const curatePurgeMember = defineSubcommand({
  name: 'purge-member',
  names: { en: 'purge-member', de: 'mitglied-löschen' },
  descriptions: { en: 'Delete what a member sent', de: 'Lösch, was ein Mitglied geschickt hat' },
  options: {
    member: {
      kind: 'user',
      names: { en: 'member', de: 'mitglied' },
      descriptions: { en: 'Whose', de: 'Von wem' },
      required: true,
    },
  },
  run: ({ member }, context) => {
    const { keep } = wordsIn(context.language).curation;
    if (context.curation === null) return nothingToCurate(context);
    const buttons = button('curate purge-member', member, { label: keep.purge, emoji: '🗑️', style: 'danger' });
    return addressReply(newNotice(keep.purgeAsk(`<@${member}>`)), { isPrivate: true, buttons }, context);
  },
  press: async (member, { curation, language }) => {
    const words = wordsIn(language).curation;
    if (curation === null) return notify(words.onlyOnServers);
    if (!/^\d{1,20}$/u.test(member)) return notifyStale(language);
    const { store, scope, hashMember } = curation;
    const rows = await store.purgeMember(scope.server, member, hashMember(member));
    return { kind: 'update', reply: newNotice(words.keep.purged(rows)) };
  },
});
