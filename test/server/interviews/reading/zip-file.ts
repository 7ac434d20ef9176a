/** Zips that no program would write: with sizes that are not true, or more in them than one would think. */
import { deflateRawSync, constants } from 'node:zlib'

export interface Entry {
  name: string
  /** Deflated already. */
  data: Buffer
  /** In bytes, unpacked, as the zip says. */
  says: number
  /** Shut with a password. */
  shut?: true
}

/** In bytes. */
const block = 64 * 1024 * 1024

/** So many times 64 MB of spaces, deflated. */
export function spaces(times: number): Buffer {
  const one = deflateRawSync(Buffer.alloc(block, ' '), { finishFlush: constants.Z_FULL_FLUSH })
  return Buffer.concat([...Array<Buffer>(times).fill(one), deflateRawSync(Buffer.alloc(0))])
}

export const entry = (name: string, text: string): Entry => ({
  name,
  data: deflateRawSync(text),
  says: Buffer.byteLength(text),
})

/** Entries with the same data share it, so that a small file can hold many. */
export function zipFile(entries: readonly Entry[]): Buffer {
  const at = new Map<Buffer, number>()
  const files: Buffer[] = []
  let size = 0
  for (const each of entries) {
    if (at.has(each.data)) continue
    at.set(each.data, size)
    const file = Buffer.concat([header(each, 0x04034b50), Buffer.from(each.name), each.data])
    files.push(file)
    size += file.length
  }
  const directory = Buffer.concat(
    entries.flatMap((each) => [
      header(each, 0x02014b50, at.get(each.data)),
      Buffer.from(each.name),
    ]),
  )
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(size, 16)
  return Buffer.concat([...files, directory, end])
}

/** Of a file, or with its offset of an entry of the directory, which has the same fields two bytes on. */
function header({ name, data, says, shut }: Entry, signature: number, offset?: number): Buffer {
  const bytes = Buffer.alloc(offset === undefined ? 30 : 46)
  const shift = offset === undefined ? 0 : 2
  bytes.writeUInt32LE(signature, 0)
  bytes.writeUInt16LE(20, 4 + shift)
  bytes.writeUInt16LE(shut ? 1 : 0, 6 + shift)
  bytes.writeUInt16LE(8, 8 + shift)
  bytes.writeUInt32LE(data.length, 18 + shift)
  bytes.writeUInt32LE(says, 22 + shift)
  bytes.writeUInt16LE(Buffer.byteLength(name), 26 + shift)
  if (offset !== undefined) bytes.writeUInt32LE(offset, 42)
  return bytes
}
