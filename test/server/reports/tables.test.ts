/** The table and the workbook of a report, read back as a spreadsheet reads them. */
import Papa from 'papaparse'
import readExcelFile, { type Sheet } from 'read-excel-file/node'
import { beforeAll, describe, expect, test } from 'vitest'
import { writeCsv } from '../../../server/reports/csv.ts'
import { writeWorkbook } from '../../../server/reports/sheet.ts'
import { formulas, sample } from './sample.ts'

describe('the table', () => {
  const text = writeCsv(sample).toString()
  const { data, errors } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), {
    header: true,
    delimiter: ';',
    skipEmptyLines: true,
  })

  test('begins with the mark of UTF-8 and ends its lines as Windows does', () => {
    expect(text.startsWith('\uFEFFPartnerskab;Berøring;')).toBe(true)
    expect(text.endsWith('\r\n')).toBe(true)
    expect(errors).toEqual([])
    expect(data).toHaveLength(sample.partnerships.length)
  })

  test('holds what is known of a partnership, days as they are written in Denmark', () => {
    expect(data[0]).toMatchObject({
      Partnerskab: 'Rådgivning i Nord',
      Berøring: 'Direkte berørt',
      Grundlag: 'tolket',
      Årsager: 'Rådgivningen hører under Social, som omlægges (tolket). Ingen skriftlig aftale.',
      Parter: 'Bibliotek Nord, Rådgivningen',
      'Aftalens sidste dag': '31-12-2026',
      Status: 'Ophører',
      'Sidste dag': '30-11-2026',
      Ansvarlig: 'Åse',
      'Næste skridt': 'Hold møde; aftal form',
      Senest: '01-09-2026',
      Gjort: 'nej',
      'Antal svar': '3',
      Citat: 'Vi siger "velkommen".\nHver gang.',
      Omorganisering: 'Socialområdet samles',
      Dato: '01-10-2026',
      'Læst pr.': '30-09-2026',
      Medregnet: sample.filter,
      Ændringer: 'Enheden Social lukkes.',
    })
    expect(data[1]?.['Det kan afgøre det']).toContain('Områdemodellen')
  })

  test('holds no cell that a spreadsheet would compute', () => {
    const names = data.slice(-formulas.length).map((row) => row['Partnerskab'])
    expect(names).toEqual(formulas.map((formula) => `'${formula}`))
  })
})

describe('the workbook', () => {
  let sheets: Sheet[]
  beforeAll(async () => {
    sheets = await readExcelFile(await writeWorkbook(sample), { trim: false })
  })
  const rows = (name: string) => sheets.find(({ sheet }) => sheet === name)?.data ?? []

  test('has a sheet for each subject', () => {
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      'Partnerskaber',
      'Årsager',
      'Aktiviteter',
      'Kan ikke vurderes',
      'Om',
    ])
  })

  test('holds days and numbers as such', () => {
    const [headings = [], first = []] = rows('Partnerskaber')
    const cell = (name: string) => first[headings.indexOf(name)]
    expect(cell('Partnerskab')).toBe('Rådgivning i Nord')
    expect(cell('Aftalens sidste dag')).toEqual(new Date('2026-12-31'))
    expect(cell('Sidste dag')).toEqual(new Date('2026-11-30'))
    expect(cell('Senest')).toEqual(new Date('2026-09-01'))
    expect(cell('Antal svar')).toBe(3)
  })

  test('holds a day that Excel does not have as a text, and no number below nothing', async () => {
    const [first] = sample.partnerships
    const days = ['0001-01-01', '1900-02-28', '1900-03-01', '1900-03-02']
    const partnerships = days.map((start) => ({ ...first!, start }))
    const starts = async (language: 'da' | 'en', heading: string) => {
      const file = await writeWorkbook({ ...sample, language, partnerships })
      const [headings = [], ...read] = (await readExcelFile(file))[0]?.data ?? []
      return read.map((row) => row[headings.indexOf(heading)])
    }
    const dates = [new Date('1900-03-01'), new Date('1900-03-02')]
    expect(await starts('da', 'Aftalens første dag')).toEqual([
      '01-01-0001',
      '28-02-1900',
      ...dates,
    ])
    expect(await starts('en', 'First day of the agreement')).toEqual([
      '1 January 0001',
      '28 February 1900',
      ...dates,
    ])
  })

  test('tells each reason, activity and what cannot be judged in a row, and what was asked', () => {
    expect(rows('Årsager').slice(1)).toEqual([
      ['Rådgivning i Nord', 'Direkte berørt', sample.partnerships[0]?.reasons[0]?.sentence],
      ['Rådgivning i Nord', 'Direkte berørt', 'Ingen skriftlig aftale.'],
    ])
    expect(rows('Aktiviteter').slice(1)).toEqual([['Rådgivning', 2, 2]])
    expect(
      rows('Kan ikke vurderes')
        .slice(1)
        .map(([name]) => name),
    ).toEqual(['Områdesamarbejde'])
    expect(rows('Om')).toContainEqual(['Dato', new Date('2026-10-01')])
    expect(rows('Om')).toContainEqual(['I mildeste fald', 'Lokalpolitiet'])
    expect(rows('Om')).toContainEqual([
      'Kan ikke vurderes',
      'En parts enhed er ikke registreret. Det kan hverken be- eller afkræftes.',
    ])
  })

  test('keeps what looks like a formula as the text it is', () => {
    // A formula that was never computed is read as nothing.
    const names = rows('Partnerskaber').map(([name]) => name)
    expect(names.slice(-formulas.length)).toEqual(formulas)
  })
})
