/** Partnerships in a document: all in a table, and each with its reasons and what is done about it. */
import type { ReportedPartnership } from './reported-partnership.ts'
import { bullets, heading, labelledParagraph, paragraph, table, type Block } from './word-parts.ts'
import { classInWord } from './word-styles.ts'
import type { ReportWords } from './report-words.ts'

export function overview(partnerships: readonly ReportedPartnership[], words: ReportWords): Block {
  const { columns, domain } = words
  return table(
    [columns.number, columns.partnership, columns.class, columns.end, columns.responsible],
    [1, 6, 4, 3, 4],
    partnerships.map((one, index) => [
      String(index + 1),
      one.name,
      domain.classes[one.class],
      one.end === undefined ? '' : words.day(one.end),
      one.followUp?.responsible ?? '',
    ]),
  )
}

export function partnershipInWord(one: ReportedPartnership, words: ReportWords): Block[] {
  const { list, texts } = words
  const { contacts, lastDay, parties, quotes, reasons, settle, status } = one
  return [
    heading(one.name, 2),
    classInWord(one, words),
    ...bullets(reasons.map(({ sentence }) => sentence)),
    ...(settle === undefined ? [] : [labelledParagraph(words.columns.settle, settle)]),
    labelledParagraph(texts.parties, list(parties)),
    labelledParagraph(texts.contact, contacts.length === 0 ? texts.noContact : contacts.join('; ')),
    labelledParagraph(texts.agreement, agreement(one, words)),
    ...(lastDay === undefined
      ? []
      : [
          labelledParagraph(
            words.columns.status,
            `${status} · ${texts.lastDay(words.day(lastDay))}`,
          ),
        ]),
    labelledParagraph(texts.followUp, followUp(one, words)),
    ...quotes.flatMap(({ text, saidBy }) => [
      paragraph(text, 'Quote'),
      paragraph(saidBy, 'SaidBy'),
    ]),
    ...answers(one, words),
  ]
}

function agreement({ agreement, start, end }: ReportedPartnership, words: ReportWords): string {
  const { day, texts } = words
  const days = [
    ...(start === undefined ? [] : [texts.from(day(start))]),
    ...(end === undefined ? [] : [texts.until(day(end))]),
  ]
  return [agreement, ...days].join(', ')
}

/** Who acts, what is next, by when, and whether it is done. */
function followUp({ followUp }: ReportedPartnership, words: ReportWords): string {
  const { day, texts } = words
  if (followUp === undefined) return texts.nobody
  const { responsible = texts.nobody, step = texts.noStep, by, done } = followUp
  return [
    responsible,
    step,
    ...(by === undefined ? [] : [texts.by(day(by))]),
    done ? texts.done : texts.notDone,
  ].join(' · ')
}

/** How many answers speak of it beside the one that is quoted. */
function answers({ answers, quotes }: ReportedPartnership, { texts }: ReportWords): Block[] {
  const more = answers - quotes.length
  if (more <= 0) return []
  return [paragraph(quotes.length === 0 ? texts.answersOnly(more) : texts.moreAnswers(more))]
}
