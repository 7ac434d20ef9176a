/** English words. */
import type { WrittenWords } from './written-words.ts'

const pronouns =
  'i you he she it we they me him her us them my your his its our their this that these those one each other'
const questions = 'what who where how why when which whether if whose'
const small =
  'and or but as so then because while with without to from on in at by of over under after before between against among through both either neither not also only yes no thanks all many most more some any none every whole here however therefore besides finally especially for a an the there e.g i.e such like since until although'
const verbs =
  'is was are were has have had will would can could shall should may might must do does did get got go goes give gives make made come comes see say says think know work works'
const times =
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas easter summer winter spring autumn now first last often never always again soon later earlier today yesterday tomorrow'
const wider =
  'denmark england scotland wales ireland london copenhagen danish local international english british european europe eu uk us ngo ngos it hr tv ok covid god internet facebook instagram google youtube state library libraries partnership partnerships collaboration council people children citizens users volunteers question answer example'

export const english: WrittenWords = {
  notNames: [pronouns, questions, small, verbs, times].join(' '),
  notAlone: wider,
  // “the” stands before names and in none of them.
  articles: '',
  links: 'for of',
  afterLinks: 'the',
  placing: 'in at near from around',
  and: 'and or',
  roles:
    'librarian manager coordinator chair chairman chairwoman mayor director head leader consultant volunteer mr mrs ms dr',
  us: 'we us our ours library',
  negations: 'not never no neither without',
  tie: [
    ['FORMAL_PARTNERSHIP', 'formal partnership agreement contract memorandum'],
    ['COLLABORATION', 'collaborat cooperat working-with work-with works-with together-with'],
  ],
  agreement: [
    ['partnership-agreement', 'partnership-agreement'],
    ['cooperation-agreement', 'cooperation-agreement'],
    ['operating-agreement', 'operating-agreement'],
    ['letter-of-intent', 'letter-of memorandum'],
    ['oral', 'oral verbal'],
  ],
  reorganisation: [
    ['restructuring', 'reorganis reorganiz restructur'],
    ['merger', 'merger merging merged amalgamat'],
    ['split', 'split splitting'],
    ['closure', 'closure closing closed'],
    ['move', 'relocat'],
  ],
  state: [
    ['under-way', 'underway ongoing now currently'],
    ['planned', 'planned planning upcoming will shall'],
    ['done', 'was were completed finished last'],
  ],
  partnershipName: {
    FORMAL_PARTNERSHIP: (partner) => `Partnership with ${partner}`,
    COLLABORATION: (partner) => `Collaboration with ${partner}`,
  },
  reorganisationName: {
    restructuring: (units) => `Restructuring of ${units}`,
    merger: (units) => `Merger of ${units}`,
    split: (units) => `Split of ${units}`,
    closure: (units) => `Closure of ${units}`,
    move: (units) => `Move of ${units}`,
    'not-stated': (units) => `Reorganisation of ${units}`,
  },
}
