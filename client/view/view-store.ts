/** The view of this visit, and the one way to change it. */
import { atom, computed, type ReadableAtom } from 'nanostores'
import { addressOf, languageAt, viewAt } from './address.ts'
import { languages, type Language, type View } from './view.ts'

const languageKey = 'bindeled.language'

const start: View = {
  room: 'network',
  language: 'da',
  hidden: [],
  showcased: [],
  opened: [],
  asList: false,
}

const current = atom<View>(start)
export const $view: ReadableAtom<View> = current
export const $language = computed($view, (view) => view.language)

/** The language chosen on an earlier visit, else the first known one the browser prefers, else Danish. */
function preferredLanguage(): Language {
  const wished = [localStorage.getItem(languageKey), ...navigator.languages]
  for (const wish of wished) {
    const known = languages.find((language) => wish?.startsWith(language))
    if (known) return known
  }
  return 'da'
}

const currentAddress = () => location.pathname + location.search

/**
 * Changes the view by a pure transition and writes its address.
 * @param how `push` for what Back undoes; `replace` for what goes on continuously, as reading does
 */
export function changeView(transition: (view: View) => View, how: 'push' | 'replace' = 'push') {
  const view = transition($view.get())
  if (view === $view.get()) return
  current.set(view)
  const address = addressOf(view)
  if (address === currentAddress()) return
  if (how === 'push') history.pushState(null, '', address)
  else history.replaceState(null, '', address)
}

/** Chooses a language for this visit and the next. */
export function chooseLanguage(language: Language) {
  localStorage.setItem(languageKey, language)
  changeView((view) => ({ ...view, language }))
}

function readAddress() {
  current.set(viewAt(location.pathname, location.search, preferredLanguage()))
}

/** Reads the view from the address, at once and whenever Back or Forward is used. Returns what ends that. */
export function followAddress(): () => void {
  readAddress()
  if (!languageAt(location.search)) history.replaceState(null, '', addressOf($view.get()))
  addEventListener('popstate', readAddress)
  return () => removeEventListener('popstate', readAddress)
}
