/** Which drawings may stand in a report, and what a report is called. */
import { describe, expect, test } from 'vitest'
import { fileName } from '../../../server/reports/file-name.ts'
import { faultOfPicture } from '../../../server/reports/picture.ts'

const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]).toString('base64')
const faultOf = (inside: string) =>
  faultOfPicture({
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${inside}</svg>`,
    png,
    width: 9,
    height: 9,
  })?.[0]

const nested = (svg: string) =>
  `<image href="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}"/>`

describe('a drawing', () => {
  test.each([
    '<text x="1" y="2">Samarbejde om rådgivning &amp; lektier: se http://x.dk</text>',
    '<defs><pattern id="p"><path d="M0 0"/></pattern></defs><rect fill="url(#p)"/>',
    '<style>text { fill: url("#p") }</style><use href="#p"/>',
    '<image href="data:image/png;base64,AAAA"/>',
    nested('<svg xmlns="http://www.w3.org/2000/svg"><circle r="3"/></svg>'),
    `<image href="data:image/svg+xml,${encodeURIComponent('<svg><path d="M0 0"/></svg>')}"/>`,
    '<!-- a note --><g class="on"><title>Før</title></g>',
  ])('is taken: %s', (inside) => {
    expect(faultOf(inside)).toBeUndefined()
  })

  test.each([
    '<script>alert(1)</script>',
    '<foreignObject><p>x</p></foreignObject>',
    '<rect onclick="alert(1)"/>',
    '<rect/onload=alert(1)>',
    '<a href="#x"><rect/></a>',
    '<image href="http://elsewhere/x.png"/>',
    '<image xlink:href="//elsewhere/x.png"/>',
    '<use href="file:///etc/passwd#x"/>',
    '<rect fill="url(http://elsewhere#x)"/>',
    '<rect style="fill: u&#114;l(http://elsewhere)"/>',
    '<rect style="fill: \\75rl(http://elsewhere)"/>',
    '<style>@import "http://elsewhere";</style>',
    '<style>text { fill: url(//elsewhere) }</style>',
    '<image href="data:text/html,x"/>',
    nested('<svg><script>alert(1)</script></svg>'),
    nested('<svg><image href="http://elsewhere/x.png"/></svg>'),
    '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><text>&x;</text>',
    '<set attributeName="href" to="http://elsewhere"/>',
  ])('is refused: %s', (inside) => {
    expect(faultOf(inside)).toBe('picture.svg')
  })

  test('is a drawing, and its image an image', () => {
    expect(faultOfPicture({ svg: '<html/>', png, width: 1, height: 1 })?.[0]).toBe('picture.svg')
    expect(faultOfPicture({ svg: '<svg/>', png: 'AAAA', width: 1, height: 1 })?.[0]).toBe(
      'picture.png',
    )
  })
})

describe('the name of the file', () => {
  const named = (title: string) => fileName({ title, date: '2026-10-01' }, 'docx')

  test('is that of the subject with its day', () => {
    expect(named('Socialområdet samles')).toBe('Socialområdet samles 2026-10-01.docx')
  })

  test('holds nothing that a system refuses or that hides', () => {
    expect(named('../Å/B: "C" <D>|E?*\u202E\r\n')).toBe('Å B C D E 2026-10-01.docx')
    expect(named('???')).toBe('Bindeled 2026-10-01.docx')
    expect(named('a'.repeat(300))).toHaveLength(100 + ' 2026-10-01.docx'.length)
  })
})
