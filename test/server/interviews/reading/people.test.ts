import { describe, expect, it } from 'vitest'
import type { ReadInterviewee } from '../../../../server/interviews/reading.ts'
import { read } from './read.ts'

const lines: [line: string, ...ReadInterviewee[]][] = [
  [
    'Interview med afdelingsleder Kirsten Bro fra Ulfborg Bibliotek',
    { name: 'Kirsten Bro', role: 'afdelingsleder', organisation: 'Ulfborg Bibliotek' },
  ],
  [
    'Bibliotekschef Anders Juul, Ringby Kommunes Biblioteker, har svaret på spørgsmålene.',
    { name: 'Anders Juul', role: 'Bibliotekschef', organisation: 'Ringby Kommunes Biblioteker' },
  ],
  [
    'Mona Friis og Leif Ask, begge bibliotekarer på Hovedbiblioteket, har svaret.',
    { name: 'Mona Friis', role: 'bibliotekarer', organisation: 'Hovedbiblioteket' },
    { name: 'Leif Ask', role: 'bibliotekarer', organisation: 'Hovedbiblioteket' },
  ],
  [
    'Deltagere: Eva Holt (leder, Nærum Bibliotek), Finn Ravn (formand, Foreningen Parken)',
    { name: 'Eva Holt', role: 'leder', organisation: 'Nærum Bibliotek' },
    { name: 'Finn Ravn', role: 'formand', organisation: 'Foreningen Parken' },
  ],
  [
    'Vi har talt med Birthe Sand, leder af Kulturhuset Kilden, om naboskab.',
    { name: 'Birthe Sand', role: 'leder', organisation: 'Kulturhuset Kilden' },
  ],
  [
    'Interviewees: Ann Reed, manager, and Joe Hill, librarian, both from Harbour Library',
    { name: 'Ann Reed', role: 'manager', organisation: 'Harbour Library' },
    { name: 'Joe Hill', role: 'librarian', organisation: 'Harbour Library' },
  ],
  [
    'Interview med Jens-Ole O’Hara – leder af Børn og Unge – den 3. maj 2012',
    { name: 'Jens-Ole O’Hara', role: 'leder', organisation: 'Børn og Unge' },
  ],
  ['Svar fra Åse Ørum', { name: 'Åse Ørum' }],
  ['Interview med medarbejdere på biblioteket'],
  ['Vi har svaret på alt, hvad vi blev spurgt om.'],
  ['Vi har talt med Dansk Havneforening og mange andre.'],
  ['Alle tre biblioteker har svaret.'],
]

describe('who gives an interview', () => {
  it.each(lines)('%s', async (line, ...people) => {
    const { interviewees } = await read(`${line}\n\n1) Hvem er I?\nOs.\n2) Hvad nu?\nMere.`)
    expect(interviewees).toEqual(people)
  })
})
