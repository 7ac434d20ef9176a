/** `npm run screenshots`: takes every picture of the README anew from the product itself. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { openBrowser } from '../helpers/browser.ts'
import { startProduct } from '../helpers/product.ts'
import { fileOf, pictureOf, scenes } from './scenes.ts'

const browser = await openBrowser()
for (const scene of scenes) {
  const product = await startProduct(scene.seed ? { seed: scene.seed } : {})
  const picture = await pictureOf(browser, product.url, scene)
  await product.stop()
  mkdirSync(dirname(fileOf(scene)), { recursive: true })
  writeFileSync(fileOf(scene), picture)
  console.log(`${scene.name}: ${picture.length} bytes`)
}
await browser.close()
