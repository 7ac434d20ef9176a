/** Names word by word, so that finding one takes as long as it is, however many there are. */
import type { NameForm } from './name-forms.ts'
import type { Token } from './tokens.ts'

interface Branch {
  next: Map<string, Branch>
  forms: NameForm[]
}

/** More things called alike than this tell nothing, and would make looking them up grow with the register. */
const mostAlike = 6

export interface NameTree {
  root: Branch
}

export function emptyTree(): NameTree {
  return { root: { next: new Map(), forms: [] } }
}

export function plant({ root }: NameTree, form: NameForm): void {
  let branch = root
  for (const { stem } of form.tokens) {
    let next = branch.next.get(stem)
    if (next === undefined) {
      next = { next: new Map(), forms: [] }
      branch.next.set(stem, next)
    }
    branch = next
  }
  if (branch.forms.length < mostAlike) branch.forms.push(form)
}

export interface Grown {
  /** Index of the word after the last. */
  to: number
  forms: NameForm[]
}

type Word = Pick<Token, 'stem' | 'plain'>

/** All names that stand in the words from `from` on, shortest first; `adjacent` says whether a word may follow its last. */
export function formsAlong<Found extends Word>(
  { root }: NameTree,
  words: { tokens: readonly Found[]; from: number },
  adjacent: (token: Found) => boolean,
): Grown[] {
  const found: Grown[] = []
  let branches = [root]
  for (let index = words.from; branches.length > 0; index += 1) {
    const token = words.tokens[index]
    if (token === undefined || (index > words.from && !adjacent(token))) break
    branches = branches.flatMap((branch) => branchesAt(branch, token))
    const forms = branches.flatMap((branch) => branch.forms)
    if (forms.length > 0) found.push({ to: index + 1, forms })
  }
  return found
}

/** The stemmer does not see the genitive of every name, so the word without its s is looked for too. */
function branchesAt({ next }: Branch, { stem, plain }: Word): Branch[] {
  const byStem = next.get(stem)
  const bare = plain.endsWith('s') ? next.get(plain.slice(0, -1)) : undefined
  if (byStem === undefined || byStem === bare) return bare === undefined ? [] : [bare]
  return bare === undefined ? [byStem] : [byStem, bare]
}
