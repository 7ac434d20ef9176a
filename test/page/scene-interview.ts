/** An invented interview among the invented actors of the demonstration, for the picture of a review. */
export const interviewOfScene = `Vibe Fabel, bibliotekar, Prøvestrand Bibliotek har svaret på tre spørgsmål.

KORT OM SAMARBEJDET

Vi har et formaliseret partnerskab med Eksempelby Sundhedshus, og i år kom Cykelforeningen Prøvehjulet til. Dertil kommer et samarbejde med Frivilligcenter Eksempelby og med Prøvestrand Musikskole.

1) Hvad virker?

At Rådgivningen på Modeltorvet har fast tid hos os. Det har spredt sig: Cykelforeningens folk henviser nu selv til rådgivningen.

2) Hvad er svært?

At finde tid, når alle har travlt.

3) Hvis der lægges om?

Så er det omlægningen i Velfærd, som er undervejs, der bekymrer mig. Vi ved ikke, hvem vi skal ringe til bagefter.
`
