import type { Upload } from '../doors/local-discord/attachments.ts';

/** Opens the browser's chooser, and calls `picked` with the file once somebody chose one. */
export function pickFile(picked: (file: Upload) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file !== undefined) void uploadOf(file).then(picked);
  });
  input.click();
}

async function uploadOf(file: File): Promise<Upload> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return { name: file.name, type: file.type === '' ? null : file.type, base64: btoa(binary) };
}
