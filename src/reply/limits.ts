/**
 * Discord's numbers, in UTF-16 code units where they measure texts: Discord counts code points, which are never more.
 * Messages: https://discord.com/developers/docs/resources/message#embed-object-embed-limits, components:
 * https://discord.com/developers/docs/components/reference, commands:
 * https://discord.com/developers/docs/interactions/application-commands
 */
export const LIMITS = {
  /** The text of a message. */
  content: 2000,
  /** Embeds of a message. */
  embeds: 10,
  /** Texts of all embeds of a message together. */
  embedTotal: 6000,
  embedTitle: 256,
  embedDescription: 4096,
  embedFooter: 2048,
  /** Fields of an embed. */
  fields: 25,
  fieldName: 256,
  fieldValue: 1024,
  /** Rows of components of a message. */
  rows: 5,
  /** Buttons of a row. */
  buttons: 5,
  buttonLabel: 80,
  /** The address that a link button opens. */
  buttonUrl: 512,
  customId: 100,
  /** Options of a select menu. */
  selectOptions: 25,
  selectPlaceholder: 150,
  /** Label, value and description of one option of a select menu. */
  selectText: 100,
  modalTitle: 45,
  /** Top-level components of a modal. */
  modalParts: 5,
  /** What stands above a part of a modal, below that, and in it while it is empty. */
  modalLabel: 45,
  modalDescription: 100,
  modalPlaceholder: 100,
  /** What a text input of a modal holds, or holds already. */
  modalText: 4000,
  /** Proposals of an autocomplete list. */
  choices: 25,
  /** Name and value of a proposal. */
  choiceText: 100,
  /** What a person may type into a text option. */
  optionText: 6000,
  commandName: 32,
  commandDescription: 100,
} as const;
