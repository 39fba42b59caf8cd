/** The largest file taken out of an archive, in bytes: ten times the European Central Bank's whole history. */
const LARGEST = 20_000_000;
const LOCAL_HEADER = 0x04034b50;
const CENTRAL_ENTRY = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;

/** The text of the first file of a ZIP archive (stored or deflated); `undefined` when it is no such archive. */
export async function unzipFirst(bytes: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const directory = view.getUint32(endOfDirectory(view) + 16, true);
    if (view.getUint32(directory, true) !== CENTRAL_ENTRY) return undefined;
    // Sizes are read from the central directory: a local header may leave them out.
    const method = view.getUint16(directory + 10, true);
    const packed = view.getUint32(directory + 20, true);
    const size = view.getUint32(directory + 24, true);
    const local = view.getUint32(directory + 42, true);
    if (view.getUint32(local, true) !== LOCAL_HEADER || size > LARGEST) return undefined;
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const body = bytes.subarray(start, start + packed);
    const text = method === 0 ? body : method === 8 ? await inflate(body) : undefined;
    return text?.byteLength === size ? new TextDecoder().decode(text) : undefined;
  } catch {
    // A damaged archive sends an offset out of bounds or fails to inflate.
    return undefined;
  }
}

function endOfDirectory(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0; at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw new RangeError('no ZIP directory');
}

async function inflate(body: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([body]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > LARGEST) {
      await reader.cancel();
      throw new RangeError('archive too large');
    }
    chunks.push(value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole;
}
