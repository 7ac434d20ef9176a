/** A municipality in which others have placed one team under two units at the same time; registering would refuse it. */
import { thing, relationshipOf } from '../../seed/records.ts'
import type { Graph } from '../../server/domain/graph.ts'

const tie = 'COLLABORATION'

export const doublyPlaced: Graph = {
  nodes: [
    thing(['Unit'], 'kommune', { name: 'Eksempelby Kommune', kind: 'municipality' }),
    thing(['Unit'], 'biblioteker', { name: 'Lokalbibliotekerne', kind: 'department' }),
    thing(['Unit'], 'boern', { name: 'Børn og Unge', kind: 'department' }),
    thing(['Unit'], 'team', { name: 'Ungeteamet', kind: 'team' }),
    thing(['Unit'], 'vaerksted', { name: 'Værkstedet', kind: 'team' }),
    thing(['Actor', 'Library'], 'bibliotek', { name: 'Hovedbiblioteket' }),
    thing(['Actor', 'Partner'], 'skole', { name: 'Byskolen', kind: 'education', named: true }),
    thing(['Actor', 'Partner'], 'klub', { name: 'Klubben', kind: 'association', named: true }),
    thing(['Actor', 'Partner'], 'lab', { name: 'Medielaboratoriet', kind: 'other', named: true }),
    thing(['Actor', 'Partner'], 'venner', {
      name: 'Læsevennerne',
      kind: 'association',
      named: true,
      external: true,
    }),
    ...['laesning', 'ungeaften', 'medier', 'vennelaesning'].map((id) =>
      thing(['Partnership'], id, { name: id, named: true }),
    ),
  ],
  relationships: [
    relationshipOf(['Unit:biblioteker', 'PART_OF', 'Unit:kommune']),
    relationshipOf(['Unit:boern', 'PART_OF', 'Unit:kommune']),
    relationshipOf(['Unit:team', 'PART_OF', 'Unit:biblioteker']),
    relationshipOf(['Unit:team', 'PART_OF', 'Unit:boern'], { from: '2026-01-01' }),
    relationshipOf(['Unit:vaerksted', 'PART_OF', 'Unit:team']),
    relationshipOf(['Actor:bibliotek', 'BELONGS_TO', 'Unit:biblioteker']),
    relationshipOf(['Actor:skole', 'BELONGS_TO', 'Unit:boern']),
    relationshipOf(['Actor:klub', 'BELONGS_TO', 'Unit:team']),
    relationshipOf(['Actor:lab', 'BELONGS_TO', 'Unit:vaerksted']),
    relationshipOf(['Actor:bibliotek', tie, 'Partnership:laesning']),
    relationshipOf(['Actor:skole', tie, 'Partnership:laesning']),
    relationshipOf(['Actor:klub', tie, 'Partnership:ungeaften']),
    relationshipOf(['Actor:venner', tie, 'Partnership:ungeaften']),
    relationshipOf(['Actor:lab', tie, 'Partnership:medier']),
    relationshipOf(['Actor:venner', tie, 'Partnership:medier']),
    relationshipOf(['Actor:bibliotek', tie, 'Partnership:vennelaesning']),
    relationshipOf(['Actor:venner', tie, 'Partnership:vennelaesning']),
  ],
}
