import { inflateRawSync } from 'node:zlib';

const entry = 0x02014b50;
const stored = 0;

/** What is packed in a ZIP (or a Word file, which is one): name -> bytes, by its list of contents. */
export function unzip(bytes) {
  const files = new Map();
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  for (let at = bytes.readUInt32LE(end + 16); bytes.readUInt32LE(at) === entry;) {
    const [method, size, name, extra, comment, local] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20), bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30), bytes.readUInt16LE(at + 32), bytes.readUInt32LE(at + 42)];
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(from, from + size);
    files.set(bytes.toString('utf8', at + 46, at + 46 + name), method === stored ? packed : inflateRawSync(packed));
    at += 46 + name + extra + comment;
  }
  return files;
}
