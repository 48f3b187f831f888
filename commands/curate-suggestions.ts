/** /curate suggestions: what members propose. Accept, edit and accept, or decline with a reason that its author is told. */
import { articleOption, suggestOneArticle } from '../src/command/article-option.ts';
import type { Context, Pressed, Submitted } from '../src/command/command.ts';
import { componentId } from '../src/command/component-id.ts';
import type { Curation } from '../src/command/curation.ts';
import { notify, notifyStale } from '../src/command/notify.ts';
import { defineSubcommand } from '../src/command/subcommand.ts';
import type { Proposal } from '../src/curation/change.ts';
import { closeProposal } from '../src/desk/close-proposal.ts';
import { openForm } from '../src/desk/edit-entry.ts';
import { nothingToCurate } from '../src/desk/entry-option.ts';
import type { FormTarget } from '../src/desk/form-target.ts';
import { contentOf, lookUpEntry } from '../src/desk/look-up-entry.ts';
import { type Filled, nothingFilled } from '../src/desk/open-entry-form.ts';
import { showProposal } from '../src/desk/show-proposals.ts';
import { publishFilled } from '../src/desk/submit-entry.ts';
import { newNotice } from '../src/reply/new-reply.ts';
import { wordsIn } from '../src/reply/words-in.ts';

/** The subcommand. */
export const curateSuggestions = defineSubcommand({
  name: 'suggestions',
  names: { en: 'suggestions', de: 'vorschläge' },
  descriptions: { en: 'Decide on what members suggest', de: 'Entscheide über Vorschläge von Mitgliedern' },
  options: { article: articleOption },
  run: async (_, context) => {
    const { curation } = context;
    return curation === null ? nothingToCurate(context) : showProposal(0, context, curation);
  },
  suggest: { article: suggestOneArticle },
  press: async (argument, context) => {
    const { curation, language } = context;
    const words = wordsIn(language).curation;
    if (curation === null) return notify(words.onlyOnServers);
    const { act, rest = '' } = /^(?<act>[a-z]+):(?<rest>[a-z0-9]+)$/u.exec(argument)?.groups ?? {};
    if (act === 'page' && /^\d{1,6}$/u.test(rest))
      return { kind: 'update', reply: await showProposal(Number(rest), context, curation) };
    const proposal = await curation.store.proposal(curation.scope, rest);
    if (proposal?.status !== 'open') return notify(words.suggest.gone);
    const { target, filled } = formOf(proposal, context, curation);
    switch (act) {
      case 'accept':
        return { kind: 'reply', reply: await publishFilled(filled, target, context, curation) };
      case 'edit': {
        const opened = openForm(target, filled, context);
        return 'kind' in opened ? opened : { kind: 'reply', reply: opened };
      }
      case 'decline':
        return askReason(proposal, context);
      default:
        return notifyStale(language);
    }
  },
  submit: async (id, { texts }, context): Promise<Submitted> => {
    const { curation, language } = context;
    const { suggest } = wordsIn(language).curation;
    if (curation === null) return { kind: 'reply', reply: nothingToCurate(context) };
    const also = await closeProposal(id, texts.reason ?? '', context, curation);
    const reply = newNotice(also === null ? suggest.gone : suggest.declined);
    return { kind: 'reply', reply: { ...reply, also: also ?? [] } };
  },
});

/** The form with what was proposed: of the entry that it corrects, or of a new one. */
function formOf(
  { id, entry, question, answer, evidence }: Proposal,
  context: Context,
  curation: Curation,
): { readonly target: FormTarget; readonly filled: Filled } {
  const found = entry === null ? null : lookUpEntry(context, curation, entry);
  const content = found && contentOf(found);
  const own = content?.evidence.map(({ quote }) => quote.replaceAll('\n', ' ')).join('\n') ?? '';
  return {
    target: {
      kind: content?.kind ?? 'stated',
      entry: found?.id ?? null,
      expected: found?.version ?? 0,
      from: { kind: 'proposal', id },
    },
    filled: { ...nothingFilled, question, answer, evidence: evidence.trim() === '' ? own : evidence },
  };
}

function askReason({ id }: Proposal, { language }: Context): Pressed {
  const { declineForm, reason } = wordsIn(language).curation.suggest;
  const form = componentId('curate suggestions', id);
  if (form === null) return notifyStale(language);
  const part = {
    kind: 'text',
    id: 'reason',
    style: 'paragraph',
    label: reason.label,
    description: reason.help,
  } as const;
  return { kind: 'modal', modal: { id: form, title: declineForm, parts: [{ ...part, maxLength: 500 }] } };
}
