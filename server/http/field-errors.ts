/** What a schema found wrong with a request, field by field, in words. */
import type { z } from 'zod'
import { nameFaults } from '../domain/names.ts'
import type { FieldError } from '../problems/problems.ts'

type Issue = z.core.$ZodIssue

interface Given {
  /** What was sent. */
  values: Record<string, unknown>
  /** The fields there are. */
  fields: string[]
  /** Whether values may be repeated in the answer; a password may not. */
  repeat: boolean
}

/** One error for each field that is wrong, in the order the schema finds them. */
export function fieldErrors(issues: readonly Issue[], given: Given): FieldError[] {
  return issues.flatMap(ofMeantChoice).flatMap((issue): FieldError[] => {
    const field = issue.path.map(String).join('.')
    if (issue.code === 'unrecognized_keys') {
      const expected = expectedKeys(issue, given)
      return issue.keys.map((key) => ({
        field: field === '' ? key : `${field}.${key}`,
        expected,
        found: key,
      }))
    }
    const value = valueAt(issue.path, given.values)
    return [
      { field, expected: expectation(issue), found: found(value, given.repeat), ...faultIn(issue) },
    ]
  })
}

/** Where a choice between shapes was meant to be one with fields, what is wrong in these. */
function ofMeantChoice(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue]
  const meant = issue.errors.find((choice) =>
    choice.every(({ path }) => typeof path[0] === 'string'),
  )
  return meant?.map((each) => ({ ...each, path: [...issue.path, ...each.path] })) ?? [issue]
}

function expectedKeys({ path }: Issue, { fields }: Given): string {
  if (path.length > 0) return 'no such field'
  return fields.length === 0 ? 'no parameters' : `one of ${fields.join(', ')}`
}

/** What was sent at a place in a body. */
function valueAt(path: Issue['path'], sent: unknown): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    sent,
  )
}

function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'string' ? 'one text' : `one ${issue.expected}`
    case 'invalid_value':
      return `one of ${issue.values.map(String).join(', ')}`
    case 'invalid_format':
      return issue.format
    case 'too_small':
      return `at least ${issue.minimum}${lengthUnit(issue.origin, issue.minimum)}`
    case 'too_big':
      return `at most ${issue.maximum}${lengthUnit(issue.origin, issue.maximum)}`
    case 'invalid_union':
      return expectationOfUnion(issue.errors)
    default:
      return issue.message
  }
}

/** What a schema of names says is wrong with one, by its word. */
function faultIn(issue: Issue): Pick<FieldError, 'fault'> {
  const fault = issue.code === 'custom' && nameFaults.find((one) => one === issue.params?.['fault'])
  return fault ? { fault } : {}
}

/** The choice that says most: what its values are, rather than how many. */
function expectationOfUnion(choices: readonly (readonly Issue[])[]): string {
  const issues = choices.flat()
  const telling = issues.find(({ code }) => code === 'invalid_value') ?? issues[0]
  return telling === undefined ? 'another value' : expectation(telling)
}

function lengthUnit(origin: string, bound: number | bigint): string {
  if (origin !== 'string') return ''
  return Number(bound) === 1 ? ' character' : ' characters'
}

function found(value: unknown, repeat: boolean): string {
  if (value === undefined) return 'nothing'
  const values = [value].flat()
  if (!repeat || values.some((each) => typeof each === 'object')) {
    return Array.isArray(value) ? 'a list' : typeof value
  }
  return values.map(String).join(', ').slice(0, 100)
}
