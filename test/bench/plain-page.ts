/**
 * The baseline of the page benches: a plain Cytoscape page that draws every actor and every tie of a network at given
 * places, served from memory on a free port of this machine.
 */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Network } from '../../server/domain/network.ts'

const script = readFileSync('node_modules/cytoscape/dist/cytoscape.min.js')

const drawing = `
const { elements } = await (await fetch('/elements.json')).json()
const picture = window.cytoscape({
  container: document.querySelector('#picture'),
  elements,
  layout: { name: 'preset' },
  style: [
    { selector: 'node', style: { label: 'data(name)', 'font-size': 12, 'background-color': '#14305f' } },
    { selector: 'edge', style: { width: 2, 'line-color': '#55575c', 'curve-style': 'haystack' } },
  ],
})
window.picture = picture
picture.one('render', () => requestAnimationFrame(() => performance.mark('picture-drawn')))
`

const page = `<!doctype html><html lang="da"><title>Plain</title>
<style>html, body, #picture { margin: 0; width: 100%; height: 100% }</style>
<div id="picture"></div><script src="/cytoscape.js"></script>
<script type="module">${drawing}</script></html>`

/** Actors on a sunflower spiral, so that they cover the page evenly without a layout; a line per tie beyond the first. */
function elementsOf(network: Network): object[] {
  const actors = network.actors.map(({ id, name }, index) => ({
    data: { id, name },
    position: {
      x: 30 * Math.sqrt(index) * Math.cos(index * 2.4),
      y: 30 * Math.sqrt(index) * Math.sin(index * 2.4),
    },
  }))
  const ties = network.partnerships.flatMap(({ id, parties: [first, ...others] }) =>
    others.map((party) => ({
      data: { id: `${id} ${party.actor}`, source: first?.actor, target: party.actor },
    })),
  )
  return [...actors, ...ties]
}

export interface PlainPage {
  url: string
  close: () => Promise<void>
}

/** Serves the plain page for `network`. */
export async function servePlainPage(network: Network): Promise<PlainPage> {
  const elements = JSON.stringify({ elements: elementsOf(network) })
  const server = createServer(({ url }, answer) => {
    if (url === '/cytoscape.js') answer.setHeader('content-type', 'text/javascript').end(script)
    else if (url === '/elements.json') {
      answer.setHeader('content-type', 'application/json').end(elements)
    } else answer.setHeader('content-type', 'text/html').end(page)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
