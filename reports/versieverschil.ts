/** What a later version of a letter says otherwise than an earlier one, by the comparison that a file from Word goes through. */
import { alineagroepen, groepTekst, isEigen } from '../domain/brief-eigen';
import type { Alineaverschil } from '../domain/briefwerk';
import type { Document, Zin } from '../domain/document';
import { nadrukVan } from '../domain/nadruk';
import { nadrukTekst } from '../texts/nadruk';
import { volgAlineas } from './render/docx-vergelijken';

const regelsVan = (document: Document): readonly string[] =>
  alineagroepen(document).flatMap((zinnen) => {
    const tekst = groepTekst(zinnen);
    return tekst === '' ? [] : [tekst + achteraan(zinnen)];
  });

/** A word that became bold, or a link that leads elsewhere, is a change. A link of the letter itself follows its fact. */
function achteraan(zinnen: readonly Zin[]): string {
  const nadruk = nadrukTekst(nadrukVan(zinnen.filter(({ id }) => isEigen(id))));
  return nadruk === '' ? '' : ` [${nadruk}]`;
}

export function versieverschil(oud: Document, nieuw: Document): readonly Alineaverschil[] {
  const eerder = regelsVan(oud);
  return volgAlineas(eerder, regelsVan(nieuw)).flatMap(({ van, naar }): readonly Alineaverschil[] => {
    const was = van === null ? null : (eerder[van] ?? null);
    return was === naar ? [] : [{ oud: was, nieuw: naar }];
  });
}
