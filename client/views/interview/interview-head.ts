import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import { wordsSought } from '../../view/interviewing.ts'
import type { InterviewAnswer } from '../../../server/contract/interviews.ts'
import '../../design/bl-menu.ts'
import type { Messages } from '../../locales/messages.ts'
import { changeView } from '../../view/view-store.ts'
import { intervieweeNames, intervieweeWork } from './interviewees.ts'
import { readingWays } from './reading-ways.ts'

interface Head {
  card: InterviewAnswer
  /** The question of the answer in view. */
  question: string
  /** Words that are marked. */
  sought: string | undefined
  changeConsent: () => void
  pseudonymise: () => void
  remove: () => void
}

/** Who is read, how the answers may be understood, where they come from, and what can be done with the interview. */
export function interviewHead(head: Head, messages: Messages): TemplateResult {
  const { words, interview: texts, formats, reading } = messages
  const { interview } = head.card
  const { interviewees, verbatim, consent, series, language, date, source, withheld } = interview
  const facts = [
    intervieweeWork(interviewees, messages),
    series,
    date === undefined ? '' : formats.day(date),
    formats.language(language),
  ]
  return html`<header class="row head">
    <h1 tabindex="-1">${intervieweeNames(interviewees, messages)}</h1>
    <p class="tags">
      ${verbatim ? nothing : html`<span class="tag">${texts.retold}</span>`}
      <span class="tag">${words.consents[consent]}</span>
    </p>
    <div class="row">
      ${readingWays({ isCompared: false, question: head.question }, messages)}
      ${actions(head, messages)}
    </div>
    <p class="secondary">${facts.filter((fact) => fact !== '').join(' · ')}</p>
    ${verbatim ? nothing : html`<p class="secondary">${texts.retoldNote}</p>`}
    ${
      source === undefined
        ? nothing
        : html`<p class="secondary">${texts.source}: <span lang=${language}>${source}</span></p>`
    }
    ${
      withheld > 0 && consent !== 'aggregate-only'
        ? html`<p class="secondary">${reading.withheld(withheld)}</p>`
        : nothing
    }
    ${head.sought === undefined ? nothing : marked(head.sought, messages)}
  </header>`
}

function actions({ changeConsent, pseudonymise, remove }: Head, { reading }: Messages) {
  const { actions: texts } = reading
  return html`<bl-menu
    .words=${texts.title}
    .sections=${[
      {
        actions: [
          { words: texts.consent, act: changeConsent },
          { words: texts.pseudonymise, act: pseudonymise },
          { words: texts.delete, act: remove },
        ],
      },
    ]}
  ></bl-menu>`
}

function marked(sought: string, { reading }: Messages) {
  return html`<p class="secondary">
    ${reading.marked(sought)}
    <button class="link" @click=${() => changeView(wordsSought(undefined), 'replace')}>
      ${reading.unmark}
    </button>
  </p>`
}
