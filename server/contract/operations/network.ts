/** Reading the network and its things. */
import { actorCard, partnershipCard, personCard, unitsAnswer } from '../cards.ts'
import { communitiesAnswer, networkAnswer, networkQuery } from '../network.ts'
import { reading, readingById, type Operation } from '../operation.ts'
import { pathsAnswer, pathsQuery } from '../paths.ts'
import { searchAnswer, searchQuery } from '../search.ts'

export const networkOperations = {
  network: {
    ...reading,
    path: '/api/network',
    summary: 'The network, or a part of it, with the totals it was taken from',
    query: networkQuery,
    answer: networkAnswer,
  },
  communities: {
    ...reading,
    path: '/api/communities',
    summary: 'Groups of actors with more partnerships among them than chance would give',
    answer: communitiesAnswer,
  },
  paths: {
    ...reading,
    path: '/api/paths',
    summary: 'Shortest paths and independent routes between two actors',
    query: pathsQuery,
    answer: pathsAnswer,
  },
  actor: {
    ...readingById,
    path: '/api/actors/:id',
    summary: 'An actor with its partnerships, people, units and every answer that mentions it',
    answer: actorCard,
  },
  partnership: {
    ...readingById,
    path: '/api/partnerships/:id',
    summary: 'A partnership with its contacts and the answers that speak of it or its parties',
    answer: partnershipCard,
  },
  person: {
    ...readingById,
    path: '/api/people/:id',
    summary: 'A person with workplaces, partnerships and interviews',
    answer: personCard,
  },
  units: {
    ...reading,
    path: '/api/units',
    summary: 'The units of the administration, with what is registered in each',
    answer: unitsAnswer,
  },
  search: {
    ...reading,
    path: '/api/search',
    summary: 'Actors, partnerships, people and answers by their words',
    query: searchQuery,
    answer: searchAnswer,
  },
} as const satisfies Record<string, Operation>
