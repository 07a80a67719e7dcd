/** All matches of a pattern in a text, also where they overlap: after a match that is refused, the next word may still start one. */
export function* alleTreffers(regex: RegExp, tekst: string): Generator<RegExpExecArray> {
  regex.lastIndex = 0;
  for (let treffer = regex.exec(tekst); treffer !== null; treffer = regex.exec(tekst)) {
    yield treffer;
    // A whole character on: inside a surrogate pair the engine would step back and find the same match for ever.
    regex.lastIndex = treffer.index + ((tekst.codePointAt(treffer.index) ?? 0) > 0xffff ? 2 : 1);
  }
}
