/** A line of a card of which parts may be marked: struck through or underlined, no colour, which not everybody sees. */

/** Part of a line. What is marked is marked for the eye only: the words beside it say the same. */
export interface Streek {
  readonly tekst: string;
  readonly merk?: 'weg' | 'erbij';
}

export type Regel = string | readonly Streek[];

const uiterlijk = { weg: { strikethrough: true }, erbij: { underline: true, weight: 'Bolder' } } as const;

export const alsInlines = (regel: Regel, stijl: { readonly isSubtle?: true } = {}) => ({
  inlines: (typeof regel === 'string' ? [{ tekst: regel } satisfies Streek] : regel).map(({ tekst, merk }: Streek) => ({
    ...{ type: 'TextRun', text: tekst, ...stijl },
    ...(merk && uiterlijk[merk]),
  })),
});
