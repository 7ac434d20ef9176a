/** What confirming a draft has added to the network. */
import type { DraftConfirmed } from '../../contract/draft-changes.ts'
import type { Run } from '../../store/port.ts'
import { findAct } from '../acts/stored-acts.ts'

/** What an act of confirming has saved. */
export async function savedBy(run: Run, act: string): Promise<DraftConfirmed['saved']> {
  const { before = new Map<string, never>(), after = new Map<string, never>() } =
    (await findAct(run, act)) ?? {}
  const added = [...after].filter(([identity]) => !before.has(identity)).map(([, one]) => one)
  const ids = (label: string): string[] =>
    added.flatMap((record) =>
      'node' in record && record.node.labels[0] === label
        ? [String(record.node.properties['id'])]
        : [],
    )
  return {
    mentions: added.filter((one) => 'relationship' in one && one.relationship.type === 'MENTIONS')
      .length,
    actors: ids('Actor'),
    units: ids('Unit'),
    partnerships: ids('Partnership'),
    reorganisations: ids('Reorganisation'),
  }
}
