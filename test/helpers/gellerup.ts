/** The real interview of the case: it stands beside the project and not in it. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const file = join(import.meta.dirname, '../../../shared/interview-gellerup.txt')
const subject = 'the interview of the case'

/** Tests that read it; where it is not beside the project, one says so. */
export function ofGellerup(tests: (file: Buffer) => void): void {
  if (existsSync(file)) describe(subject, () => tests(readFileSync(file)))
  else it(`${subject} is not beside the project`, () => expect(existsSync(file)).toBe(false))
}
