/** Laying an interview in over HTTP, as the review screen does. */
import type { DraftConfirmed, DraftMade } from '../../../server/contract/draft-changes.ts'
import type { Draft } from '../../../server/contract/drafts.ts'
import { answerOf, type Reply, type Serving } from '../../helpers/serving.ts'

export class LayingIn {
  readonly #serving: Serving

  constructor(serving: Serving) {
    this.#serving = serving
  }

  send(file: string | Uint8Array, name = 'samtale.txt'): Promise<Reply> {
    const query = `?name=${encodeURIComponent(name)}`
    return this.#serving.ask(`/api/interviews/drafts${query}`, { method: 'POST', body: file })
  }

  async made(file: string | Uint8Array, name?: string): Promise<DraftMade> {
    return answerOf('makeDraft', await this.send(file, name))
  }

  async draft(id: string): Promise<Draft> {
    return answerOf('draft', await this.#serving.ask(`/api/interviews/drafts/${id}`)).draft
  }

  /** The draft of a new file. */
  async read(file: string | Uint8Array, name?: string): Promise<Draft> {
    return this.draft((await this.made(file, name)).draft ?? '')
  }

  change({ id, revision }: Pick<Draft, 'id' | 'revision'>, body: object): Promise<Reply> {
    return this.#serving.ask(`/api/interviews/drafts/${id}`, {
      method: 'PATCH',
      headers: { 'Content-Type': 'application/json', 'If-Match': `"${String(revision)}"` },
      body: JSON.stringify(body),
    })
  }

  async changed(draft: Pick<Draft, 'id' | 'revision'>, body: object): Promise<Draft> {
    answerOf('changeDraft', await this.change(draft, body))
    return this.draft(draft.id)
  }

  confirm({ id, revision }: Pick<Draft, 'id' | 'revision'>): Promise<Reply> {
    return this.#serving.ask(`/api/interviews/drafts/${id}/confirm`, {
      method: 'POST',
      headers: { 'If-Match': `"${String(revision)}"` },
    })
  }

  async confirmed(draft: Pick<Draft, 'id' | 'revision'>): Promise<DraftConfirmed> {
    return answerOf('confirmDraft', await this.confirm(draft))
  }
}

/** Every suggestion with the given decision. */
export function judged(
  draft: Draft,
  decision: string,
  accepts: (id: string) => boolean = () => true,
) {
  const judge = (list: readonly { id: string }[]) =>
    list.filter(({ id }) => accepts(id)).map(({ id }) => ({ id, decision }))
  return {
    mentions: judge(draft.mentions),
    partnerships: judge(draft.partnerships),
    reorganisations: judge(draft.reorganisations),
  }
}
