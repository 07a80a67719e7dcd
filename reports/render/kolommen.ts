/** What each column of a table gets where together they ask for more than there is. */

/** Who asks for little gets it whole; one word that is wider than the page breaks, and takes no room from the words of its neighbours. */
export function verdeel(gevraagd: readonly number[], breedte: number): readonly number[] {
  const uit = gevraagd.map(() => 0);
  const klein = gevraagd.map((_, kolom) => kolom).sort((a, b) => (gevraagd[a] ?? 0) - (gevraagd[b] ?? 0));
  let over = breedte;
  for (const [plek, kolom] of klein.entries()) {
    const deel = Math.min(gevraagd[kolom] ?? 0, over / (klein.length - plek));
    uit[kolom] = deel;
    over -= deel;
  }
  return uit;
}
