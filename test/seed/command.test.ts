import { describe, expect, test } from 'vitest'
import { CommandRefused, readCommand } from '../../seed/command.ts'

const read = (line: string) => readCommand(line.split(' '))

describe('a command', () => {
  test.each([
    ['seed', { command: 'seed', network: 'case', replace: false }],
    ['seed --demo --replace', { command: 'seed', network: 'demo', replace: true }],
    [
      'seed --synthetic 500',
      { command: 'seed', network: 'synthetic', actors: 500, seed: 1, replace: false },
    ],
    [
      'seed --synthetic 2 --seed 9 --replace',
      { command: 'seed', network: 'synthetic', actors: 2, seed: 9, replace: true },
    ],
    ['dump a.jsonl', { command: 'dump', file: 'a.jsonl' }],
    ['restore a.jsonl', { command: 'restore', file: 'a.jsonl', replace: false }],
    ['restore --replace a.jsonl', { command: 'restore', file: 'a.jsonl', replace: true }],
  ])('%s is understood', (line, command) => {
    expect(read(line)).toEqual(command)
  })

  test.each([
    'seed now',
    'seed --unknown',
    'seed --seed 3',
    'seed --demo --synthetic 5',
    'seed --synthetic',
    'seed --synthetic 1',
    'seed --synthetic 1e3',
    'seed --synthetic -5',
    'seed --synthetic 5 --seed x',
    'dump',
    'dump a b',
    'dump a --replace',
    'restore',
    'sow',
    '',
  ])('%s is refused with one sentence', (line) => {
    expect(() => read(line)).toThrow(CommandRefused)
    expect(() => read(line)).toThrow(/^[^\n]+\.?$/)
  })
})
