/** The other end of suggester.ts. */
import { answering } from '../threads/answering.ts'
import type { Suggested } from './suggestions.ts'
import { registeredUnder, registerOf, type Register } from './suggesting/register.ts'
import { forgetWords } from './suggesting/remembered-words.ts'
import { suggest, type Spoken } from './suggesting/suggest.ts'

answering<Spoken>((network) => {
  const register = registerOf(network)
  return (spoken) => {
    try {
      return suggested(spoken, register)
    } finally {
      forgetWords()
    }
  }
})

function suggested(spoken: Spoken, register: Register): Suggested {
  const organisations = spoken.interviewees.flatMap(({ organisation }) => organisation ?? [])
  return {
    suggestions: suggest(spoken, register),
    organisations: new Map(organisations.map((name) => [name, registeredUnder(register, name)])),
  }
}
