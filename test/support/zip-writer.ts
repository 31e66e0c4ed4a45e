import { crc32, deflateRawSync } from "node:zlib";

/** One entry as it goes into the container; what is not given is honest. */
export interface ZipEntry {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly deflate?: boolean;
  /** A size that the headers claim instead of the true one. */
  readonly claimedSize?: number;
  readonly crc?: number;
  /** General purpose flags; bit 0 says encrypted. */
  readonly flags?: number;
}

/** The smallest zip that holds these entries: local headers, directory, end. */
export function zip(entries: readonly ZipEntry[]): Uint8Array {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const content = Buffer.from(entry.content);
    const data = entry.deflate ? deflateRawSync(content) : content;
    const name = Buffer.from(entry.name, "utf8");
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(entry.flags ?? 0x0800, 2);
    shared.writeUInt16LE(entry.deflate ? 8 : 0, 4);
    shared.writeUInt16LE(0x21, 8);
    shared.writeUInt32LE(entry.crc ?? crc32(content), 10);
    shared.writeUInt32LE(data.length, 14);
    shared.writeUInt32LE(entry.claimedSize ?? content.length, 18);
    shared.writeUInt16LE(name.length, 22);
    const central = Buffer.alloc(16);
    central.writeUInt32LE(offset, 12);
    local.push(Buffer.from("PK\u0003\u0004", "latin1"), shared, name, data);
    directory.push(
      Buffer.from("PK\u0001\u0002\u0014\u0000", "latin1"),
      shared.subarray(0, 26),
      central.subarray(2),
      name,
    );
    offset += 30 + name.length + data.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", 0, "latin1");
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...local, list, end]));
}
