/** /curate articles: which article a channel is about, or all of the server. */
import { findArticle } from '../src/answer/find-article.ts';
import { articleOption, suggestOneArticle } from '../src/command/article-option.ts';
import type { Context } from '../src/command/command.ts';
import { defineSubcommand } from '../src/command/subcommand.ts';
import { type Binding, boundTo } from '../src/curation/binding.ts';
import { nothingToCurate } from '../src/desk/entry-option.ts';
import { toLogChannel } from '../src/desk/to-log-channel.ts';
import { COLOURS } from '../src/reply/colours.ts';
import { echo } from '../src/reply/echo.ts';
import { newNotice, newReply } from '../src/reply/new-reply.ts';
import type { Reply } from '../src/reply/reply.ts';
import { sayUnknownArticle } from '../src/reply/say-unknown-article.ts';
import { who } from '../src/reply/who-when.ts';
import { wordsIn } from '../src/reply/words-in.ts';

/** The subcommand. Its option is not the one that says what a command is about: here it is what is bound. */
export const curateArticles = defineSubcommand({
  name: 'articles',
  names: { en: 'articles', de: 'artikel' },
  descriptions: { en: 'Say which article a channel is about', de: 'Sag, um welchen Artikel es in einem Kanal geht' },
  options: {
    article: {
      ...articleOption,
      descriptions: { en: 'Which? None to see what is set', de: 'Welcher? Keiner, um zu sehen, was gesetzt ist' },
    },
    channel: {
      kind: 'channel',
      names: { en: 'channel', de: 'kanal' },
      descriptions: { en: 'Only in this channel; else on the whole server', de: 'Nur in diesem Kanal; sonst überall' },
    },
    unset: {
      kind: 'flag',
      names: { en: 'unset', de: 'aufheben' },
      descriptions: { en: 'Take back what is set', de: 'Nimm zurück, was gesetzt ist' },
    },
  },
  run: async ({ article: typed, channel = null, unset = false }, context) => {
    const { curation, articles, language } = context;
    if (curation === null) return nothingToCurate(context);
    const { store, scope } = curation;
    const { library } = wordsIn(language);
    const place = channel === null ? library.wholeServer : `<#${channel}>`;
    const by = who(context.asker.id, context);
    const told = async (notice: string, logged: string): Promise<Reply> => ({
      ...newNotice(notice),
      also: await toLogChannel(curation, () => newReply({ description: logged, color: COLOURS.info })),
    });
    if (unset) {
      await store.bind(scope.server, channel, null);
      const left = titleOf(context, boundTo(await store.bindings(scope.server), channel));
      return told(library.unbound(place, left), library.unboundBy(by, place, left));
    }
    if (typed === undefined) return listBindings(await store.bindings(scope.server), context);
    const article = findArticle(articles, typed);
    if (article === null) return newNotice(sayUnknownArticle(typed, articles, language));
    await store.bind(scope.server, channel, article.id);
    const title = echo(article.title);
    return told(library.bound(place, title), library.boundBy(by, place, title));
  },
  suggest: { article: suggestOneArticle },
});

function listBindings(bindings: readonly Binding[], context: Context): Reply {
  const { library } = wordsIn(context.language);
  const lines = bindings.map(({ channel, article }) => {
    const place = channel === null ? library.wholeServer : `<#${channel}>`;
    return `- ${place}: **${titleOf(context, article)}**`;
  });
  const usual = library.usual(titleOf(context, boundTo(bindings, null)));
  return newNotice([...(lines.length === 0 ? [library.noneBound] : lines), usual].join('\n'));
}

/** The title of an article, or of the standard one where there is none of that id. */
const titleOf = ({ articles, knowledge }: Context, id: string | null): string =>
  echo((articles.find((one) => one.id === id) ?? articles[0] ?? knowledge.article).title);
