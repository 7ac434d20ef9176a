/** Danish or English, by the small words that fill any text. */
import type { Language } from '../../domain/words.ts'

const small: Record<Language, Set<string>> = {
  da: new Set(
    'og det at er som en til har med de ikke af vi der på den et jeg kan også'.split(' '),
  ),
  en: new Set(
    'the and of to is that we it with not are this they was have be on as you'.split(' '),
  ),
}

/** In UTF-16 units from the beginning: enough to tell. */
const sample = 20_000

/** Danish when neither has more. */
export function languageOf(text: string): Language {
  const words =
    text
      .slice(0, sample)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  const count = (language: Language) => words.filter((word) => small[language].has(word)).length
  return count('en') > count('da') ? 'en' : 'da'
}
