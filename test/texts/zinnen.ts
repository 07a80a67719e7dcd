/** Every sentence a source file can say: its texts in quotes, with a mark in the place of what is filled in. */
import ts from 'typescript';

export interface Zin {
  readonly regel: number;
  readonly tekst: string;
}

/** Stands for a value that is filled in. */
export const INVUL = '…';

const stuk = (node: ts.Node): string | null => {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return node.head.text + node.templateSpans.map(({ literal }) => INVUL + literal.text).join('');
};

/** Module names and keys are no sentences. */
const isSleutel = (node: ts.Node): boolean =>
  ts.isImportDeclaration(node.parent) ||
  ts.isExportDeclaration(node.parent) ||
  ts.isLiteralTypeNode(node.parent) ||
  (ts.isPropertyAssignment(node.parent) && node.parent.name === node);

export function zinnenIn(bron: string): readonly Zin[] {
  const bestand = ts.createSourceFile('tekst.ts', bron, ts.ScriptTarget.Latest, true);
  const uit: Zin[] = [];
  const loop = (node: ts.Node): void => {
    const tekst = stuk(node);
    if (tekst !== null && !isSleutel(node))
      uit.push({ regel: bestand.getLineAndCharacterOfPosition(node.getStart()).line + 1, tekst });
    ts.forEachChild(node, loop);
  };
  loop(bestand);
  return uit;
}
