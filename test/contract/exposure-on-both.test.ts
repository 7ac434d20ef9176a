/** The worked examples over HTTP, on every engine: unsaved, as a recorded reorganisation or a scenario, and structure. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { joinGraphs, thing, relationshipOf } from '../../seed/records.ts'
import type { Graph } from '../../server/domain/graph.ts'
import { usualWindowDays } from '../../server/domain/exposure.ts'
import { embedded, neo4jChoices, type Engine } from '../helpers/engines.ts'
import { answerOf, serve, type Serving } from '../helpers/serving.ts'
import { graphOf } from '../server/analysis/known-graph.ts'
import { knownNetwork, readGraph, type Known } from '../server/analysis/networks.ts'

type Asked = Known['runs'][number]

const recordedId = (index: number) => `run-${index}`

/** Each run that only names units as a reorganisation, the others as scenarios. */
function recordedRuns({ runs }: Known): Graph {
  return joinGraphs(
    runs.map(({ units, date, windowDays, changes }, index): Graph => {
      const id = recordedId(index)
      const name = `Run ${index}`
      if (changes === undefined) {
        const properties = { name, kind: 'restructuring', state: 'planned', date }
        return {
          nodes: [thing(['Reorganisation'], id, properties)],
          relationships: units.map((unit) =>
            relationshipOf([`Reorganisation:${id}`, 'AFFECTS', `Unit:${unit}`]),
          ),
        }
      }
      const properties = {
        name,
        date,
        units,
        windowDays: windowDays ?? usualWindowDays,
        changes: changes.map((change) => JSON.stringify(change)),
      }
      return { nodes: [thing(['Reorganisation', 'Scenario'], id, properties)], relationships: [] }
    }),
  )
}

type Answer = ReturnType<typeof answerOf<'exposure'>>

/** The values of an answer that a worked example gives. */
function valuesOf(answer: Answer) {
  const { findings, activities, readOn, unitsAndBelow, actorsInside, personsInside } = answer
  const { componentsBefore, pairsBefore, worst, mild } = answer
  const byId = findings.map(({ partnership, signals, class: exposureClass, ...rest }) => [
    partnership,
    {
      class: exposureClass,
      ...(rest.certainty && { certainty: rest.certainty }),
      ...(rest.strongContact && { strongContact: rest.strongContact }),
      signals: signals.map(({ signal }) => signal).sort(),
    },
  ])
  return {
    ...{ readOn, unitsAndBelow, actorsInside, personsInside },
    findings: Object.fromEntries(byId) as Asked['expected']['findings'],
    order: findings.map(({ partnership }) => partnership),
    ...{ componentsBefore, pairsBefore, worst, mild },
    activities: Object.fromEntries(
      activities.map(({ activity, exposed, total }) => [activity, [exposed, total]]),
    ) as Asked['expected']['activities'],
  }
}

for (const choice of [embedded, ...neo4jChoices()]) {
  describe.skipIf(choice.missing !== undefined)(choice.name, () => {
    let engine: Engine
    beforeAll(async () => {
      engine = await choice.start()
    })
    afterAll(() => engine.remove())

    describe.each(['reorganisation', 'reorganisation-fora'])('%s', (name) => {
      const known = readGraph(name) as Known
      let serving: Serving
      beforeAll(async () => {
        const graph = joinGraphs([graphOf(knownNetwork(known)), recordedRuns(known)])
        serving = await serve({ store: engine.store, graph })
      })
      afterAll(() => serving.close())

      describe.each(known.runs.map((run, index) => ({ run, index })))('run $index', (each) => {
        const { expected, ...asked } = each.run
        const { bridges, cutPoints, ...values } = expected

        it('is exposed unsaved', async () => {
          const reply = await serving.ask('/api/exposure', {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(asked),
          })
          const answer = answerOf('exposure', reply)
          expect(valuesOf(answer)).toEqual(values)
          expect(answer).toMatchObject({ date: asked.date, dateSource: 'given' })
        })

        it('is exposed as it is recorded', async () => {
          const kind = asked.changes === undefined ? 'reorganisations' : 'scenarios'
          const window = asked.windowDays === undefined ? '' : `?windowDays=${asked.windowDays}`
          const path = `/api/${kind}/${recordedId(each.index)}/exposure${window}`
          const answer = answerOf('reorganisationExposure', await serving.ask(path))
          expect(valuesOf(answer)).toEqual(values)
          expect(answer).toMatchObject({ date: asked.date, dateSource: 'reorganisation' })
        })

        it('hangs on its bridges and cut points', async () => {
          const reply = await serving.ask(`/api/structure?asOf=${expected.readOn}`)
          const structure = answerOf('structure', reply)
          expect(structure.bridges.map(({ partnership }) => partnership)).toEqual(bridges)
          expect(structure.cutPoints.map((set) => set.join('+')).sort()).toEqual(cutPoints)
          expect(structure.components).toEqual(expected.componentsBefore)
        })
      })

      it.each(Object.entries(known.fragmentation))('is as fragmented on %s', async (day, F) => {
        const structure = answerOf('structure', await serving.ask(`/api/structure?asOf=${day}`))
        expect(structure.fragmentation).toBeCloseTo(F, 4)
      })

      it.each(known.routes)(
        'has its routes from $from to $to',
        async ({ on, from, to, expected }) => {
          const reply = await serving.ask(`/api/paths?from=${from}&to=${to}&asOf=${on}`)
          expect(answerOf('paths', reply).independentRoutes).toEqual(expected)
        },
      )
    })
  })
}
