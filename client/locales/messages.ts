import { computed } from 'nanostores'
import { $language } from '../view/view-store.ts'
import type { Language } from '../view/view.ts'
import { da } from './da.ts'
import { en } from './en.ts'

export type Messages = typeof da

/** All texts in one language. */
export function messagesIn(language: Language): Messages {
  return language === 'da' ? da : en
}

/** All texts in the language of the view; elements follow it with a StoreController. */
export const $messages = computed($language, messagesIn)
