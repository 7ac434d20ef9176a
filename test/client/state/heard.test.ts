import { describe, expect, it } from 'vitest'
import { everyoneHeard, heardChosen } from '../../../client/view/interviewing.ts'
import { danish } from '../../../server/domain/danish.ts'
import { heardChoices, isHeard } from '../../../client/state/heard.ts'
import { addressOf, viewAt } from '../../../client/view/address.ts'
import { viewOf } from './networks.ts'

const named = {
  interviewees: [{ name: 'Ane Holm', role: 'Leder', workplaces: ['Østervang Bibliotek'] }],
  date: '2026-03-01',
}
const byRole = { interviewees: [{ role: 'Leder', workplaces: ['library'] }] }
const both = [named, byRole]
const heard = (filter: Parameters<typeof isHeard>[1]) =>
  both.filter((one) => isHeard(one, filter, danish))

describe('whose interviews are looked at', () => {
  it('offers names where they may be told, else the kind of workplace', () => {
    const { organisations, roles } = heardChoices(both, danish)
    expect(organisations).toEqual([danish.kinds.library, 'Østervang Bibliotek'].toSorted())
    expect(roles).toEqual(['Leder'])
  })

  it('are those of an organisation, a role and a day, both days included', () => {
    expect(heard(undefined)).toEqual(both)
    expect(heard({ organisation: 'Østervang Bibliotek' })).toEqual([named])
    expect(heard({ role: 'Leder' })).toEqual(both)
    expect(heard({ role: 'Leder', from: '2026-03-01', to: '2026-03-01' })).toEqual([named])
    expect(heard({ from: '2026-03-02' })).toEqual([])
  })

  it('are all of them when the last part is taken away', () => {
    const view = viewOf({ heard: { role: 'Leder' } })
    expect(heardChosen('role', '')(view)).not.toHaveProperty('heard')
    expect(heardChosen('from', '2026-01-01')(view).heard).toEqual({
      role: 'Leder',
      from: '2026-01-01',
    })
  })

  it('stand in the address, with the words that are marked; a day that is none does not', () => {
    const view = heardChosen(
      'organisation',
      'Østervang & Co',
    )(viewAt('/interview', '?compared=q1&sought=b%C3%B8rn&heard-from=2026-02-30', 'da'))
    const [path = '', query = ''] = addressOf(view).split('?')
    expect(viewAt(path, `?${query}`, 'da')).toEqual(view)
    expect(view).toMatchObject({
      ...{ compared: 'q1', sought: 'børn', heard: { organisation: 'Østervang & Co' } },
    })
    expect(everyoneHeard(view)).not.toHaveProperty('heard')
  })
})
