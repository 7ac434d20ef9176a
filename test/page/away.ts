/** The database away, as the service tells it. */
import type { Page } from 'playwright-core'

/**
 * Has what is asked at an address unanswered until something is pressed on the page that is opened next. It is tried again
 * by itself too, so an answer before that would take the button away.
 */
export async function awayUntilPressed(page: Page, address: string): Promise<void> {
  await page.addInitScript(() => {
    addEventListener('click', () => (document.documentElement.dataset['pressed'] = ''), true)
  })
  const isPressed = () => page.evaluate(() => 'pressed' in document.documentElement.dataset)
  await page.route(address, async (route) =>
    (await isPressed())
      ? route.continue()
      : route.fulfill({ status: 503, contentType: 'application/problem+json', body: '{}' }),
  )
}
