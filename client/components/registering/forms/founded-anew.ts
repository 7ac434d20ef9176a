/** What a node says of its basis after some of its properties are registered anew. */
import type { Certainty } from '../../../../server/domain/words.ts'
import type { Basis } from '../form.ts'
import { given } from './bodies.ts'

interface FoundedNode {
  certainty: Certainty
  source?: string
  interpreted?: string[]
}

interface Anew {
  changed: readonly string[]
  /** Those of the changed that are left empty, and so have no basis. */
  emptied?: readonly string[]
  /** The other properties that say something. */
  others: readonly string[]
  basis: Basis
}

const isWeak = (certainty: Certainty) => certainty === 'interpreted' || certainty === 'suggested'

/**
 * A node has one certainty for all it says, and lists the properties that are weaker founded. So a weak basis puts what
 * is changed on that list, and a strong one takes it off; on a node that is itself weak a strong basis makes the node
 * strong, and lists what else it says. Sources are added to, never replaced.
 */
export function foundedAnew(node: FoundedNode, { changed, emptied = [], others, basis }: Anew) {
  const { certainty, source } = basis
  const kept = (node.interpreted ?? []).filter((name) => !changed.includes(name))
  const raised = changed.length > 0 && isWeak(node.certainty) && !isWeak(certainty)
  const said = changed.filter((name) => !emptied.includes(name))
  const weaker = isWeak(certainty) && !isWeak(node.certainty) ? said : raised ? others : []
  const isNews = source !== undefined && !node.source?.includes(source)
  const interpreted = [...new Set([...kept, ...weaker])]
  const isSame = interpreted.join() === (node.interpreted ?? []).join()
  return {
    ...given('certainty', raised ? certainty : undefined),
    ...given('source', isNews ? [node.source, source].filter(Boolean).join('; ') : undefined),
    ...given('interpreted', isSame ? undefined : interpreted),
  }
}
