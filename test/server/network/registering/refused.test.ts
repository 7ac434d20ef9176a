/** Every act of registering that is refused: the field, what it should be, and what it is. Long, since it is one table. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ApiProblem } from '../../../../server/problems/problems.ts'
import {
  newActor,
  newContact,
  newPartnership,
  newPerson,
  newUnit,
  actorChange,
  partnershipChange,
  personChange,
  unitChange,
} from '../../../../server/contract/registering.ts'
import * as acts from '../../../../server/network/registering/register-acts.ts'
import { registerContact } from '../../../../server/network/registering/contact-act.ts'
import type { GraphStore, Run } from '../../../../server/store/port.ts'
import { loaded } from '../loaded.ts'
import { registered } from './registered.ts'

const today = '2026-09-01'
let store: GraphStore
beforeAll(async () => {
  store = await loaded(registered)
})
afterAll(() => store.close())

/** Each act, from a body as it is sent. */
const does = {
  'a new actor': (run, body) => acts.registerActor(run, newActor.parse(body), today),
  klinik: (run, body) =>
    acts.changeActor(run, { id: 'klinik', body: actorChange.parse(body) }, today),
  aaby: (run, body) => acts.changeActor(run, { id: 'aaby', body: actorChange.parse(body) }, today),
  frivillige: (run, body) =>
    acts.changeActor(run, { id: 'frivillige', body: actorChange.parse(body) }, today),
  ib: (run, body) => acts.changeActor(run, { id: 'ib', body: actorChange.parse(body) }, today),
  'a new unit': (run, body) => acts.registerUnit(run, newUnit.parse(body)),
  kultur: (run, body) => acts.changeUnit(run, 'kultur', unitChange.parse(body)),
  'a new person': (run, body) => acts.registerPerson(run, newPerson.parse(body)),
  eva: (run, body) => acts.changePerson(run, 'eva', personChange.parse(body)),
  'a new partnership': (run, body) => acts.registerPartnership(run, newPartnership.parse(body)),
  rådgivning: (run, body) =>
    acts.changePartnership(run, 'raadgivning', partnershipChange.parse(body)),
  'a contact': (run, body) => registerContact(run, 'raadgivning', newContact.parse(body)),
} satisfies Record<string, (run: Run, body: object) => Promise<unknown>>
type Act = keyof typeof does

/** The problem an act is refused with. */
async function problemOf(act: Act, body: object): Promise<ApiProblem['parts']> {
  const problem: unknown = await store
    .read((run) => does[act](run, body))
    .then(
      () => undefined,
      (error: unknown) => error,
    )
  if (!(problem instanceof ApiProblem)) throw new Error('it was not refused', { cause: problem })
  return problem.parts
}

const kind = 'ngo'
const party = { actor: 'aaby', tie: 'COLLABORATION' }
const other = { actor: 'klinik', tie: 'COLLABORATION' }
const onBehalfOf = 'klinik'

