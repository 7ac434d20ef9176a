import { StoreController } from '@nanostores/lit'
import { css, html, LitElement, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import type { ExposureAnswer } from '../../../server/contract/exposure.ts'
import type { ExposureClass } from '../../../server/domain/words.ts'
import { skeletonStyles, skeleton } from '../../design/skeleton.ts'
import { tableStyles } from '../../design/table.ts'
import { shared } from '../../design/shared.ts'
import { $messages } from '../../locales/messages.ts'
import {
  countedRows,
  isSame,
  type Comparison,
  type Moved,
  exposureDifference,
} from '../../state/exposure-difference.ts'
import {
  $compared,
  $exposure,
  $reorganisation,
  $subject,
  askComparedAgain,
} from '../../state/exposure.ts'
import { $subjects, nameOf, subjectIn } from '../../state/reorganisations.ts'
import { $view } from '../../view/view-store.ts'
import { $lookup } from '../../state/shown.ts'
import './bl-exposure-picture.ts'

/** More differing partnerships than this are counted, not told one by one. */
const mostTold = 20

/** Two results side by side: what differs in words, in numbers and in the picture. */
@customElement('bl-exposure-comparison')
export class BlExposureComparison extends LitElement {
  static override styles = [
    shared,
    skeletonStyles,
    tableStyles,
    css`
      :host {
        display: grid;
        grid-template-rows: auto minmax(24rem, 1fr);
      }

      .words {
        padding: var(--bl-space-4) var(--bl-gutter);
      }

      ul {
        max-width: 66ch;
        margin-block: var(--bl-space-2) var(--bl-space-4);
      }

      li {
        padding-block: 2px;
      }

      th[scope='row'] {
        font-weight: 400;
      }

      td,
      thead th + th {
        text-align: end;
        font-variant-numeric: tabular-nums;
      }

      .differs {
        font-weight: 650;
      }

      .pictures {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr));
        border-top: 1px solid var(--bl-line);
      }

      bl-exposure-picture {
        min-height: 24rem;
      }

      bl-exposure-picture + bl-exposure-picture {
        border-inline-start: 1px solid var(--bl-line);
      }
    `,
  ]

  readonly #messages = new StoreController(this, $messages)
  readonly #view = new StoreController(this, $view)
  readonly #room = new StoreController(this, $reorganisation)
  readonly #subject = new StoreController(this, $subject)
  readonly #subjects = new StoreController(this, $subjects)
  readonly #exposure = new StoreController(this, $exposure)
  readonly #exposureDifference = new StoreController(this, $compared)
  readonly #lookup = new StoreController(this, $lookup)

  override render() {
    const { states, saving } = this.#messages.value.reorganisation
    const { answer: here } = this.#exposure.value
    const { answer: there, phase, problem } = this.#exposureDifference.value
    if (here && there) return this.#both(here, there)
    if (phase !== 'failed') return skeleton(states.loading)
    const isGone = problem?.failure === 'not-found'
    return html`<div class="failure" role="status">
      <p class="what">${isGone ? saving.gone : states.failed}</p>
      ${
        isGone
          ? html`<p>${saving.goneNote}</p>`
          : html`<button class="link" @click=${askComparedAgain}>${states.again}</button>`
      }
    </div>`
  }

  #both(here: ExposureAnswer, there: ExposureAnswer) {
    const { comparison } = this.#messages.value.reorganisation
    const { language } = this.#view.value
    const difference = exposureDifference(here, there)
    const room = this.#room.value
    return html`<section class="words" aria-labelledby="title">
        <h2 id="title" tabindex="-1">${comparison.title(this.#name(), this.#other())}</h2>
        ${
          isSame(difference)
            ? html`<p role="status">${comparison.same}</p>`
            : html`<ul>
                ${this.#sentences(difference, [here, there]).map((one) => html`<li>${one}</li>`)}
              </ul>`
        }
        ${this.#table(difference)}
      </section>
      <div class="pictures">
        <bl-exposure-picture
          .answer=${here}
          .view=${room}
          .language=${language}
          .heading=${this.#name()}
        ></bl-exposure-picture>
        <bl-exposure-picture
          .answer=${there}
          .view=${{ ...room, reason: undefined }}
          .language=${language}
          .heading=${this.#other()}
        ></bl-exposure-picture>
      </div>`
  }

  #name() {
    const { subjects } = this.#messages.value.reorganisation
    return this.#subject.value ? nameOf(this.#subject.value) : subjects.fresh
  }

  #other() {
    const other = subjectIn(this.#subjects.value.answer, this.#room.value.comparedWith)
    return other ? nameOf(other) : ''
  }

  #sentences({ moved, isolated, stopped }: Comparison, answers: ExposureAnswer[]): string[] {
    const { comparison } = this.#messages.value.reorganisation
    const [name, other] = [this.#name(), this.#other()]
    const actors = (ids: string[]) =>
      ids.map((id) => this.#lookup.value?.actors.get(id)?.name ?? id)
    const told = moved.slice(0, mostTold).map((one) => this.#moved(one, answers))
    const rest = moved.length - told.length
    return [
      ...told,
      ...(rest > 0 ? [comparison.more(rest)] : []),
      ...(isolated.here.length > 0
        ? [comparison.isolated(actors(isolated.here), name, other)]
        : []),
      ...(isolated.there.length > 0
        ? [comparison.isolated(actors(isolated.there), other, name)]
        : []),
      ...(stopped.here.length > 0 ? [comparison.stops(stopped.here, name, other)] : []),
      ...(stopped.there.length > 0 ? [comparison.stops(stopped.there, other, name)] : []),
    ]
  }

  #moved({ partnership, here, there }: Moved, answers: ExposureAnswer[]) {
    const { reorganisation, words } = this.#messages.value
    const known =
      this.#lookup.value?.sided.get(partnership)?.partnership.name ??
      answers.flatMap(({ findings }) => findings).find((one) => one.partnership === partnership)
        ?.name ??
      partnership
    const word = (of: ExposureClass | undefined) =>
      of ? words.classes[of] : reorganisation.comparison.notCounted
    return reorganisation.comparison.moved({
      ...{ name: known, here: word(here), there: word(there) },
      ...{ one: this.#name(), other: this.#other() },
    })
  }

  #table({ counts }: Comparison) {
    const { formats, reorganisation } = this.#messages.value
    const { comparison } = reorganisation
    return html`<table>
      <caption class="unseen">
        ${comparison.table}
      </caption>
      <thead>
        <tr>
          <th scope="col">${comparison.what}</th>
          <th scope="col">${this.#name()}</th>
          <th scope="col">${this.#other()}</th>
        </tr>
      </thead>
      <tbody>
        ${countedRows.map((row) => {
          const { here, there } = counts[row]
          return html`<tr class=${here === there ? nothing : 'differs'}>
            <th scope="row">${comparison.rows[row]}</th>
            <td>${formats.number(here)}</td>
            <td>${formats.number(there)}</td>
          </tr>`
        })}
      </tbody>
    </table>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-exposure-comparison': BlExposureComparison
  }
}
