/** The one way through the house: interaction JSON → command → response JSON, with the one catch. */
import type { Knowledge } from '../answer/answer.ts';
import type { TitledArticle } from '../answer/find-article.ts';
import { articleKey } from '../command/article-key.ts';
import type { Command } from '../command/command.ts';
import type { Curation } from '../command/curation.ts';
import type { FetchText } from '../command/fetch-text.ts';
import type { Part } from '../command/find-part.ts';
import type { Also } from '../reply/reply.ts';
import { addresseeOf, isForModerators } from './addressee-of.ts';
import { chosenArticle } from './chosen-article.ts';
import { channelOf, contextOf, moderates, personOf, serverOf } from './context-of.ts';
import { handleAutocomplete } from './handle-autocomplete.ts';
import { handleCommand } from './handle-command.ts';
import { handlePress } from './handle-press.ts';
import { handleSubmit } from './handle-submit.ts';
import type { Handle, Handled } from './handled.ts';
import { afterOf } from './handled-of.ts';
import { type PersonInteraction, parseInteraction } from './interaction.ts';
import { respond } from './respond.ts';
import type { Routed } from './routed.ts';
import { failed, goneArticle, notUnderstood, refused, tooMuch, unknownArticle, unknownCommand } from './say-no.ts';

/** Whose knowledge is asked for. */
export interface ServeWhom {
  /** Discord's id; null in direct messages. */
  readonly server: string | null;
  /** Discord's id; null where Discord does not say. */
  readonly channel: string | null;
  /** Id of the article that was chosen; null for the usual one there. */
  readonly article: string | null;
}

/** What commands have to work with for one server: the pack with what its moderators have made of it. */
export interface Served {
  readonly knowledge: Knowledge;
  readonly curation: Curation | null;
  /** Said elsewhere, whatever becomes of the interaction. */
  readonly also?: readonly Also[];
}

/** What `createHandle` needs: the knowledge to answer from and the commands to route to. */
export interface HandleOptions {
  readonly knowledge: Knowledge;
  readonly commands: readonly Command[];
  /** What a server has. Asked at every interaction that a command answers. Every server has the knowledge alone unless given. */
  readonly serve?: (whom: ServeWhom) => Promise<Served>;
  /** All articles that there are now, the standard one first; that nobody can choose any unless given. */
  readonly articles?: () => readonly TitledArticle[];
  /**
   * Counts that somebody asks something, or types into an option, and gives the milliseconds that they have to wait first:
   * 0 to go on at once. Nobody has to wait unless given.
   */
  readonly waitOf?: (what: 'asked' | 'completed', member: string) => Promise<number>;
  /** Nothing can be fetched unless given. */
  readonly fetchText?: FetchText;
}

/**
 * Makes the one function that every door calls. It never rejects, whatever JSON it gets: what a command throws becomes a
 * private apology that carries the interaction's id, with the error in the outcome.
 */
export function createHandle(options: HandleOptions): Handle {
  const { knowledge, commands, fetchText = nothingToFetch, waitOf, articles = noArticles } = options;
  const serve = options.serve ?? (async (): Promise<Served> => ({ knowledge, curation: null }));
  return async function handle(json) {
    const parsed = parseInteraction(json);
    if (!parsed.ok) return notUnderstood(parsed);
    const { interaction } = parsed;
    if (interaction.type === 1) return { response: respond({ kind: 'pong' }), outcome: { kind: 'ping' } };
    const addressee = addresseeOf(interaction, commands);
    if (addressee === null) return unknownCommand(interaction);
    if (isForModerators(interaction, addressee) && !moderates(interaction)) return refused(interaction, addressee);
    const wait = waitOf === undefined ? 0 : await waitOf(countedAs(interaction), personOf(interaction));
    return wait > 0 ? tooMuch(interaction, addressee, wait) : answer(interaction, addressee);
  };

  async function answer(interaction: PersonInteraction, addressee: Part): Promise<Handled> {
    try {
      const there = articles();
      const chosen = chosenArticle(interaction, addressee, there);
      if (chosen.kind === 'unknown') return unknownArticle(interaction, addressee, chosen.typed, there);
      if (chosen.kind === 'gone') return goneArticle(interaction);
      const wanted = { one: chosen.kind === 'one' ? [chosen.id] : [], usual: [null], every: there.map(({ id }) => id) };
      const [first, ...others] = await Promise.all(wanted[chosen.kind].map((id) => look(interaction, id, there)));
      if (first === undefined) throw new Error('Look for an article: there is none, expected one at least');
      const { context } = first;
      const contexts = [context, ...others.map((one) => one.context)] as const;
      const routed = { ...addressee, context, ...(chosen.kind === 'every' && { contexts }) };
      const handled = await route(interaction, routed);
      const after = [first, ...others].flatMap(({ also }) => also.map(afterOf));
      return after.length === 0 ? handled : { ...handled, after: [...(handled.after ?? []), ...after] };
    } catch (error) {
      return failed(interaction, addressee, error);
    }
  }

  /** What a command may know, of one article, and what is to be said elsewhere. */
  async function look(interaction: PersonInteraction, article: string | null, there: readonly TitledArticle[]) {
    const whom = { server: serverOf(interaction), channel: channelOf(interaction), article };
    const { also = [], ...served } = await serve(whom);
    const isStandard = there.length === 0 || served.knowledge.article.id === there[0]?.id;
    const key = isStandard ? null : articleKey(served.knowledge.article.id);
    return { also, context: contextOf(interaction, { ...served, fetchText, articles: there, key }) };
  }
}

const noArticles = (): readonly TitledArticle[] => [];

const countedAs = ({ type }: PersonInteraction): 'asked' | 'completed' => (type === 4 ? 'completed' : 'asked');

const nothingToFetch: FetchText = async () => ({ ok: false, problem: 'unreachable' });

function route(interaction: PersonInteraction, routed: Omit<Routed<never>, 'interaction'>): Promise<Handled> {
  switch (interaction.type) {
    case 2:
      return handleCommand({ ...routed, interaction });
    case 3:
      return handlePress({ ...routed, interaction });
    case 4:
      return handleAutocomplete({ ...routed, interaction });
    case 5:
      return handleSubmit({ ...routed, interaction });
  }
}
