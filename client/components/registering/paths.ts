/** The fields of a form by their paths, and what each is called where it is spoken of outside its place. */
import type { Messages } from '../../locales/messages.ts'
import { rowsIn, textIn, thingIn, type Field, type Row, type Rows, type Values } from './form.ts'

export interface Shown {
  fields: readonly Field[]
  values: Values
}

/** A line of a list of fields. */
interface Line {
  of: Rows
  at: number
}

/** A line with what stands in its first field: "Part 1: Gellerup Bibliotek". */
export function lineTitle({ of, at }: Line, row: Row, { registering }: Messages): string {
  const line = of.line(at + 1)
  const [first] = of.columns
  const name = first && (thingIn(row, first.name)?.name ?? textIn(row, first.name))
  return name ? registering.rows.named(line, name) : line
}

export interface FieldPlace {
  path: string
  field: Field
  /** The line it stands in, in a list. */
  line?: Line
}

/** All fields that are shown, in their order; a list after what stands in it. */
export function placesOf({ fields, values }: Shown): FieldPlace[] {
  return fields.flatMap((field): FieldPlace[] => {
    const own = { path: field.name, field }
    if (field.sort !== 'rows') return [own]
    const within = rowsIn(values, field.name).flatMap((_, at) =>
      field.columns.map((column) => ({
        path: `${field.name}.${at}.${column.name}`,
        field: column,
        line: { of: field, at },
      })),
    )
    return [...within, own]
  })
}

/** What a field is called where its place does not tell which it is: "Part 2, aktør". */
export function labelAt({ field, line }: FieldPlace, { registering }: Messages): string {
  return line ? registering.faults.inLine(line.of.line(line.at + 1), field.label) : field.label
}
