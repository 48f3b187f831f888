import { expect } from 'vitest';
import type { Knowledge } from '../../src/answer/answer.ts';
import type { Command, Context, Pressed, Ran, Submitted } from '../../src/command/command.ts';
import { readComponentId } from '../../src/command/component-id.ts';
import { findPart } from '../../src/command/find-part.ts';
import { COLOURS } from '../../src/reply/colours.ts';
import { LIMITS } from '../../src/reply/limits.ts';
import type { Modal, ModalFields } from '../../src/reply/modal.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { nastyTexts } from '../fixtures/any-text.ts';
import { checkModal, checkReply } from '../fixtures/check-reply.ts';

const CLAIMS: readonly unknown[] = [COLOURS.curated, COLOURS.quoted, COLOURS.notStated];

/** What was filled into a modal by somebody who leaves what is preset, but for one text. */
const filledIn = ({ parts }: Modal, typed: string): ModalFields => ({
  texts: Object.fromEntries(
    parts.flatMap((part, at) => (part.kind === 'text' ? [[part.id, at === 0 ? typed : (part.value ?? '')]] : [])),
  ),
  picked: Object.fromEntries(
    parts.flatMap((part) =>
      part.kind === 'select' ? [[part.id, part.options.flatMap(({ value, preset }) => (preset ? [value] : []))]] : [],
    ),
  ),
});

function checkAll(reply: Reply, pack: Knowledge): void {
  checkReply(reply, pack);
  if (reply.embeds.some(({ color }) => CLAIMS.includes(color))) expect(reply.cites).not.toHaveLength(0);
}

/** Holds what commands give against Discord and the article, and follows what leads on from it. */
export class FollowReply {
  readonly #commands: readonly Command[];
  readonly #context: Context;

  constructor(commands: readonly Command[], context: Context) {
    this.#commands = commands;
    this.#context = context;
  }

  async ran(ran: Ran): Promise<void> {
    if ('kind' in ran) return this.#opened(ran.modal);
    checkAll(ran, this.#context.knowledge);
    await this.#pressAll(ran);
  }

  async pressed(pressed: Pressed | undefined): Promise<void> {
    if (pressed?.kind === 'modal') await this.#opened(pressed.modal);
    else if (pressed !== undefined) this.submitted(pressed);
  }

  submitted(submitted: Submitted | Exclude<Pressed, { kind: 'modal' }>): void {
    if (submitted.kind !== 'remove') checkAll(submitted.reply, this.#context.knowledge);
  }

  async #opened(modal: Modal): Promise<void> {
    checkModal(modal);
    const { command: path, argument } = readComponentId(modal.id);
    const submit = findPart(this.#commands, path)?.part.submit;
    if (submit === undefined) throw new Error(`Send the modal "${modal.id}": expected a command that takes it`);
    for (const typed of ['', ...nastyTexts.map((it) => it.slice(0, LIMITS.modalText))]) {
      const submitted = await submit(argument, filledIn(modal, typed), this.#context, null);
      expect(submitted.kind).toBe('reply');
      this.submitted(submitted);
    }
  }

  /** Presses every button of a reply. */
  async #pressAll(reply: Reply): Promise<void> {
    for (const component of reply.components.flat()) {
      if (component.kind === 'link') continue;
      const { command: path, argument } = readComponentId(component.id);
      const press = findPart(this.#commands, path)?.part.press;
      expect(press).toBeDefined();
      await this.pressed(await press?.(argument, this.#context, [], reply.embeds));
    }
  }
}
