/** What somebody does about a partnership that a reorganisation or a scenario exposes. */
import type { FollowUpBody, FollowUpsAnswer } from '../../contract/reorganisations.ts'
import { notRegistered } from '../../problems/problems.ts'
import { inDanish } from '../../domain/danish-order.ts'
import type { GraphRelationship, Properties } from '../../domain/graph.ts'
import type { Row, Run } from '../../store/port.ts'
import type { Deed } from '../acts/perform-act.ts'
import { followUpItem } from '../acts/shown-changes.ts'
import { itemRevisions } from '../acts/stored-acts.ts'
import { text, values } from '../cards/card-values.ts'
import { findAll } from '../records/bulk.ts'
import type { Change } from '../records/change-plan.ts'
import { identityOf, referenceText } from '../records/records.ts'
import { present } from '../values.ts'
import { findStored, referenceOf, type Sort } from './stored.ts'

/** Those of one reorganisation or scenario, in Danish order of the partnerships' names. */
export async function readFollowUps(run: Run, id: string): Promise<FollowUpsAnswer['followUps']> {
  const rows = await readFollowUpRows(run, id)
  const items = rows.map((row) => followUpItem(id, text(row, 'partnership')))
  const revisions = await itemRevisions(run, items)
  return rows
    .map((row) => {
      const partnership = text(row, 'partnership')
      return {
        partnership,
        name: values.text(row, 'name') ?? partnership,
        ...fieldsOf(row),
        itemRevision: revisions.get(referenceText(followUpItem(id, partnership))) ?? 0,
      }
    })
    .sort((a, b) => inDanish(a.name, b.name))
}

export function readFollowUpRows(run: Run, id: string): Promise<Row[]> {
  return run('reorganisations/follow-ups', { id })
}

/** The relationship that a row of follow-ups stands for. */
export function followUpOf(id: string, row: Row): GraphRelationship {
  return between(id, text(row, 'partnership'), fieldsOf(row))
}

/**
 * Sets a follow-up; one that says nothing is none.
 * @throws ApiProblem 404 when there is no such reorganisation, scenario or partnership
 */
export async function setFollowUp(
  run: Run,
  { sort, id, partnership }: { sort: Sort; id: string; partnership: string },
  body: FollowUpBody,
): Promise<Deed> {
  await findStored(run, sort, id)
  const reference = { type: 'Partnership', id: partnership } as const
  if ((await findAll(run, [reference])).size === 0) throw notRegistered('The partnership')
  const set = between(id, partnership, { certainty: 'stated', ...body })
  return {
    item: followUpItem(id, partnership),
    changes: await changesTo(run, set, !body.done && Object.keys(body).length === 1),
  }
}

async function changesTo(
  run: Run,
  relationship: GraphRelationship,
  empty: boolean,
): Promise<Change[]> {
  if (!empty) return [{ change: 'put-relationship', relationship }]
  const rows = await readFollowUpRows(run, relationship.from.id)
  const there = rows.some((row) => row['partnership'] === relationship.to.id)
  return there ? [{ change: 'remove-relationship', relationship: identityOf(relationship) }] : []
}

function between(id: string, partnership: string, properties: Properties): GraphRelationship {
  return {
    type: 'FOLLOW_UP',
    from: referenceOf(id),
    to: { type: 'Partnership', id: partnership },
    properties,
  }
}

function fieldsOf(row: Row): FollowUpBody {
  return {
    ...present({
      responsible: values.text(row, 'responsible'),
      step: values.text(row, 'step'),
      by: values.day(row, 'by'),
    }),
    done: row['done'] === true,
  }
}