/** The act, the body, and the one fault: field, expected, found, and the field it cannot stand beside. */
const faults: Record<string, [Act, object, [string, string, string, string?]]> = {
  'an unknown unit of an actor': [
    'a new actor',
    { name: 'Ny', kind, belongsTo: [{ unit: 'kultur' }, { unit: 'nowhere' }] },
    ['belongsTo.1.unit', 'the id of a registered unit', 'nowhere'],
  ],
  'an end before its start': [
    'aaby',
    { belongsTo: [{ unit: 'kultur', from: '2026-10-01', to: '2026-09-01' }] },
    ['belongsTo.0.to', 'a day after 2026-10-01, when it begins', '2026-09-01'],
  ],
  'an end on the day it starts, which leaves no day': [
    'aaby',
    { belongsTo: [{ unit: 'kultur', from: '2026-10-01', to: '2026-10-01' }] },
    ['belongsTo.0.to', 'a day after 2026-10-01, when it begins', '2026-10-01'],
  ],
  'the same unit twice at once': [
    'aaby',
    {
      belongsTo: [
        { unit: 'kultur', to: '2026-10-01' },
        { unit: 'kultur', from: '2026-09-30' },
      ],
    },
    [
      'belongsTo.1',
      'a time beside the one at Kultur, which holds until 2026-10-01',
      'from 2026-09-30',
    ],
  ],
  'external together with a unit': [
    'a new actor',
    { name: 'Ny', kind, external: true, belongsTo: [{ unit: 'kultur' }] },
    ['external', 'not to be external while it belongs to Kultur; give that an end first', 'true'],
  ],
  'external while it belongs to a unit': [
    'aaby',
    { external: true },
    [
      'external',
      'not to be external while it belongs to Biblioteker; give that an end first',
      'true',
    ],
  ],
  'external, with a unit that ends tomorrow': [
    'a new actor',
    { name: 'Ny', kind, external: true, belongsTo: [{ unit: 'kultur', to: '2026-09-02' }] },
    ['external', 'not to be external while it belongs to Kultur; give that an end first', 'true'],
  ],
  'a unit of one who is external': [
    'klinik',
    { belongsTo: [{ unit: 'social' }] },
    [
      'belongsTo',
      'no unit while it is registered as external; remove that in the same change',
      'Social',
    ],
  ],
  'a library that is not named': [
    'a new actor',
    { name: 'nogle biblioteker', kind: 'library', named: false },
    ['kind', 'a kind of partner: every library has a name', 'library'],
  ],
  'a group that becomes a library': [
    'frivillige',
    { kind: 'library' },
    ['kind', 'a kind of partner: every library has a name', 'library'],
  ],
  'an organisation that becomes an individual': [
    'klinik',
    { kind: 'individual' },
    [
      'kind',
      'a kind of organisation; register an individual as an actor of their own',
      'individual',
    ],
  ],
  'an individual who becomes an organisation': [
    'ib',
    { kind: 'ngo' },
    ['kind', 'individual; register an organisation as an actor of its own', 'ngo'],
  ],
  'interpreted what is not there': [
    'klinik',
    { interpreted: ['kind', 'place'] },
    ['interpreted.1', 'one of external, kind, name, named', 'place'],
  ],
  'interpreted what is removed by the same change': [
    'aaby',
    { place: null, interpreted: ['place'] },
    ['interpreted.0', 'one of name', 'place'],
  ],
  'an unknown unit above': [
    'a new unit',
    { name: 'Ny', partOf: [{ unit: 'nowhere' }] },
    ['partOf.0.unit', 'the id of a registered unit', 'nowhere'],
  ],
  'a unit above itself': [
    'kultur',
    { partOf: [{ unit: 'kultur' }] },
    [
      'partOf.0.unit',
      'a unit that is not below this one: Kultur would be part of Kultur',
      'Kultur',
    ],
  ],
  'a circle of units': [
    'kultur',
    {
      partOf: [
        { unit: 'social', to: '2026-01-01' },
        { unit: 'biblioteker', from: '2026-01-01' },
      ],
    },
    [
      'partOf.1.unit',
      'a unit that is not below this one: from 2026-01-01 Kultur would be part of Biblioteker, which is part of Kultur',
      'Biblioteker',
    ],
  ],
  'a circle that begins one day': [
    'kultur',
    { partOf: [{ unit: 'vest' }] },
    [
      'partOf.0.unit',
      'a unit that is not below this one: from 2027-01-01 Kultur would be part of Team Vest, which is part of Biblioteker, which is part of Kultur',
      'Team Vest',
    ],
  ],
  'a second unit above at the same time': [
    'a new unit',
    {
      name: 'Ny',
      partOf: [
        { unit: 'social', to: '2027-01-01' },
        { unit: 'vest', from: '2026-12-31' },
      ],
    },
    [
      'partOf.1',
      'a time outside that under Social, which holds until 2027-01-01: a unit is part of one unit at a time',
      'under Team Vest from 2026-12-31',
      'partOf.0',
    ],
  ],
  'the same unit above twice at the same time': [
    'a new unit',
    { name: 'Ny', partOf: [{ unit: 'social' }, { unit: 'social', from: '2026-01-01' }] },
    [
      'partOf.1',
      'a time outside that under Social, which holds at any time: a unit is part of one unit at a time',
      'under Social from 2026-01-01',
      'partOf.0',
    ],
  ],
  'an unknown workplace': [
    'a new person',
    { name: 'Ny', worksAt: [{ at: { type: 'Actor', id: 'kultur' } }] },
    ['worksAt.0.at', 'the id of a registered actor', 'kultur'],
  ],
  'a workplace that ends before it starts': [
    'eva',
    {
      worksAt: [{ at: { type: 'Unit', id: 'kultur' }, from: '2026-02-01', to: '2026-01-01' }],
    },
    ['worksAt.0.to', 'a day after 2026-02-01, when it begins', '2026-01-01'],
  ],
  'an unknown party': [
    'a new partnership',
    { name: 'Ny', parties: [party, { actor: 'nobody', tie: 'COLLABORATION' }] },
    ['parties.1.actor', 'the id of a registered actor', 'nobody'],
  ],
  'the same party twice': [
    'a new partnership',
    { name: 'Ny', parties: [party, other, { actor: 'aaby', tie: 'FORMAL_PARTNERSHIP' }] },
    ['parties.2.actor', 'each actor once; leave out the second entry', 'Åby Bibliotek'],
  ],
  'a jointly side of one': [
    'a new partnership',
    { name: 'Ny', parties: [{ ...party, jointly: true }, other] },
    ['parties.0.jointly', 'another party that it is named jointly with', 'true'],
  ],
  'one side alone': [
    'a new partnership',
    {
      name: 'Ny',
      parties: [
        { ...party, jointly: true },
        { ...other, jointly: true },
      ],
    },
    [
      'parties',
      'a second side beside the parties named jointly, which are one side together',
      '2 parties on one side',
    ],
  ],
  'an agreement that ends before it starts': [
    'a new partnership',
    { name: 'Ny', parties: [party, other], start: '2026-02-01', end: '2026-01-31' },
    ['end', '2026-02-01, when it begins, or a day after', '2026-01-31'],
  ],
  'an end before the start that is registered': [
    'rådgivning',
    { status: 'ended', end: '2023-12-31' },
    ['end', '2024-01-01, when it begins, or a day after', '2023-12-31'],
  ],
  'a day it ended on, of a partnership that is not ended': [
    'rådgivning',
    { endedOn: '2026-10-01' },
    ['endedOn', 'the status ended beside it, or null', '2026-10-01'],
  ],
  'a start after the end that is registered': [
    'rådgivning',
    { start: '2027-01-01' },
    ['start', '2026-12-31, when it ends, or a day before', '2027-01-01'],
  ],
  'an unknown activity': [
    'rådgivning',
    { delivers: [{ activity: 'cafe' }, { activity: 'nothing' }] },
    ['delivers.1.activity', 'the id of a registered activity', 'nothing'],
  ],
  'the same activity by its id and by its name': [
    'rådgivning',
    { delivers: [{ activity: 'cafe' }, { name: 'SUNDHEDSCAFE' }] },
    ['delivers.1.name', 'each activity once; leave out the second entry', 'SUNDHEDSCAFE'],
  ],
  'the same new activity twice': [
    'rådgivning',
    { delivers: [{ name: 'Højskoledag' }, { name: 'højskoledag' }] },
    ['delivers.1.name', 'each activity once; leave out the second entry', 'højskoledag'],
  ],
  'parties without one that somebody acts for': [
    'rådgivning',
    { parties: [{ actor: 'hasle', tie: 'COLLABORATION' }, other] },
    [
      'parties',
      'Åby Bibliotek among them as long as Eva Søby is a contact on its behalf; remove the contact in the same change',
      'Åby Bibliotek left out',
    ],
  ],
  'a contact in a list on behalf of who is no party': [
    'rådgivning',
    { contacts: [{ person: 'eva', onBehalfOf: 'ib' }] },
    [
      'contacts.0.onBehalfOf',
      'one of the parties: Hasle Bibliotek, Sundhedshus Øst, Åby Bibliotek',
      'Ib Ærø',
    ],
  ],
  'an unknown person in the list of contacts': [
    'rådgivning',
    { contacts: [{ person: 'nobody', onBehalfOf: 'aaby' }] },
    ['contacts.0.person', 'the id of a registered person', 'nobody'],
  ],
  'a person twice in the list of contacts': [
    'rådgivning',
    {
      contacts: [
        { person: 'eva', onBehalfOf: 'aaby' },
        { person: 'eva', onBehalfOf: 'aaby', certainty: 'suggested' },
      ],
    },
    [
      'contacts.1.person',
      'another person; Eva Søby is a contact on behalf of Åby Bibliotek already',
      'Eva Søby',
    ],
  ],
  'a contact on behalf of who is no party': [
    'a contact',
    { person: 'eva', onBehalfOf: 'nobody' },
    ['onBehalfOf', 'one of the parties: Hasle Bibliotek, Sundhedshus Øst, Åby Bibliotek', 'nobody'],
  ],
  'a second contact entry of the same person': [
    'a contact',
    { person: 'eva', onBehalfOf: 'aaby' },
    [
      'person',
      'another person; Eva Søby is a contact on behalf of Åby Bibliotek already',
      'Eva Søby',
    ],
  ],
  'an unknown contact person': [
    'a contact',
    { person: 'nobody', onBehalfOf },
    ['person', 'the id of a registered person', 'nobody'],
  ],
  'a contact person whom nobody may be told of': [
    'a contact',
    { person: 'tavs', onBehalfOf },
    ['person', 'the id of a registered person', 'tavs'],
  ],
  'an unknown workplace of a new contact person': [
    'a contact',
    { person: { name: 'Ny', worksAt: [{ at: { type: 'Unit', id: 'nowhere' } }] }, onBehalfOf },
    ['person.worksAt.0.at', 'the id of a registered unit', 'nowhere'],
  ],
  'an unknown workplace beside the others': [
    'a contact',
    { person: 'eva', worksAt: { at: { type: 'Unit', id: 'nowhere' } }, onBehalfOf },
    ['worksAt.at', 'the id of a registered unit', 'nowhere'],
  ],
  'a workplace that the contact person has already': [
    'a contact',
    { person: 'eva', worksAt: { at: { type: 'Actor', id: 'aaby' } }, onBehalfOf },
    [
      'worksAt',
      'a time beside the one at Åby Bibliotek, which holds from 2020-02-01',
      'at any time',
    ],
  ],
  'a workplace of a contact person that ends before it starts': [
    'a contact',
    {
      person: 'eva',
      worksAt: { at: { type: 'Unit', id: 'social' }, from: '2026-02-01', to: '2026-01-01' },
      onBehalfOf,
    },
    ['worksAt.to', 'a day after 2026-02-01, when it begins', '2026-01-01'],
  ],
}

