/** The body of a request: JSON, or JSON with files: https://discord.com/developers/docs/reference#uploading-files */
import type { Upload } from './attachments.ts';

/** What the bot sent. */
export interface Sent {
  readonly body: unknown;
  readonly files: readonly Upload[];
}

/** Reads a body; null where it is no JSON. */
export async function readBody(request: Request): Promise<Sent | null> {
  try {
    if (!request.headers.get('content-type')?.startsWith('multipart/form-data'))
      return { body: await request.json(), files: [] };
    const form = await request.formData();
    const files = [...form].flatMap(([key, value]) =>
      /^files\[\d+\]$/u.test(key) && value instanceof File ? [value] : [],
    );
    return { body: JSON.parse(String(form.get('payload_json'))), files: await Promise.all(files.map(uploadOf)) };
  } catch {
    return null;
  }
}

async function uploadOf(file: File): Promise<Upload> {
  const base64 = Buffer.from(await file.arrayBuffer()).toString('base64');
  return { name: file.name, type: file.type === '' ? null : file.type, base64 };
}
