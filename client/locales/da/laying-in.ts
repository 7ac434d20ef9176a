import type { FileFault } from '../../../server/domain/file-faults.ts'
import { formatsOf } from '../formats.ts'

const { count, day } = formatsOf('da')

/** What was found in a file that is not read, and what to do about it. */
const faults: Record<FileFault, string> = {
  empty: 'Der er ingen tekst i filen. Se efter, om det er den rigtige.',
  'too-large':
    'Filen er for stor. Der kan læses filer på op til 20 MB. Tag billeder ud, og prøv igen.',
  'too-long':
    'Teksten er for lang. Der kan læses omkring 1.000 sider. Del den op, og læg en del ind ad gangen.',
  'unpacks-too-large':
    'Filen fylder langt mere udpakket, end den ser ud til. Gem den som ny fil i Word, og prøv igen.',
  'too-heavy': 'Filen er for tung at læse. Gem den som ren tekst (.txt), og prøv igen.',
  'password-protected':
    'Filen er beskyttet med adgangskode. Fjern adgangskoden i Word, gem, og prøv igen.',
  'broken-word': 'Word-filen er beskadiget. Åbn den i Word, gem den som ny fil, og prøv igen.',
  'old-word': 'Filen er i det gamle Word-format (.doc). Gem den som .docx i Word, og prøv igen.',
  'old-office':
    'Filen er fra et ældre Office-program og er ikke et Word-dokument. Kopiér teksten, og indsæt den.',
  pdf: 'Filen er en PDF. Åbn den i Word, og gem den som .docx, eller kopiér teksten, og indsæt den.',
  picture: 'Filen er et billede. Her kan kun læses tekst.',
  'rich-text': 'Filen er i RTF-format. Gem den som .docx i Word, og prøv igen.',
  'open-document': 'Filen er i OpenDocument-format (.odt). Gem den som .docx, og prøv igen.',
  spreadsheet: 'Filen er et regneark. Kopiér teksten, og indsæt den.',
  presentation: 'Filen er en præsentation. Kopiér teksten, og indsæt den.',
  archive: 'Filen er en pakket mappe (zip). Pak den ud, og vælg selve dokumentet.',
  'not-text': 'Filen er ikke en tekst. Vælg et Word-dokument eller en tekstfil.',
}

const failures = {
  offline: 'Der er ingen forbindelse til serveren. Filen er ikke læst; prøv igen om lidt.',
  unavailable: 'Databasen svarer ikke. Filen er ikke læst; prøv igen om lidt.',
  'not-found': 'Her kan der ikke lægges interview ind.',
  unauthorised: 'Du er logget ud. Log ind i en anden fane, og prøv igen.',
  other: 'Filen blev ikke læst. Prøv igen om lidt.',
}

const drafts = {
  title: 'Kladder',
  from: (name: string) => `fra ${name}`,
  pasted: 'indsat tekst',
  open: (n: number) =>
    n === 0 ? 'alt er afgjort' : count(n, { one: 'forslag mangler', other: 'forslag mangler' }),
  changed: (iso: string, time: string) => `ændret ${day(iso)} kl. ${time}`,
  gone: (days: number) =>
    days < 1 ? 'slettes i dag' : `slettes om ${count(days, { one: 'dag', other: 'dage' })}`,
  none: 'Der er ingen kladder.',
  remove: 'Slet',
  removeOf: (name: string) => `Slet kladden ${name}`,
  removeAsked: 'Slet kladden? Det kan ikke fortrydes.',
  removeYes: 'Slet kladden',
  removeNo: 'Behold den',
  removed: 'Kladde slettet',
  notRemoved: 'Kladden blev ikke slettet. Prøv igen om lidt.',
  nobody: 'Ingen interviewperson fundet',
}

/** The texts of laying an interview in, and of the drafts that are not finished. */
export const layingIn = {
  title: 'Læg et interview ind',
  note: 'Teksten læses, og du får forslag til, hvad svarene nævner. Intet gemmes i netværket, før du siger ja.',
  drop: 'Træk en fil hertil, eller',
  choose: 'Vælg en fil',
  accepted: 'Word (.docx), tekst (.txt) eller Markdown (.md), højst 20 MB',
  or: 'eller',
  paste: 'Indsæt tekst',
  pasteHint: 'Hele interviewet med spørgsmål og svar.',
  read: 'Læs teksten',
  reading: (name: string) => `Læser ${name} …`,
  pasted: 'den indsatte tekst',
  close: 'Luk',
  notRead: (name: string) => `${name} blev ikke læst`,
  alreadyDraft: 'Den samme fil er læst før. Her er kladden.',
  alreadyInterview: 'Den samme fil er lagt ind før. Her er interviewet.',
  wasRead: 'Teksten er læst. Gennemgå forslagene.',
  one: 'Læg én fil ind ad gangen.',
  dropAnywhere: 'Slip filen for at læse den',
  faults,
  failures,
  drafts,
}
