/** The raw body of a request, as long as it is small. */

/** Reads the body; null where it has more bytes than `limit`, of which no more are then read. Rejects if it breaks off. */
export async function readBody(request: Request, limit: number): Promise<Uint8Array | null> {
  const announced = request.headers.get('content-length');
  if (announced !== null) {
    if (Number(announced) > limit) return null;
    const body = new Uint8Array(await request.arrayBuffer());
    return body.byteLength > limit ? null : body;
  }
  return request.body === null ? new Uint8Array() : readStream(request.body, limit);
}

/** Nobody said how long it will be, so each piece is counted as it comes. */
async function readStream(stream: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array | null> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of stream) {
    length += piece.byteLength;
    if (length > limit) return null;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
