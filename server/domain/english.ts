/** The lists of values in English. */
import type { danish } from './danish.ts'

const statuses: (typeof danish)['statuses'] = {
  idea: 'Idea',
  forming: 'Being formed',
  active: 'Active',
  dormant: 'Dormant',
  renegotiating: 'Being renegotiated',
  ended: 'Ended',
  'not-stated': 'Not stated',
}

export const english: typeof danish = {
  kinds: {
    library: 'Library',
    health: 'Health',
    'public-service': 'Public service',
    authority: 'Authority',
    ngo: 'NGO',
    association: 'Association',
    housing: 'Social housing work',
    forum: 'Forum, model',
    individual: 'Individual',
    education: 'Education',
    business: 'Business',
    other: 'Other',
    'not-stated': 'Not stated',
  },
  ties: {
    FORMAL_PARTNERSHIP: 'Formal partnership',
    COLLABORATION: 'Collaboration',
  },
  unitKinds: {
    municipality: 'Municipality',
    department: 'Department',
    administration: 'Administration',
    division: 'Division',
    team: 'Team',
    'not-stated': 'Unit',
  },
  agreements: {
    'partnership-agreement': 'Partnership agreement',
    'cooperation-agreement': 'Cooperation agreement',
    'operating-agreement': 'Operating agreement',
    'letter-of-intent': 'Letter of intent',
    oral: 'Oral agreement',
    none: 'No agreement',
    'not-stated': 'Not stated',
  },
  levels: {
    strategic: 'Strategic',
    tactical: 'Tactical',
    operational: 'Operational',
    'not-stated': 'Not stated',
  },
  statuses,
  statusesInForce: { ...statuses, ended: 'Ending' },
  reorganisationKinds: {
    merger: 'Merger',
    split: 'Split',
    closure: 'Closure',
    move: 'Move',
    restructuring: 'Restructuring',
    'not-stated': 'Not stated',
  },
  reorganisationStates: {
    planned: 'planned',
    'under-way': 'under way',
    done: 'done',
    'not-stated': 'not stated',
  },
  certainties: {
    stated: 'said',
    external: 'other source',
    interpreted: 'interpreted',
    suggested: 'suggested',
  },
  consents: { named: 'named', 'role-only': 'role only', 'aggregate-only': 'counted only' },
  coverages: {
    interviewed: 'Interviewed',
    'named-by-others': 'Named by others',
    'not-asked': 'Nobody asked',
  },
  classes: {
    direct: 'Directly affected',
    indirect: 'Indirectly affected',
    unknown: 'Cannot be judged',
    'not-shown': 'No link found',
  },
  classMeanings: {
    direct: 'A party belongs to what is reorganised, or the scenario ends the partnership.',
    indirect: 'All registered contact persons of one of the sides work in what is reorganised.',
    unknown: 'The unit of a party is not registered. It can be neither confirmed nor ruled out.',
    'not-shown': 'Nothing is registered that links it to what is reorganised.',
  },
}
