/** The Network room as its tests find their way in it. */
import type { Page } from 'playwright-core'
import type { PageOptions } from '../helpers/browser.ts'
import type { Visited } from '../helpers/visited.ts'

/** Opens pages of a product, each once its bar is drawn. */
export const openedOn =
  (site: Visited) =>
  async (path = '/', options: Partial<PageOptions> = {}) => {
    const watched = await site.visit(path, options)
    await watched.page.locator('bl-standing-bar p.pill').first().waitFor()
    return watched
  }

/** How many actors are shown of how many. */
export const figure = (page: Page) => page.locator('bl-standing-bar strong')
/** The eye of a row of the legend. */
export const row = (page: Page, name: string) =>
  page.getByRole('switch', { name: `Vis ${name}`, exact: true })
export const nameOf = (page: Page, name: string) =>
  page.locator('bl-legend').getByRole('button', { name: new RegExp(`^${name}, `, 'u') })
export const search = (page: Page) => page.getByRole('combobox', { name: /Søg|Search/ }).first()
