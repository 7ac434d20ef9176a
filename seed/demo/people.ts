/** The invented people of Eksempelby, where they work, and on whose side of what they are contacts. */
import type { Graph, GraphNode, GraphRelationship, Properties } from '../../server/domain/graph.ts'
import { thing, relationshipOf } from '../records.ts'
import { register } from './sources.ts'

function person(id: string, name: string, role: string): GraphNode {
  return thing(['Person'], id, { name, role, source: register })
}

function works(id: string, at: string, properties: Properties = {}): GraphRelationship {
  return relationshipOf([`Person:${id}`, 'WORKS_AT', at], { source: register, ...properties })
}

function contact(id: string, partnership: string, onBehalfOf: string): GraphRelationship {
  return relationshipOf([`Person:${id}`, 'CONTACT_FOR', `Partnership:${partnership}`], {
    onBehalfOf,
    source: register,
  })
}

export const people: Graph = {
  nodes: [
    person('aja-fabelsen', 'Aja Fabelsen', 'Bibliotekar'),
    person('bo-oevedal', 'Bo Øvedal', 'Rådgiver'),
    person('cilje-proevegaard', 'Cilje Prøvegaard', 'Leder'),
    person('dines-tomby', 'Dines Tomby', 'Sundhedskonsulent'),
    person('esra-sagnholm', 'Esra Sagnholm', 'Frivilligkoordinator'),
    person('filip-moenster', 'Filip Mønster', 'Boligsocial medarbejder'),
  ],
  relationships: [
    works('aja-fabelsen', 'Actor:hovedbiblioteket', { from: '2021-03-01' }),
    works('aja-fabelsen', 'Actor:taenkedal-bibliotek', { from: '2017-08-01', to: '2021-03-01' }),
    works('bo-oevedal', 'Unit:raadgivere', { role: 'Teamleder' }),
    works('cilje-proevegaard', 'Actor:proevestrand-bibliotek'),
    works('dines-tomby', 'Actor:sundhedshuset'),
    works('dines-tomby', 'Unit:sundhed', { certainty: 'interpreted' }),
    works('filip-moenster', 'Actor:moenstergaarden'),
    contact('aja-fabelsen', 'tryghed-i-kvarteret', 'hovedbiblioteket'),
    contact('aja-fabelsen', 'raadgivning-i-biblioteket', 'hovedbiblioteket'),
    contact('bo-oevedal', 'raadgivning-i-biblioteket', 'raadgivningen'),
    contact('bo-oevedal', 'tryghed-i-kvarteret', 'raadgivningen'),
    contact('cilje-proevegaard', 'sundhed-paa-hylderne', 'proevestrand-bibliotek'),
    contact('dines-tomby', 'sundhed-paa-hylderne', 'sundhedshuset'),
    contact('esra-sagnholm', 'sprog-over-kaffen', 'frivilligcentret'),
    contact('mo-eksempel', 'sprog-over-kaffen', 'mo-eksempel'),
    contact('filip-moenster', 'beboerdialog', 'moenstergaarden'),
  ],
}
