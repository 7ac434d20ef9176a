/** The folders' directions (house rules), checked over every source file. */
import { createRequire } from 'node:module'
import { cruise, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser'
import { expect, test } from 'vitest'

const require = createRequire(import.meta.url)

interface Rules {
  forbidden: IForbiddenRuleType[]
  options: Record<string, unknown>
}

test('imports go the way of the folders', async () => {
  const rules = require('../.dependency-cruiser.cjs') as Rules
  const { output } = await cruise(['server', 'seed', 'client'], {
    ...rules.options,
    validate: true,
    ruleSet: { forbidden: rules.forbidden },
  })
  const { summary, modules } = output as ICruiseResult
  const violations = summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)
  expect(modules.filter(({ source }) => source.startsWith('server/')).length).toBeGreaterThan(20)
  expect(modules.filter(({ source }) => source.startsWith('client/')).length).toBeGreaterThan(20)
  expect(violations).toEqual([])
})
