/** What the forms send, what is wrong with what is typed, and whose words stand when two change the same. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  draftOf,
  isTyped,
  rebased,
  rowAdded,
  rowRemoved,
  theirsKept,
  typed,
  type Draft,
} from '../../../../client/components/registering/draft.ts'
import { faultsIn } from '../../../../client/components/registering/faults.ts'
import { usualBasis } from '../../../../client/components/registering/basis-fields.ts'
import { actorBody, actorForm } from '../../../../client/components/registering/forms/actor.ts'
import {
  actorUnitBody,
  actorUnitForm,
} from '../../../../client/components/registering/forms/actor-unit.ts'
import {
  agreementBody,
  agreementForm,
  endBody,
  endForm,
} from '../../../../client/components/registering/forms/agreement.ts'
import { contactBody } from '../../../../client/components/registering/forms/contact.ts'
import { foundedAnew } from '../../../../client/components/registering/forms/founded-anew.ts'
import {
  partnershipBody,
  partnershipForm,
} from '../../../../client/components/registering/forms/partnership.ts'
import {
  rowsIn,
  type Basis,
  type Form,
  type Row,
  type Values,
} from '../../../../client/components/registering/form.ts'
import { unitForm } from '../../../../client/components/registering/forms/unit.ts'
import { optionsAmong } from '../../../../client/components/registering/options.ts'
import { refusalsIn } from '../../../../client/components/registering/refusals.ts'
import { da } from '../../../../client/locales/da.ts'
import type { ActorCard, PartnershipCard } from '../../../../server/contract/cards.ts'
import type { NetworkAnswer } from '../../../../server/contract/network.ts'
import { answerOf, serve, type Serving } from '../../../helpers/serving.ts'

const said: Basis = { certainty: 'stated' }
const texts = da.registering.faults
let serving: Serving
let network: NetworkAnswer
let library: ActorCard
let partnership: PartnershipCard

beforeAll(async () => {
  serving = await serve()
  network = answerOf('network', await serving.ask('/api/network'))
  library = answerOf('actor', await serving.ask('/api/actors/gellerup-bibliotek'))
  partnership = answerOf(
    'partnership',
    await serving.ask('/api/partnerships/samarbejde-om-lektiehjaelp'),
  )
})
afterAll(() => serving.close())

const begun = (form: Form) =>
  draftOf({ request: { act: 'actor', actor: 'gellerup-bibliotek' }, form }, usualBasis(''))

describe('what is sent', () => {
  it('keeps the basis of a unit that stands, and gives a new one that of the form', () => {
    const form = actorUnitForm(library, da)
    const unit = { type: 'Unit', id: 'boern-og-unge', name: 'Børn og Unge' } as const
    const draft = rowAdded(begun(form), 'belongsTo', { unit, from: '1/2-2026', to: '' })
    const { registered } = form
    const { belongsTo, ...rest } = actorUnitBody(library, {
      ...{ values: draft.values, registered, basis: { ...said, source: 'Planen' } },
    })
    expect(belongsTo).toEqual([
      expect.objectContaining({ unit: 'lokalbibliotekerne', certainty: 'interpreted' }),
      { unit: 'boern-og-unge', from: '2026-02-01', certainty: 'stated', source: 'Planen' },
    ])
    expect(rest).toEqual({})
  })

  it('leaves the units that hold when an actor becomes external, and says that it is', () => {
    const form = actorUnitForm(library, da)
    const { values } = typed(begun(form), 'where', 'external')
    const basis: Basis = { certainty: 'interpreted' }
    expect(actorUnitBody(library, { values, registered: form.registered, basis })).toEqual({
      belongsTo: [],
      external: true,
      interpreted: [...(library.actor.interpreted ?? []), 'external'],
    })
  })

  it('holds only what differs', () => {
    const form = actorForm(library, da)
    const { values } = typed(begun(form), 'place', 'Gellerup')
    expect(actorBody(library, values, said)).toEqual({ place: 'Gellerup' })
    const { partnership: line } = partnership
    const agreement = typed(begun(agreementForm(partnership, da)), 'end', '31-12-2026')
    expect(agreementBody(line, agreement.values, said)).toEqual({ end: '2026-12-31' })
    const whole = partnershipForm(partnership, da)
    const without = rowRemoved(begun(whole), 'parties', 0)
    const body = partnershipBody(line, {
      ...{ values: without.values, registered: whole.registered, basis: said },
    })
    expect(Object.keys(body)).toEqual(['parties'])
    expect(body.parties).toHaveLength(line.parties.length - 1)
  })

  it('ends a partnership on the day after its last, and leaves its agreement', () => {
    const line = { ...partnership.partnership, end: '2027-06-30' }
    const { values } = typed(begun(endForm(partnership, da)), 'endedOn', '31-12-2026')
    expect(endBody(line, values, said)).toEqual({ status: 'ended', endedOn: '2027-01-01' })
  })

  it('moves the last day of an ended partnership, and takes it away with the status', () => {
    const line = { ...partnership.partnership, status: 'ended', endedOn: '2027-01-01' } as const
    const form = begun(agreementForm({ ...partnership, partnership: line }, da))
    expect(form.values['endedOn']).toBe('2026-12-31')
    expect(agreementBody(line, form.values, said)).toEqual({})
    const later = typed(form, 'endedOn', '28-02-2027').values
    expect(agreementBody(line, later, said)).toEqual({ endedOn: '2027-03-01' })
    const active = typed(form, 'status', 'active')
    expect(agreementBody(line, active.values, { certainty: 'interpreted' })).toEqual({
      ...{ status: 'active', endedOn: null },
      interpreted: [...(line.interpreted ?? []), 'status'],
    })
    const hasLastDay = ({ form: { fields }, values }: Draft) =>
      fields(values).some(({ name }) => name === 'endedOn')
    expect([form, active].map(hasLastDay)).toEqual([true, false])
  })

  it('keeps the last day where the end of the agreement stood for it, when that is changed', () => {
    const line = { ...partnership.partnership, status: 'ended', end: '2027-01-01' } as const
    const form = begun(agreementForm({ ...partnership, partnership: line }, da))
    expect(form.values['endedOn']).toBe('2026-12-31')
    expect(agreementBody(line, form.values, said)).toEqual({})
    const longer = typed(form, 'end', '30-06-2027').values
    expect(agreementBody(line, longer, said)).toEqual({ end: '2027-06-30', endedOn: '2027-01-01' })
  })

  it('registers a person with the contact, or names one who is there', () => {
    const values: Values = {
      onBehalfOf: 'a',
      person: 'Lis',
      role: 'leder',
      worksAt: '',
      from: '',
      to: '',
    }
    const who = { type: 'Person', id: 'lis', name: 'Lis' } as const
    const worksAt = { type: 'Unit', id: 'social', name: 'Social' } as const
    const place = { at: { type: 'Unit', id: 'social' }, ...said }
    expect(contactBody({ ...values, worksAt }, said, false)).toEqual({
      ...{ onBehalfOf: 'a', ...said },
      person: { name: 'Lis', role: 'leder', worksAt: [place], ...said },
    })
    expect(contactBody({ ...values, worksAt, person: who }, said, false)).toEqual({
      ...{ onBehalfOf: 'a', person: 'lis', worksAt: place, ...said },
    })
  })
})

describe('the basis of a node', () => {
  const strong = { certainty: 'stated', source: 'A', interpreted: ['kind'] } as const

  it.each([
    ['weak on strong', strong, 'suggested', { interpreted: ['kind', 'place'] }],
    [
      'strong on strong',
      { ...strong, interpreted: ['place', 'kind'] },
      'external',
      { interpreted: ['kind'] },
    ],
    [
      'strong on weak',
      { certainty: 'interpreted' },
      'stated',
      { certainty: 'stated', interpreted: ['name'] },
    ],
    ['weak on weak', { certainty: 'suggested' }, 'interpreted', {}],
  ] as const)('%s', (...[, node, certainty, expected]) => {
    const copy = { ...node, interpreted: [...('interpreted' in node ? node.interpreted : [])] }
    const anew = { changed: ['place'], others: ['name'], basis: { certainty } }
    expect(foundedAnew(copy, anew)).toEqual(expected)
  })

  it('says nothing of what is left empty', () => {
    const anew = { changed: ['place'], emptied: ['place'], others: [] }
    const basis: Basis = { certainty: 'interpreted' }
    expect(foundedAnew({ certainty: 'stated' }, { ...anew, basis })).toEqual({})
  })

  it('adds a source to those there are, once, and a source alone changes nothing else', () => {
    const basis: Basis = { certainty: 'stated', source: 'B' }
    const anew = { changed: [], others: ['name'], basis }
    expect(foundedAnew({ certainty: 'interpreted', source: 'A' }, anew)).toEqual({ source: 'A; B' })
    expect(foundedAnew({ certainty: 'stated', source: 'A; B' }, anew)).toEqual({})
  })
})

describe('what is wrong', () => {
  it('is told at each field before it is sent', () => {
    const form = actorUnitForm(library, da)
    const columns = { unit: 'noget', from: '01-02-2026', to: '01-02-2026' }
    const { values } = rowAdded(begun(form), 'belongsTo', columns)
    expect(faultsIn(form.fields(values), values, da)).toEqual({
      'belongsTo.1.unit': { words: texts.notPicked.unit },
      'belongsTo.1.to': { words: texts.notAfter },
    })
    const agreement = agreementForm(partnership, da)
    const wrong = typed(begun(agreement), 'start', '31-02-2026').values
    expect(faultsIn(agreement.fields(wrong), wrong, da)).toEqual({
      start: { words: '31. februar 2026 findes ikke.' },
    })
  })

  it('is told at the nearest field when the service says so', () => {
    const form = actorUnitForm(library, da)
    const { values } = begun(form)
    const refused = (field: string, expected = '') =>
      refusalsIn(
        {
          ...{ type: '', title: '', status: 400, detail: '', requestId: '' },
          errors: [{ field, expected, found: '' }],
        },
        { fields: form.fields(values), values },
        texts,
      )
    expect(refused('belongsTo.0')).toEqual({ 'belongsTo.0.unit': { words: texts.overlaps } })
    expect(refused('belongsTo.0.to')).toEqual({ 'belongsTo.0.to': { words: texts.notAfter } })
    expect(refused('external')).toEqual({ where: { words: texts.externalWithUnit } })
    expect(refused('belongsTo.0.unit', 'the id of a unit')).toEqual({
      'belongsTo.0.unit': { words: texts.unknown },
    })
    expect(refused('name', 'at most 200 characters')).toEqual({
      '': { words: texts.tooLong(200) },
    })
    expect(refused('elsewhere')).toEqual({ '': { words: texts.unusable } })
  })
})

describe('a second unit above at the same time', () => {
  const kultur = { type: 'Unit', id: 'kultur', name: 'Kultur' } as const
  const wordsFor = (row: Row) => {
    const part = { unit: 'kultur', certainty: 'stated' } as const
    const unit = {
      ...network.units[0]!,
      partOf: [part],
      actors: 0,
      reorganisations: [],
      itemRevision: 0,
    }
    const form = unitForm(unit, { messages: da, nameOf: () => 'Kultur' })
    const values = { ...form.registered, partOf: [row, { ...row, unit: 'Social' }] }
    return refusalsIn(
      {
        ...{ type: '', title: '', status: 400, detail: '', requestId: '' },
        errors: [{ field: 'partOf.1', expected: '', found: '', other: 'partOf.0' }],
      },
      { fields: form.fields(values), values },
      texts,
    )
  }

  it('is told with the one that stands there and its days', () => {
    expect(wordsFor({ unit: kultur, from: '', to: '' })).toEqual({
      'partOf.1.unit': {
        words:
          'Hører allerede under Kultur, uden første og sidste dag. En enhed hører kun under én enhed ad gangen.',
      },
    })
    const { 'partOf.1.unit': told } = wordsFor({ unit: kultur, from: '01-02-2026', to: '' })
    expect(told?.words).toContain(
      `under Kultur (${da.registering.labels.from.toLowerCase()} 01-02-2026).`,
    )
  })
})

describe('two who change the same', () => {
  const theirs = () => {
    const actor = { ...library.actor, place: 'Gellerup', kind: 'education' as const }
    return actorForm({ ...library, actor }, da)
  }

  it('keeps what was typed, takes over what was not touched, and tells where they differ', () => {
    const draft = typed(begun(actorForm(library, da)), 'place', 'Brabrand')
    const met = rebased(draft, theirs(), da.formats)
    expect(met.values).toMatchObject({ place: 'Brabrand', kind: 'education' })
    expect(met.conflict?.differences).toEqual([
      { label: 'Sted', name: 'place', theirs: 'Gellerup', yours: 'Brabrand' },
    ])
    const kept = theirsKept(met)
    expect(kept.values['place']).toBe('Gellerup')
    expect(kept.conflict).toBeUndefined()
    expect(isTyped(kept)).toBe(false)
  })

  it('has nothing to tell when both wrote the same', () => {
    const draft = typed(begun(actorForm(library, da)), 'place', 'Gellerup')
    expect(rebased(draft, theirs(), da.formats).conflict?.differences).toEqual([])
  })
})

describe('what can be picked', () => {
  const among = () => ({ network, messages: da })

  it('is found whatever the case and the letters', () => {
    const { options } = optionsAmong('unit', 'BOERN', among())
    expect(options.map(({ thing }) => thing.id)).toEqual(['boern-og-unge'])
  })

  it('is a unit below the one it is part of, and no unnamed group', () => {
    const [first] = network.units
    const part = {
      ...first!,
      id: 'a',
      name: 'A',
      partOf: [{ unit: 'socialforvaltningen', ...said }],
    }
    const { options } = optionsAmong('unit', '', {
      ...among(),
      network: { ...network, units: [part, ...network.units] },
    })
    const at = options.findIndex(({ thing }) => thing.id === 'a')
    expect(options[at]?.depth).toBe(1)
    expect(options[at - 1]?.thing.id).toBe('socialforvaltningen')
    expect(optionsAmong('actor', 'enkeltpersoner', among()).total).toBe(0)
    const twice = {
      ...part,
      partOf: [...part.partOf, { unit: 'boern-og-unge', ...said }],
    }
    const all = optionsAmong('unit', '', {
      ...among(),
      network: { ...network, units: [twice, ...network.units] },
    })
    expect(all.options.map(({ thing }) => thing.id).slice(0, 2)).toEqual(['boern-og-unge', 'a'])
    expect(all.total).toBe(network.units.length + 1)
  })
})

describe('lines of a list', () => {
  it('lose what was wrong with them when one is removed', () => {
    const draft = {
      ...begun(actorUnitForm(library, da)),
      faults: { 'belongsTo.0.to': { words: 'x' } },
    }
    const after = rowRemoved(draft, 'belongsTo', 0)
    expect(rowsIn(after.values, 'belongsTo')).toEqual([])
    expect(after.faults).toEqual({})
  })
})
