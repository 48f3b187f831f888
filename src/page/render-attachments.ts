import { html, type TemplateResult } from 'lit';
import type { Attachment } from '../doors/local-discord/attachments.ts';

const BYTES_OF_A_KILOBYTE = 1024;

/** The files of a message: links that download them, with their sizes. */
export function renderAttachments(attachments: readonly Attachment[], locale: string): TemplateResult[] {
  return attachments.map(
    ({ id, name, size }) => html`<a
      slot="attachments"
      class="attachment"
      href="/attachments/${id}/${encodeURIComponent(name)}"
      download=${name}
      ><span aria-hidden="true">📄</span> ${name} <small>${sizeOf(size, locale)}</small></a
    >`,
  );
}

function sizeOf(bytes: number, locale: string): string {
  const isSmall = bytes < BYTES_OF_A_KILOBYTE;
  const form = { style: 'unit', unit: isSmall ? 'byte' : 'kilobyte', maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(locale, form).format(isSmall ? bytes : bytes / BYTES_OF_A_KILOBYTE);
}
