import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import type { PartnershipLine } from '../../../server/contract/cards.ts'
import type { Messages } from '../../locales/messages.ts'
import { tieRowsOf, tieRowOf } from '../../../server/picture/rows.ts'
import type { RegisterRequest } from '../../state/register-request.ts'
import type { View } from '../../view/view.ts'
import './bl-basis.ts'
import type { NamedParty } from './company.ts'
import { nameLink } from './links.ts'
import { registerLink } from './register-link.ts'
import { statusWords } from './status-words.ts'
import { tieSample } from './tie-sample.ts'

/** A partnership as a line of a list. */
export interface LineWords {
  partnership: PartnershipLine
  /** The ISO day its status is read on. */
  day: string
  /** Who it is with, each side on its own. */
  others: NamedParty[][]
  /** Those named jointly with the one whose list this is, where it is not said for the whole list. */
  together: NamedParty[]
  /** The names of those whose only registered tie it is. */
  onlyTieTo: string[]
  /** What registers a contact person of it on behalf of the one whose list this is, where there is none. */
  contact?: RegisterRequest | undefined
}

const names = (parties: readonly NamedParty[]) => parties.map((party) => party.name)

function sideName(side: NamedParty[], { details }: Messages): string {
  return side.length > 1 ? details.partnerships.together(names(side)) : (side[0]?.name ?? '')
}

/** Agreement, its end and status, as far as they are stated. */
function terms(partnership: PartnershipLine, day: string, messages: Messages): string {
  const { agreement, end, status } = partnership
  const { words, details } = messages
  return [
    agreement !== 'not-stated' && words.agreements[agreement],
    end !== undefined && details.facts.agreementEnd(end),
    status !== 'not-stated' && statusWords(partnership, day, messages),
  ]
    .filter(Boolean)
    .join(' · ')
}

/** What is said below the name, sentence by sentence; who it is with only where the name does not say it already. */
function notes(line: LineWords, messages: Messages) {
  const { partnership, day, others, together, onlyTieTo } = line
  const { partnerships } = messages.details
  const isSaid = others.flat().every((party) => partnership.name.includes(party.name))
  return [
    !isSaid && partnerships.with(others.map((side) => sideName(side, messages))),
    together.length > 0 && partnerships.alsoNamed(names(together)),
    terms(partnership, day, messages),
    onlyTieTo.length > 0 && partnerships.onlyTie(onlyTieTo),
  ].filter((note) => note !== false && note !== '')
}

function contactLink(
  { partnership, contact }: LineWords,
  { details, registering }: Messages,
): TemplateResult | typeof nothing {
  if (!contact) return nothing
  const words = registering.addTo(details.facts.contact)
  const label = registering.addContactFor([partnership.name])
  return html`<p class="secondary">${registerLink(words, contact, label)}</p>`
}

export function partnershipLine(
  line: LineWords,
  view: View,
  messages: Messages,
): TemplateResult<1> {
  const { id, name } = line.partnership
  const row = tieRowOf(line.partnership)
  const isUnconfirmed = tieRowsOf(line.partnership).includes('basis:suggested')
  return html`<li class="line">
    ${tieSample(row, messages.words.ties[row])}
    <div>
      ${nameLink(view, { type: 'Partnership', id }, name)}
      ${isUnconfirmed ? html`<bl-basis .certainty=${'suggested'}></bl-basis>` : nothing}
      ${notes(line, messages).map((note) => html`<p class="secondary">${note}</p>`)}
      ${contactLink(line, messages)}
    </div>
  </li>`
}
