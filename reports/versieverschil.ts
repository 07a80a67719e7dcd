/** What a later version of a letter says otherwise than an earlier one, by the comparison that a file from Word goes through. */
import { alineasVan } from '../domain/brief-eigen';
import type { Alineaverschil } from '../domain/briefwerk';
import type { Document } from '../domain/document';
import { volgAlineas } from './render/docx-vergelijken';

const regelsVan = (document: Document): readonly string[] =>
  alineasVan(document).flatMap(({ tekst }) => (tekst === '' ? [] : [tekst]));

export function versieverschil(oud: Document, nieuw: Document): readonly Alineaverschil[] {
  const eerder = regelsVan(oud);
  return volgAlineas(eerder, regelsVan(nieuw)).flatMap(({ van, naar }): readonly Alineaverschil[] => {
    const was = van === null ? null : (eerder[van] ?? null);
    return was === naar ? [] : [{ oud: was, nieuw: naar }];
  });
}
