/** Who gave an interview: people who are registered, and new ones, each with where they work. */
import { randomUUID } from 'node:crypto'
import type { DraftInterviewee } from '../../../contract/drafts.ts'
import { newPerson } from '../../../contract/registering.ts'
import type { FieldError } from '../../../problems/problems.ts'
import type { GraphRelationship } from '../../../domain/graph.ts'
import type { Run } from '../../../store/port.ts'
import type { Change } from '../../records/change-plan.ts'
import { personAfter, workplaceTie } from '../../registering/people.ts'
import { readThing } from '../../registering/body-reading.ts'
import { changesBetween, idOf, newThing, type Thing } from '../../registering/thing.ts'
import type { Placed } from '../../../domain/draft.ts'
import type { RegisteredThings } from './registered-things.ts'

/** The basis of all that a coordinator lays in beside the words. */
const stated = { certainty: 'stated' } as const

/** What is wrong with who is said to have given it. */
export async function faultsOfInterviewees(
  run: Run,
  interviewees: readonly Placed<DraftInterviewee>[],
): Promise<FieldError[]> {
  const faults: FieldError[] = []
  for (const [index, { field: at, one }] of interviewees.entries()) {
    const { person } = one
    if (person === undefined) continue
    const field = `${at}.person`
    if (interviewees.findIndex((other) => other.one.person === person) < index) {
      faults.push({ field, expected: 'each person once', found: person })
    } else if ((await readThing(run, { type: 'Person', id: person })) === undefined) {
      faults.push({ field, expected: 'the id of a registered person', found: person })
    }
  }
  return faults
}

/** Registers those who are new, and where they work; that they gave the interview. */
export async function givenBy(
  run: Run,
  { list, interview }: { list: readonly Placed<DraftInterviewee>[]; interview: string },
  things: RegisteredThings,
): Promise<Change[]> {
  const changes: Change[] = []
  for (const { one } of list) {
    const before =
      one.person === undefined
        ? undefined
        : await readThing(run, { type: 'Person', id: one.person })
    const after = withWorkplace(before ?? newInterviewee(one), one, things)
    const gave: GraphRelationship = {
      type: 'GAVE',
      from: { type: 'Person', id: idOf(after) },
      to: { type: 'Interview', id: interview },
      properties: { ...stated },
    }
    changes.push(...changesBetween(before, after), {
      change: 'put-relationship',
      relationship: gave,
    })
  }
  return changes
}

function newInterviewee({ name, role }: DraftInterviewee): Thing {
  return personAfter(
    newThing(['Person'], randomUUID()),
    newPerson.parse({ name, ...(role !== undefined && { role }) }),
  )
}

/** The person with the workplace, unless they are registered there already. */
function withWorkplace(
  person: Thing,
  { worksAt }: DraftInterviewee,
  things: RegisteredThings,
): Thing {
  if (worksAt === undefined) return person
  const { type, id } = things.referenceOf(worksAt)
  const there = person.ties.some(
    ({ to, properties }) => to.id === id && to.type === type && properties['to'] === undefined,
  )
  if (there) return person
  const at = { type: type === 'Unit' ? 'Unit' : 'Actor', id } as const
  const tie = workplaceTie({ type: 'Person', id: idOf(person) }, { at, ...stated })
  return { ...person, ties: [...person.ties, tie] }
}
