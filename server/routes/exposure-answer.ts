/** Joins what an exposure found with its sentences, the contacts' names, what answers say, and the follow-ups. */
import type { z } from 'zod'
import type { EvidencedSignal } from '../contract/evidence.ts'
import type {
  ExposureAnswer,
  exposurePage,
  Finding as ToldFinding,
  FollowUp,
} from '../contract/exposure.ts'
import type { FollowUpsAnswer } from '../contract/reorganisations.ts'
import type { Evidence, Finding } from '../domain/exposure.ts'
import type { Network } from '../domain/network.ts'
import type { ReferenceType } from '../domain/words.ts'
import { readSpokenOf } from '../network/interviews/quoting/spoken-of.ts'
import { readFollowUps } from '../network/reorganisations/follow-ups.ts'
import { changeSentence, gainSentence } from '../reports/sentences/change-sentences.ts'
import { namesIn } from '../reports/sentences/names-in-sentences.ts'
import { reasonSentence } from '../reports/sentences/reason-sentences.ts'
import { coverageSentence, summarise } from '../reports/sentences/summary-sentences.ts'
import { Telling } from '../reports/sentences/telling.ts'
import { mapInSlices } from '../threads/slices.ts'
import type { AskedExposure } from './exposure-question.ts'
import { writtenNetwork } from './network.ts'
import type { Service } from '../service.ts'

/** @throws ChangeRefused when a change of the question cannot be made */
export async function answerExposure(
  asked: AskedExposure,
  { language, limit, offset }: z.output<typeof exposurePage>,
  service: Service,
): Promise<ExposureAnswer> {
  const { network, question, dateSource } = asked
  const written = await writtenNetwork(network)
  const found = await service.thread.exposure(written, question, { limit, offset })
  const names = namesIn(network)
  const nameOf = (type: ReferenceType, id: string) => names({ type, id }) ?? id
  const telling = new Telling(language, names, service.today())
  const beside = await readBeside(found.findings, asked, service)
  const { windowDays, ties, statuses } = question
  return {
    ...found,
    revision: network.revision,
    dateSource,
    filter: { windowDays, ties: [...ties], statuses: [...statuses] },
    changes: question.changes.map((change) => changeSentence(change, telling)),
    summary: summarise(found, question, telling),
    findings: await mapInSlices(found.findings, (finding) => ({
      ...finding,
      name: nameOf('Partnership', finding.partnership),
      signals: finding.signals.map((evidence) => told(evidence, telling)),
      ...beside(finding),
    })),
    offset,
    activities: found.activities.map((one) => ({
      ...one,
      name: nameOf('Activity', one.activity),
    })),
    gains: found.gains.map((gain) => ({ ...gain, ...gainSentence(gain, telling) })),
    coverage: { ...found.coverage, ...coverageSentence(found.coverage, telling) },
    general: found.general.map((id) => ({ partnership: id, name: nameOf('Partnership', id) })),
  }
}

function told(evidence: Evidence, telling: Telling): EvidencedSignal {
  return { ...evidence, ...reasonSentence(evidence, telling) }
}

type Beside = Pick<ToldFinding, 'contacts' | 'answers' | 'followUp'>

/** What stands beside the reasons of a finding. Answers are sought for what is exposed or may be. */
async function readBeside(
  findings: readonly Finding[],
  { network, of }: AskedExposure,
  service: Service,
): Promise<(finding: Finding) => Beside> {
  const spoken = findings.filter((finding) => finding.class !== 'not-shown')
  const { result } = await service.read(async (run) => ({
    answers: await readSpokenOf(
      run,
      spoken.map(({ partnership }) => partnership),
    ),
    followUps: of === undefined ? [] : await readFollowUps(run, of.id),
  }))
  const contacts = contactsOf(network, new Set(findings.map(({ partnership }) => partnership)))
  const followUps = new Map(result.followUps.map((one) => [one.partnership, one]))
  return ({ partnership }) => {
    const followUp = followUps.get(partnership)
    return {
      contacts: contacts.get(partnership) ?? [],
      answers: result.answers.get(partnership) ?? { total: 0, quotes: [] },
      ...(followUp && { followUp: withoutName(followUp) }),
    }
  }
}

function withoutName({
  partnership,
  name,
  ...followUp
}: FollowUpsAnswer['followUps'][number]): FollowUp {
  return followUp
}

/** The contact persons of the wanted partnerships. */
function contactsOf(
  network: Network,
  wanted: ReadonlySet<string>,
): Map<string, ToldFinding['contacts']> {
  const partnerships = network.partnerships.filter(({ id }) => wanted.has(id))
  const ids = new Set(partnerships.flatMap((one) => one.contacts.map(({ person }) => person)))
  const people = new Map(
    network.people.filter(({ id }) => ids.has(id)).map((person) => [person.id, person]),
  )
  return new Map(
    partnerships.map(({ id, contacts }) => [
      id,
      contacts.map(({ person, onBehalfOf }) => {
        const { name = person, role } = people.get(person) ?? {}
        return { person, name, ...(role !== undefined && { role }), onBehalfOf }
      }),
    ]),
  )
}
