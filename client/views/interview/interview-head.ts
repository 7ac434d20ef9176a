import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import type { Interview } from '../../../server/model/interview.ts'
import type { Messages } from '../../locales/messages.ts'
import { intervieweeNames, intervieweeWork } from './interviewees.ts'

/** Who is read, how the answers may be understood, and where they come from. */
export function interviewHead(interview: Interview, messages: Messages): TemplateResult {
  const { words, interview: texts, formats } = messages
  const { interviewees, verbatim, consent, series, language, date, source } = interview
  const facts = [
    intervieweeWork(interviewees, messages),
    series,
    date === undefined ? '' : formats.day(date),
    formats.language(language),
  ]
  return html`<header class="head">
    <h1>${intervieweeNames(interviewees, messages)}</h1>
    <p class="tags">
      ${verbatim ? nothing : html`<span class="tag">${texts.retold}</span>`}
      <span class="tag">${words.consents[consent]}</span>
    </p>
    <p class="secondary">${facts.filter((fact) => fact !== '').join(' · ')}</p>
    ${verbatim ? nothing : html`<p class="secondary">${texts.retoldNote}</p>`}
    ${
      source === undefined
        ? nothing
        : html`<p class="secondary">${texts.source}: <span lang=${language}>${source}</span></p>`
    }
  </header>`
}
