/** What a file is by its first bytes, where that decides that it is not read; its name says nothing as sure. */
import type { FileFault } from '../../domain/file-faults.ts'

interface Signature {
  fault: FileFault
  is: (file: Buffer) => boolean
}

const begins = (...bytes: number[]) => {
  const start = Buffer.from(bytes)
  return (file: Buffer) => file.subarray(0, start.length).equals(start)
}
const has = (words: string, at: number) => (file: Buffer) =>
  file.toString('latin1', at, at + words.length) === words

/** Where Word keeps a name in an old Office file: a directory of UTF-16LE names (MS-CFB 2.6.1). */
const names = (name: string) => (file: Buffer) => file.includes(Buffer.from(name, 'utf16le'))
const isCompound = begins(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)
const pictureBrands = ['heic', 'heix', 'hevc', 'heif', 'mif1', 'msf1', 'avif']

const signatures: readonly Signature[] = [
  {
    fault: 'password-protected',
    is: (file) => isCompound(file) && names('EncryptedPackage')(file),
  },
  { fault: 'old-word', is: (file) => isCompound(file) && names('WordDocument')(file) },
  { fault: 'old-office', is: isCompound },
  { fault: 'pdf', is: (file) => file.subarray(0, 1024).includes('%PDF-') },
  { fault: 'rich-text', is: has('{\\rtf', 0) },
  { fault: 'picture', is: begins(0x89, 0x50, 0x4e, 0x47) },
  { fault: 'picture', is: begins(0xff, 0xd8, 0xff) },
  { fault: 'picture', is: has('GIF8', 0) },
  { fault: 'picture', is: begins(0x49, 0x49, 0x2a, 0x00) },
  { fault: 'picture', is: begins(0x4d, 0x4d, 0x00, 0x2a) },
  { fault: 'picture', is: (file) => has('RIFF', 0)(file) && has('WEBP', 8)(file) },
  {
    fault: 'picture',
    is: (file) => has('ftyp', 4)(file) && pictureBrands.includes(file.toString('latin1', 8, 12)),
  },
]

/** Why a file of this kind is not read, as far as its first bytes tell. */
export function faultOf(file: Buffer): FileFault | undefined {
  return signatures.find(({ is }) => is(file))?.fault
}

/** A zip: with entries, without, or the first part of several. */
export const isZip = (file: Buffer) =>
  has('PK\u0003\u0004', 0)(file) || has('PK\u0005\u0006', 0)(file) || has('PK\u0007\u0008', 0)(file)
