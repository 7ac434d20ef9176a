/** The administration of Eksempelby Kommune, and what is planned for it. */
import type { Graph } from '../../server/domain/graph.ts'
import { thing, relationshipOf } from '../records.ts'
import { register } from './sources.ts'

export const administration: Graph = {
  nodes: [
    thing(['Unit'], 'eksempelby-kommune', { name: 'Eksempelby Kommune', kind: 'municipality' }),
    thing(['Unit'], 'kultur', { name: 'Kultur', kind: 'department' }),
    thing(['Unit'], 'biblioteker', { name: 'Biblioteker', kind: 'division' }),
    thing(['Unit'], 'velfaerd', { name: 'Velfærd', kind: 'department' }),
    thing(['Unit'], 'sundhed', { name: 'Sundhed', kind: 'administration' }),
    thing(['Unit'], 'socialcenter', { name: 'Socialcenter', kind: 'administration' }),
    thing(['Unit'], 'raadgivere', { name: 'Rådgiverne', kind: 'team' }),
    thing(['Unit'], 'boern', { name: 'Børn og Skole', kind: 'department' }),
    thing(['Reorganisation'], 'velfaerd-samles', {
      name: 'Velfærd samles',
      kind: 'merger',
      state: 'planned',
      date: '2027-03-01',
      note: 'Sundhed og Socialcenter lægges sammen.',
      source: register,
    }),
    thing(['Reorganisation'], 'biblioteker-i-et-hus', {
      name: 'Biblioteker i ét hus',
      kind: 'move',
      state: 'under-way',
      source: register,
    }),
  ],
  relationships: [
    relationshipOf(['Unit:kultur', 'PART_OF', 'Unit:eksempelby-kommune']),
    relationshipOf(['Unit:biblioteker', 'PART_OF', 'Unit:kultur']),
    relationshipOf(['Unit:velfaerd', 'PART_OF', 'Unit:eksempelby-kommune']),
    relationshipOf(['Unit:sundhed', 'PART_OF', 'Unit:velfaerd']),
    relationshipOf(['Unit:socialcenter', 'PART_OF', 'Unit:velfaerd'], { from: '2025-01-01' }),
    relationshipOf(['Unit:raadgivere', 'PART_OF', 'Unit:socialcenter']),
    relationshipOf(['Unit:boern', 'PART_OF', 'Unit:eksempelby-kommune']),
    relationshipOf(['Reorganisation:velfaerd-samles', 'AFFECTS', 'Unit:sundhed']),
    relationshipOf(['Reorganisation:velfaerd-samles', 'AFFECTS', 'Unit:socialcenter']),
    relationshipOf(['Reorganisation:biblioteker-i-et-hus', 'AFFECTS', 'Unit:biblioteker']),
  ],
}
