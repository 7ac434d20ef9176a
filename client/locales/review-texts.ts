/** The texts of laying interviews in and reviewing them: a file of their own, for most who come do neither. */
import { computed } from 'nanostores'
import { $language } from '../view/view-store.ts'
import { layingIn as layingInDanish } from './da/laying-in.ts'
import { review as reviewDanish } from './da/review.ts'
import { layingIn as layingInEnglish } from './en/laying-in.ts'
import { review as reviewEnglish } from './en/review.ts'

export const reviewTexts = {
  da: { ...reviewDanish, layingIn: layingInDanish },
  en: { ...reviewEnglish, layingIn: layingInEnglish },
}

export type ReviewTexts = (typeof reviewTexts)['da']

export const $reviewTexts = computed($language, (language) => reviewTexts[language])
