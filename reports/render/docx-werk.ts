/** What a Word file gathers while its blocks are written: the addresses of links and the numbered lists. */

/** Addresses get their number in the order in which they are met. */
export class Verwijzingen {
  private readonly adressen: string[] = [];

  constructor(private readonly voorzet: string) {}

  id(url: string): string {
    const bekend = this.adressen.indexOf(url);
    return `${this.voorzet}${bekend === -1 ? this.adressen.push(url) : bekend + 1}`;
  }

  get alle(): readonly { readonly id: string; readonly url: string }[] {
    return this.adressen.map((url, plaats) => ({ id: `${this.voorzet}${plaats + 1}`, url }));
  }
}

export interface WordWerk {
  readonly verwijzingen: Verwijzingen;
  /** Width of the text in twips. */
  readonly breedte: number;
  /** Size of the letters in a table, in points. */
  readonly letter: number;
  /** How many numbered lists there are: each begins again at 1. */
  genummerd: number;
}
