/**
 * The Cypher that Neo4j and the embedded engine run alike, as far as it can be seen in the text. Outside it the
 * embedded engine can answer wrongly without an error.
 */

interface Rule {
  fault: string
  found: (statement: string) => boolean
}

const rules: Rule[] = [
  {
    fault: 'more than one statement',
    found: (text) => text.trim().replace(/;$/, '').includes(';'),
  },
  {
    fault: 'a clause outside the subset',
    found: (text) => /\b(LOAD\s+CSV|USE|FINISH|PERIODIC|IN\s+TRANSACTIONS)\b/.test(text),
  },
  { fault: 'a procedure', found: (text) => /\bCALL\s+[a-z]\w*\./i.test(text) },
  { fault: 'a label or type as a parameter', found: (text) => /[([]\s*\w*\s*:\s*\$/.test(text) },
  {
    fault: 'a date of the database',
    found: (text) =>
      /\b(date|datetime|localdatetime|time|localtime|duration|timestamp)\s*[.(]/i.test(text),
  },
  { fault: 'an id of the database', found: (text) => /\b(elementId|id)\s*\(/.test(text) },
  { fault: 'an id made by the database', found: (text) => /\brandomUUID\s*\(/i.test(text) },
  { fault: 'a percentile', found: (text) => /\bpercentile(Cont|Disc)\b/i.test(text) },
  { fault: 'a sum without coalesce', found: (text) => /(?<!coalesce\()\bsum\s*\(/i.test(text) },
  { fault: 'an unbounded path', found: (text) => steps(text).some((most) => most === undefined) },
  {
    fault: 'a path of more than four steps',
    found: (text) => steps(text).some((most) => most !== undefined && most > 4),
  },
  { fault: 'a negative slice', found: (text) => /\[\s*-\d|\.\.\s*-\d/.test(text) },
  { fault: 'a RETURN inside EXISTS', found: (text) => /EXISTS\s*\{[^}]*\bRETURN\b/.test(text) },
  {
    fault: 'a RETURN item without AS',
    found: (text) => returnItems(text).some((item) => !/\sAS\s+\w+$/.test(item)),
  },
  {
    fault: 'an aggregate inside an expression',
    found: (text) =>
      returnItems(text).some((item) =>
        /\b(count|collect|avg|min|max)\s*\([^()]*\)\s*[-+*/%]|[-+*/%]\s*(count|collect|avg|min|max)\s*\(/.test(
          item,
        ),
      ),
  },
  { fault: 'a pattern of two hops without a label', found: hasUnlabelledHop },
]

/** What is wrong with a statement, in words; empty when it stays in the subset. */
export function outsideSubset(statement: string): string[] {
  const text = withoutTexts(statement)
  return rules.filter(({ found }) => found(text)).map(({ fault }) => fault)
}

function withoutTexts(statement: string): string {
  return statement.replace(/'[^']*'|"[^"]*"/g, "''").replace(/\/\/.*$/gm, '')
}

/** The most steps of each path of variable length; undefined when it has no bound. */
function steps(text: string): (number | undefined)[] {
  return [...text.matchAll(/-\[[^\]]*\*\s*(?:\d+)?\s*(\.\.)?\s*(\d+)?[^\]]*\]/g)].map(
    ([whole, , most]) => {
      const exact = /\*\s*(\d+)\s*\]/.exec(whole)?.[1]
      const bound = most ?? exact
      return bound === undefined ? undefined : Number(bound)
    },
  )
}

/** The items of every RETURN of the statement. */
function returnItems(text: string): string[] {
  return [
    ...text.matchAll(
      /\bRETURN\s+(?:DISTINCT\s+)?([\s\S]*?)(?=\bORDER BY\b|\bSKIP\b|\bLIMIT\b|\bUNION\b|\n\}|$)/g,
    ),
  ]
    .flatMap(([, items = '']) => atTopLevel(items))
    .map((item) => item.trim())
}

/** Splits at the commas that stand in no bracket. */
function atTopLevel(list: string): string[] {
  const items: string[] = []
  let depth = 0
  let item = ''
  for (const character of list) {
    if ('([{'.includes(character)) depth += 1
    if (')]}'.includes(character)) depth -= 1
    if (character === ',' && depth === 0) {
      items.push(item)
      item = ''
    } else item += character
  }
  return [...items, item]
}

const node = String.raw`\(([^()]*)\)`
const hop = String.raw`<?-(?:\[[^\]]*\])?->?`
const chain = new RegExp(`${node}(?:\\s*${hop}\\s*${node}){2,}`, 'g')

/** A variable that a pattern before it has labelled counts as labelled. */
function hasUnlabelledHop(text: string): boolean {
  const labelled = new Set([...text.matchAll(/\((\w+)\s*:/g)].map(([, variable]) => variable))
  return [...text.matchAll(chain)].some(([pattern]) =>
    [...pattern.matchAll(new RegExp(node, 'g'))].some(([, inside = '']) => {
      const variable = /^\s*(\w*)/.exec(inside)?.[1]
      return !inside.includes(':') && !labelled.has(variable)
    }),
  )
}
