/** Whose name is to be replaced: a person's, or those of everyone who gave an interview. */
export interface PseudonymiseRequest {
  of: { type: 'Person' | 'Interview'; id: string }
  /** Answers that may be shown with their interview; of others only words are told, for consent may hide where they stand. */
  answers: readonly { id: string; interview?: string }[]
}
