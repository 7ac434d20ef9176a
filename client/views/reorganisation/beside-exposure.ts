/** What stands beside the answer of a reorganisation: each partnership with its reasons, or what is selected. */
import { html, nothing, type TemplateResult } from 'lit'
import type { ExposureAnswer } from '../../../server/contract/exposure.ts'
import type { NetworkAnswer } from '../../../server/contract/network.ts'
import '../../components/bl-details.ts'
import type { Messages } from '../../locales/messages.ts'
import type { ShownDrawing } from '../../state/shown-drawing.ts'
import type { Lookup } from '../../../server/picture/lookup.ts'
import { changeView } from '../../view/view-store.ts'
import { selected } from '../../view/transitions.ts'
import type { View } from '../../view/view.ts'
import './bl-findings.ts'

interface Beside {
  answer: ExposureAnswer | undefined
  view: View
  lookup: Lookup | undefined
  network: NetworkAnswer | undefined
  /** What the picture shows. */
  drawing: ShownDrawing | undefined
}

/** What is selected stands in place of the list, which keeps its place meanwhile. */
export function besideExposure(beside: Beside, messages: Messages): TemplateResult {
  const { answer, view, lookup, network, drawing } = beside
  const { exposure, reorganisation } = messages
  return html`${
    view.selected
      ? html`<button class="link back" @click=${() => changeView(selected(undefined))}>
            ‹ ${answer ? exposure.findings.back : reorganisation.panels.close}
          </button>
          <bl-details .view=${view} .network=${network} .drawing=${drawing}></bl-details>`
      : nothing
  }
  ${
    answer
      ? html`<bl-findings
          ?hidden=${view.selected !== undefined}
          .answer=${answer}
          .lookup=${lookup}
          .view=${view}
        ></bl-findings>`
      : nothing
  }`
}
