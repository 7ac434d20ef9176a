/** What can be done with a saved subject: put right, shared, copied, recorded, deleted, compared. */
import { tellDone } from '../../state/acts.ts'
import { showToast } from '../../state/toast.ts'
import { api, ApiError } from '../../api.ts'
import type { MenuSection } from '../../design/bl-menu.ts'
import { emit } from '../../events.ts'
import { $messages, type Messages } from '../../locales/messages.ts'
import { machineFaultWords } from '../../state/machine-fault-words.ts'
import type { RegisterRequest } from '../../state/register-request.ts'
import { nameOf, savedQuestion, type Subject } from '../../state/reorganisations.ts'
import { compared, subjectOpened } from '../../view/reorganising.ts'
import { changeView } from '../../view/view-store.ts'
import type { ReorganisationSubject } from '../../view/view.ts'

type Texts = Messages['reorganisation']['saving']

/** @param from dispatches what others carry out */
export function subjectActions(subject: Subject, texts: Texts, from: EventTarget): MenuSection {
  const open = (request: RegisterRequest) => emit(from, 'register-open', request)
  const { id, type } = subject
  const isScenario = type === 'scenario'
  const edit: RegisterRequest = isScenario
    ? { act: 'scenario', scenario: id }
    : { act: 'reorganisation', reorganisation: id }
  const copy = {
    act: 'new-scenario',
    asked: savedQuestion(subject),
    copyOf: nameOf(subject),
  } as const
  const ofScenario = [
    { words: texts.copy, act: () => open(copy) },
    { words: texts.recordScenario, act: () => open({ act: 'scenario-recorded', scenario: id }) },
  ]
  return {
    actions: [
      { words: texts.edit, act: () => open(edit) },
      { words: texts.share, act: () => void share(texts) },
      ...(isScenario ? ofScenario : []),
      { words: texts.remove, act: () => void remove(subject, texts) },
    ],
  }
}

interface Comparing {
  subject: Subject
  others: readonly Subject[]
  comparedWith: ReorganisationSubject | undefined
}

/** Which other the subject is compared with; nothing when there is none. */
export function comparing(
  { subject, others, comparedWith }: Comparing,
  texts: Texts,
): MenuSection[] {
  const isOne = (one: Subject, other: ReorganisationSubject | undefined) =>
    one.type === other?.type && one.id === other.id
  const choices = others
    .filter((other) => !isOne(other, subject))
    .map((other) => ({
      words: nameOf(other),
      chosen: isOne(other, comparedWith),
      act: () => changeView(compared({ type: other.type, id: other.id })),
    }))
  if (choices.length === 0) return []
  const stop = { words: texts.stopComparing, act: () => changeView(compared(undefined)) }
  return [{ title: texts.compare, actions: comparedWith ? [stop, ...choices] : choices }]
}

/** A page that is not served securely may not write to the clipboard. */
async function share(texts: Texts) {
  try {
    await navigator.clipboard.writeText(location.href)
    showToast({ words: texts.shared })
  } catch {
    showToast({ words: texts.notShared })
  }
}

async function remove(subject: Subject, texts: Texts) {
  const { itemRevision } = subject.type === 'scenario' ? subject.scenario : subject.recorded
  try {
    const written = await api.deleteSubject(subject, itemRevision)
    changeView(subjectOpened(undefined))
    tellDone(written, texts.deleted(nameOf(subject)))
  } catch (reason) {
    if (!(reason instanceof ApiError)) throw reason
    const { problem } = reason
    if (problem?.itemRevision !== undefined) showToast({ words: texts.changedMeanwhile })
    else if (problem?.errors) showToast({ words: texts.mentioned })
    else showToast({ words: machineFaultWords(reason, $messages.get()) ?? texts.notDeleted })
  }
}
