/** What has changed in a list since it was drawn last: marked for a moment, so that the eye finds it. */
import { css, type ReactiveController, type ReactiveControllerHost } from 'lit'

/** Milliseconds a change is news. */
const newsFor = 4000

export class News implements ReactiveController {
  readonly #host: ReactiveControllerHost
  #subject = ''
  #before: ReadonlyMap<string, string> = new Map()
  #news = new Set<string>()
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(host: ReactiveControllerHost) {
    this.#host = host
    host.addController(this)
  }

  hostDisconnected() {
    clearTimeout(this.#timer)
    this.#subject = ''
  }

  /**
   * Call it from `willUpdate`.
   * @param subject what the lines are about, and in which language: nothing is news of another
   * @param lines what stands in each line, by what it is called
   */
  look(subject: string, lines: ReadonlyMap<string, string>) {
    const before = this.#before
    const isSame = subject === this.#subject
    this.#subject = subject
    this.#before = lines
    if (!isSame) this.#news.clear()
    const changed = [...lines.keys()].filter((name) => lines.get(name) !== before.get(name))
    if (!isSame || changed.length === 0) return
    for (const name of changed) this.#news.add(name)
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      this.#news.clear()
      this.#host.requestUpdate()
    }, newsFor)
  }

  has(name: string): boolean {
    return this.#news.has(name)
  }
}

export const newsStyles = css`
  .news {
    border-radius: var(--bl-radius-tag);
    background: var(--bl-mark);
    outline: 3px solid var(--bl-mark);
  }
`
