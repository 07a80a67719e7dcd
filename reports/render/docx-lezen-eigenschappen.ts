/** The signs that stand for other signs in a Word file, and the properties in which our own mark of a letter stands. */
const namen: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export function ontcijfer(tekst: string): string {
  return tekst.replace(/&(#x?[\da-f]+|\w+);/gi, (heel, naam: string) => {
    if (!naam.startsWith('#')) return namen[naam] ?? heel;
    const code = naam[1] === 'x' || naam[1] === 'X' ? parseInt(naam.slice(2), 16) : parseInt(naam.slice(1), 10);
    return Number.isInteger(code) && code >= 9 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

/** Its label with its name, and straight behind it the label and the words of its value. */
const eigenschap = /<property\s([^<>]*)>\s*<vt:\w+>([^<]{0,200})</g;
const eigenNaam = /(?:^|\s)name="([^"]{1,60})"/;

/** The name is looked for in a label that was found whole: one expression for both would try every name with every end. */
export function leesEigenschappen(xml: string): ReadonlyMap<string, string> {
  const rijen = [...xml.matchAll(eigenschap)].flatMap(([, velden = '', waarde = '']) => {
    const naam = eigenNaam.exec(velden)?.[1];
    return naam === undefined ? [] : [[naam, ontcijfer(waarde)] as const];
  });
  return new Map(rijen);
}