describe('refused with the field and what to do', () => {
  it.each(Object.entries(faults))('%s', async (_name, [act, body, fault]) => {
    const { status, errors = [] } = await problemOf(act, body)
    const [field, expected, found, other] = fault
    expect(status).toBe(400)
    expect(errors).toEqual([{ field, expected, found, ...(other && { other }) }])
  })

  it('each of several fields', async () => {
    const { errors = [] } = await problemOf('a new actor', {
      name: 'Ny',
      kind,
      belongsTo: [
        { unit: 'nowhere', from: '2026-02-01', to: '2026-01-01' },
        { unit: 'kultur' },
        { unit: 'kultur' },
      ],
    })
    expect(errors.map(({ field }) => field)).toEqual([
      'belongsTo.0.unit',
      'belongsTo.0.to',
      'belongsTo.2',
    ])
  })
})

describe('a name that is registered is offered', () => {
  const aaby = [{ type: 'Actor', id: 'aaby', name: 'Åby Bibliotek' }]
  const ib = { id: 'ib', name: 'Ib Ærø' }
  const taken: Record<string, [Act, object, string, object[]]> = {
    'of an actor, however it is spelt': [
      'a new actor',
      { name: 'AABY bibliotek', kind: 'library' },
      'name',
      aaby,
    ],
    'of an actor that is renamed': ['klinik', { name: 'Åby Bibliotek' }, 'name', aaby],
    'of a unit': [
      'a new unit',
      { name: 'social' },
      'name',
      [{ type: 'Unit', id: 'social', name: 'Social' }],
    ],
    'of a partnership': [
      'a new partnership',
      { name: 'raadgivning', parties: [party, other] },
      'name',
      [{ type: 'Partnership', id: 'raadgivning', name: 'Rådgivning' }],
    ],
    'of a person': [
      'a new person',
      { name: 'Eva Soeby' },
      'name',
      [{ type: 'Person', id: 'eva', name: 'Eva Søby' }],
    ],
    'of a new contact person': [
      'a contact',
      { person: { name: 'Ib Ærø' }, onBehalfOf },
      'person.name',
      [{ type: 'Person', ...ib }],
    ],
    'of an individual who is an actor': [
      'a new actor',
      { name: 'Ib Ærø', kind: 'individual' },
      'name',
      [{ type: 'Actor', ...ib }],
    ],
    'of an individual who is a person': [
      'a new actor',
      { name: 'Eva Søby', kind: 'individual' },
      'name',
      [{ type: 'Person', id: 'eva', name: 'Eva Søby' }],
    ],
  }

  it.each(Object.entries(taken))('%s', async (_name, [act, body, field, existing]) => {
    const parts = await problemOf(act, body)
    expect(parts).toMatchObject({ status: 409, sort: 'name-taken', existing })
    expect(parts.errors?.map((error) => error.field)).toEqual([field])
  })

  it.each<[string, Act, object]>([
    ['a namesake who is said to be another', 'a new person', { name: 'Eva Søby', another: true }],
    [
      'a contact who is said to be another',
      'a contact',
      { person: { name: 'Eva Søby', another: true }, onBehalfOf },
    ],
    [
      'an individual who is said to be another',
      'a new actor',
      { name: 'Eva Søby', kind: 'individual', another: true },
    ],
    ['the name of someone whom nobody may be told of', 'a new person', { name: 'Tove Tavs' }],
    ['its own name in another spelling', 'aaby', { name: 'Aaby Bibliotek' }],
    ['a longer name', 'a new unit', { name: 'Social og Sundhed' }],
    ['the name of something of another sort', 'a new unit', { name: 'Rådgivning' }],
  ])('but not %s', async (_name, act, body) => {
    await expect(store.read((run) => does[act](run, body))).resolves.toBeDefined()
  })

  it('and an organisation is never another', () => {
    expect(newActor.safeParse({ name: 'Ny', kind: 'ngo', another: true }).success).toBe(false)
  })
})
