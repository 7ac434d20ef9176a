/** What stands on paper: documents drawn by LibreOffice, and the words that can be read from them. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A document on pages, in a folder of its own. */
export class Paper {
  readonly #folder = mkdtempSync(join(tmpdir(), 'bindeled-paper-'))
  readonly #pdf: string

  /** @param name says by its ending what the bytes are */
  constructor(name: string, bytes: Uint8Array) {
    const file = join(this.#folder, name)
    writeFileSync(file, bytes)
    const profile = `-env:UserInstallation=file://${this.#folder}/profile`
    const out = ['--outdir', this.#folder]
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', ...out, file], {
      stdio: 'ignore',
    })
    this.#pdf = file.replace(/\.\w+$/, '.pdf')
  }

  /** The text of all pages. */
  text(): string {
    return execFileSync('pdftotext', ['-layout', this.#pdf, '-'], { encoding: 'utf8' })
  }

  /** The pages as PNG images. */
  pages(): Buffer[] {
    execFileSync('pdftoppm', ['-r', '150', '-png', this.#pdf, join(this.#folder, 'page')])
    return this.#images('page')
  }

  /** The pictures that stand on the pages, as PNG images. */
  pictures(): Buffer[] {
    execFileSync('pdfimages', ['-png', this.#pdf, join(this.#folder, 'picture')])
    return this.#images('picture')
  }

  #images(beginning: string): Buffer[] {
    return readdirSync(this.#folder)
      .filter((name) => name.startsWith(beginning) && name.endsWith('.png'))
      .sort()
      .map((name) => readFileSync(join(this.#folder, name)))
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true })
  }
}

/** The Danish words that can be read in an image, by eyes of a program. */
export function readFromImage(png: Buffer): string {
  return execFileSync('tesseract', ['stdin', 'stdout', '-l', 'dan', '--psm', '11'], {
    input: png,
    encoding: 'utf8',
    env: { ...process.env, OMP_THREAD_LIMIT: '1' },
    stdio: ['pipe', 'pipe', 'ignore'],
  })
}
