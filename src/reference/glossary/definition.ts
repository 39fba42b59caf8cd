/** What the glossary says of a term, in one language. */
export interface Definition {
  /** "Spese di capitale (capex)" */
  name: string;
  /** Two plain sentences. */
  text: string;
}
