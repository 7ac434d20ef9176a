import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actorFacts } from '../../../../client/components/details/actor-facts.ts'
import { alwaysTogether, companyOf } from '../../../../client/components/details/company.ts'
import type { Fact } from '../../../../client/components/details/facts.ts'
import { onlyTieTo } from '../../../../client/components/details/only-ties.ts'
import { partnershipFacts } from '../../../../client/components/details/partnership-facts.ts'
import { namedTogether } from '../../../../client/components/details/set-partnerships.ts'
import { statusWords } from '../../../../client/components/details/status-words.ts'
import { thingsToTry } from '../../../../client/components/details/things-to-try.ts'
import { undrawnFacts } from '../../../../client/components/details/undrawn-facts.ts'
import { whoGave } from '../../../../client/components/details/who.ts'
import { da } from '../../../../client/locales/da.ts'
import { lookupOf, type Lookup } from '../../../../server/picture/lookup.ts'
import type { ActorCard, PartnershipCard } from '../../../../server/contract/cards.ts'
import { doublyPlaced } from '../../../helpers/doubly-placed.ts'
import { answerOf, serve, type Serving } from '../../../helpers/serving.ts'

const day = '2026-11-23'
let serving: Serving
let lookup: Lookup

const actor = async (id: string): Promise<ActorCard> =>
  answerOf('actor', await serving.ask(`/api/actors/${id}`))
const partnership = async (id: string): Promise<PartnershipCard> =>
  answerOf('partnership', await serving.ask(`/api/partnerships/${id}`))
const said = (facts: Fact[]) =>
  facts.map(({ label, values }) => [
    label,
    ...values.map(({ text, certainty }) => (certainty ? `${text} [${certainty}]` : text)),
  ])

beforeAll(async () => {
  serving = await serve()
  lookup = lookupOf(answerOf('network', await serving.ask('/api/network')), day)
})
afterAll(() => serving.close())

describe('the case', () => {
  it('tells what is known of an actor, each with its basis, and what is missing', async () => {
    expect(said(actorFacts(await actor('dansk-flygtningehjaelp'), da))).toEqual([
      ['Slags', 'NGO [interpreted]'],
      ['Samarbejde', 'med Gellerup Bibliotek og Hasle Bibliotek, nævnt sammen [stated]'],
      ['Aktivitet', 'Lektiehjælp [interpreted]'],
      ['Aftale', 'Ikke oplyst'],
      ['Enhed', 'Ikke registreret'],
      ['Kontakt', 'Ikke registreret'],
      ['Sted', 'Ikke registreret'],
      ['Dækning', 'Nævnt af andre'],
    ])
  })

  it('misses no unit, contact or agreement of an unnamed group', async () => {
    const labels = actorFacts(await actor('andre-magistratsafdelinger-og-staten'), da)
    expect(labels.map(({ label }) => label)).toEqual(['Slags', 'Eksempler', 'Dækning'])
  })

  it('tells what is not stated of a partnership', async () => {
    const facts = said(partnershipFacts(await partnership('samarbejde-om-lektiehjaelp'), day, da))
    expect(facts).toContainEqual(['Aftale', 'Ikke oplyst'])
    expect(facts).toContainEqual(['Aktivitet', 'Lektiehjælp [interpreted]'])
  })

  it('counts the libraries as one side, seen from a partner and from one of them', async () => {
    const { partnership: line } = await partnership('samarbejde-om-lektiehjaelp')
    const fromPartner = companyOf(line, 'dansk-flygtningehjaelp')
    expect(fromPartner.others.map((side) => side.map(({ name }) => name))).toEqual([
      ['Gellerup Bibliotek', 'Hasle Bibliotek'],
    ])
    expect(companyOf(line, 'gellerup-bibliotek').together.map(({ name }) => name)).toEqual([
      'Hasle Bibliotek',
    ])
  })

  it('finds that Gellerup is named with Hasle everywhere', async () => {
    const { partnerships } = await actor('gellerup-bibliotek')
    expect(partnerships).toHaveLength(12)
    expect(alwaysTogether(partnerships, 'gellerup-bibliotek').map(({ name }) => name)).toEqual([
      'Hasle Bibliotek',
    ])
  })

  it('knows each of the nine as the only tie to its partner, and no general one as any', () => {
    const only = [...lookup.sided.values()].flatMap((sided) => {
      return onlyTieTo(sided.partnership, lookup)
    })
    expect(only).toHaveLength(9)
    expect(only).not.toContain('Gellerup Bibliotek')
    expect(only).not.toContain('boligforeningerne')
  })

  it('gathers what the two libraries have as one side', () => {
    const set = namedTogether(lookup, 'gellerup-bibliotek+hasle-bibliotek')
    expect(set?.members.map(({ name }) => name)).toEqual(['Gellerup Bibliotek', 'Hasle Bibliotek'])
    expect(set?.partnerships).toHaveLength(12)
    expect(namedTogether(lookup, 'gellerup-bibliotek+sundhedshus')).toBeUndefined()
  })

  it('suggests a library and a partner to begin with', () => {
    const all = {
      actors: new Set(lookup.actors.keys()),
      partnerships: new Set(lookup.sided.keys()),
    }
    const suggested = thingsToTry(lookup, all)
    expect(suggested?.hub.kind).toBe('library')
    expect(suggested?.partner?.kind).not.toBe('library')
    const { id } = suggested!.hub
    const without = { ...all, actors: new Set([...all.actors].filter((actor) => actor !== id)) }
    expect(thingsToTry(lookup, without)?.hub.id).not.toBe(id)
    expect(thingsToTry(lookup, { ...all, partnerships: new Set() })).toBeUndefined()
  })

  it('names who gave an answer', async () => {
    const { evidence } = await actor('dansk-flygtningehjaelp')
    expect(evidence.answers.map((quote) => whoGave(quote.interviewees, da))).toEqual([
      'Lone Hedelund, afdelingsbibliotekar',
    ])
  })
})

