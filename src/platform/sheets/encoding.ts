import { FileFault, fileFaults } from './limits.ts';

/**
 * The text of a CSV file. UTF-8 with or without its mark, UTF-16 with its mark, and what Swedish Excel saves when it is
 * asked for plain CSV: Windows-1252. Bytes that are valid UTF-8 and not plain ASCII are almost never anything else.
 * @throws FileFault
 */
export function decode(bytes: Buffer): string {
  const text = decoder(bytes).decode(bytes);
  if (text.includes('\u0000')) throw new FileFault(fileFaults.notText);
  if (text.includes('\uFFFD')) throw new FileFault(fileFaults.encoding);
  return text;
}

function decoder(bytes: Buffer): TextDecoder {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be');
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return new TextDecoder('utf-8');
  } catch {
    return new TextDecoder('windows-1252');
  }
}
