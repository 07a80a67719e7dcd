/** The longest row of things that stand in both lists, in the same order, as pairs of places. */
export function gelijken(oud: readonly string[], nieuw: readonly string[]): readonly (readonly [number, number])[] {
  const breed = nieuw.length + 1;
  const lengte = new Uint16Array((oud.length + 1) * breed);
  const op = (i: number, j: number): number => lengte[i * breed + j] ?? 0;
  for (let i = oud.length - 1; i >= 0; i -= 1)
    for (let j = nieuw.length - 1; j >= 0; j -= 1)
      lengte[i * breed + j] = oud[i] === nieuw[j] ? op(i + 1, j + 1) + 1 : Math.max(op(i + 1, j), op(i, j + 1));
  const paren: (readonly [number, number])[] = [];
  let [i, j] = [0, 0];
  while (i < oud.length && j < nieuw.length) {
    if (oud[i] === nieuw[j]) paren.push([i++, j++]);
    else if (op(i + 1, j) >= op(i, j + 1)) i += 1;
    else j += 1;
  }
  return paren;
}