describe('onlyTieTo', () => {
  it('does not count an idea or what has ended', () => {
    const [sided] = lookup.sided.values()
    const { partnership: line } = sided!
    expect(onlyTieTo({ ...line, status: 'idea' }, lookup)).toEqual([])
    expect(onlyTieTo({ ...line, status: 'ended' }, lookup)).toEqual([])
    expect(onlyTieTo({ ...line, start: '2027-01-01' }, lookup)).toEqual([])
  })
})

describe('the status of a partnership', () => {
  const day = '2026-12-31'
  it.each([
    [{ status: 'active', end: '2020-01-01' }, 'Aktivt'],
    [{ status: 'ended', endedOn: '2027-01-01' }, 'Ophører · Sidste dag 31-12-2026'],
    [{ status: 'ended', endedOn: '2026-12-31' }, 'Ophørt · Sidste dag 30-12-2026'],
    [{ status: 'ended' }, 'Ophørt'],
  ] as const)('%j is %s', (partnership, expected) => {
    expect(statusWords(partnership, day, da)).toBe(expected)
  })
})

describe('whoGave', () => {
  it('says role and kind of place where the consent allows no name', () => {
    const interviewee = { role: 'IT-konsulent', workplaces: ['library', 'not-stated'] }
    expect(whoGave([interviewee], da)).toBe('IT-konsulent, bibliotek')
    expect(whoGave([], da)).toBe('Interviewperson uden navn')
  })
})

describe('a unit that others placed under two', () => {
  it('names both parents, and where it stands when there is one place', async () => {
    const doubled = await serve({ graph: doublyPlaced })
    const network = answerOf('network', await doubled.ask('/api/network'))
    await doubled.close()
    const facts = (on: string) =>
      said(undrawnFacts({ type: 'Unit', id: 'team' }, lookupOf(network, on), da))
    expect(facts('2026-10-01')).toContainEqual([
      'Hører under',
      'Børn og Unge, fra 01-01-2026 [stated]',
      'Lokalbibliotekerne [stated]',
      'Registreret under flere enheder på samme tid. Hvor den kun kan stå ét sted, står den under Børn og Unge.',
    ])
    expect(facts('2025-12-31').find(([label]) => label === 'Hører under')).toHaveLength(3)
  })
})
