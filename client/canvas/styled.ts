import { noChange } from 'lit'
import { Directive, directive, type ElementPart } from 'lit/directive.js'

type Styles = Readonly<Record<string, string>>

/** Sets properties of style one by one: an attribute of style is what the page's security policy refuses. */
class Styled extends Directive {
  override update({ element }: ElementPart, [styles]: [Styles]) {
    if (element instanceof SVGElement || element instanceof HTMLElement) {
      for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value)
    }
    return noChange
  }

  /** What `update` is given; nothing is rendered in its place. */
  override render(styles: Styles) {
    return styles
  }
}

export const styled = directive(Styled)
