/** Danish words. */
import type { WrittenWords } from './written-words.ts'

const pronouns =
  'jeg du han hun den det vi i de mig dig ham hende os jer dem min mit mine din dit dine sin sit sine vores jeres deres hans hendes dens dets denne dette disse man en et selv hinanden'
const questions = 'hvad hvem hvor hvordan hvorfor hvornår hvilke hvilken hvilket hvis hvorvidt'
const small =
  'og eller men at som der så når da for fordi mens om med uden til fra på i ved af over under efter før mellem mod hos blandt gennem både samt enten hverken ikke også kun jo nok vel måske ja nej tak alle alt andet andre anden mange flere fleste nogle nogen noget ingen intet hver hele her dog altså ellers derfor derudover dertil desuden endelig især fx f.eks bl.a dvs'
const verbs =
  'er var har havde bliver blev kan kunne skal skulle vil ville må måtte bør får fik går gik giver gav gør gjorde kommer kom ser siger synes tror ved står ligger tænker arbejder samarbejder oplever'
const times =
  'mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar marts april maj juni juli august september oktober november december jul påske pinse sommer vinter forår efterår nu først sidst tit ofte aldrig altid igen snart senere tidligere'
const countries =
  'danmark danske dansk nordisk international internationale lokal lokale norden europa eu sverige norge tyskland england usa gud internettet facebook instagram google youtube rådhuset'
const places =
  'københavn aarhus odense aalborg esbjerg randers kolding vejle horsens viborg silkeborg jylland fyn sjælland bornholm østjylland nordjylland midtjylland vestjylland sønderjylland grønland færøerne'
const wider =
  'stat staten magistrat magistrater magistraten ngo ngoer it pr ngo ceo hr it-udstyr covid corona corona-tiden kl nr ok tv cd dvd pc borger borgere brugere bruger borgerne brugerne samarbejde samarbejdet samarbejder partnerskab partnerskaber partnerskabet projekt projektet projekter bibliotek biblioteket biblioteker bibliotekerne kommune kommunen forening foreningen foreninger foreningerne formål formålet spørgsmål svar eksempel folk børn unge voksne ældre familier frivillige'

export const danish: WrittenWords = {
  notNames: [pronouns, questions, small, verbs, times].join(' '),
  notAlone: [countries, places, wider].join(' '),
  articles: 'det den de',
  links: 'for af',
  afterLinks: 'de det den',
  placing: 'i på omkring fra nær',
  and: 'og samt eller',
  roles:
    'leder lederen bibliotekar bibliotekaren afdelingsbibliotekar projektleder koordinator formand formanden borgmester rådmand direktør chef afdelingsleder skoleleder konsulent frivillig boligsocial dronning kong hr fru',
  us: 'vi os vores biblioteket',
  negations: 'ikke aldrig ingen hverken uden',
  tie: [
    [
      'FORMAL_PARTNERSHIP',
      'formaliser formel partnerskab partnerskabsaftale samarbejdsaftale driftsaftale hensigtserklæring aftale kontrakt',
    ],
    ['COLLABORATION', 'samarbejd sammen-med'],
  ],
  agreement: [
    ['partnership-agreement', 'partnerskabsaftale'],
    ['cooperation-agreement', 'samarbejdsaftale'],
    ['operating-agreement', 'driftsaftale'],
    ['letter-of-intent', 'hensigtserklæring'],
    ['oral', 'mundtlig'],
  ],
  reorganisation: [
    [
      'restructuring',
      'omorganiser omstrukturer omlægning omlægge lægges-om lægge-om lagt-om reorganiser',
    ],
    [
      'merger',
      'sammenlægning sammenlægge sammenlagt lægges-sammen lægge-sammen lagt-sammen fusion',
    ],
    ['split', 'opdeling opsplitning deles-op delt-op'],
    ['closure', 'lukning lukkes nedlæg nedlagt'],
    ['move', 'flytning udflytning flyttes'],
  ],
  state: [
    ['under-way', 'undervejs nu igangværende'],
    ['planned', 'planlagt planlægge kommende forestående skal vil'],
    ['done', 'blev gennemført afsluttet sidste tidligere dengang'],
  ],
  partnershipName: {
    FORMAL_PARTNERSHIP: (partner) => `Partnerskab med ${partner}`,
    COLLABORATION: (partner) => `Samarbejde med ${partner}`,
  },
  reorganisationName: {
    restructuring: (units) => `Omstrukturering i ${units}`,
    merger: (units) => `Sammenlægning af ${units}`,
    split: (units) => `Opdeling af ${units}`,
    closure: (units) => `Lukning af ${units}`,
    move: (units) => `Flytning af ${units}`,
    'not-stated': (units) => `Omlægning i ${units}`,
  },
}
