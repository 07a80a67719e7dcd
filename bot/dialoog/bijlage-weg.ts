/** Takes one document out of what is not sent yet, by a word of its name: "haal de begroting weg". */
import type { Bijlage } from '../../domain/bijlage';
import { bijlageTekst } from '../../texts/bijlage';
import { zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { metAntwoorden } from '../dialogue';
import { welkDocument, wilDocumentWeg } from '../invoer/document-weg';
import { eenvoudig } from '../invoer/keuze';
import { bewaar } from './concept';
import type { Open } from './concept';
import { teHalenNaam } from './genoemde-vraag';
import { stapKaart, tekstVan, toonVan } from './kaart';

const STUK = /^(?:bijlage|document|bestand|file)(?: |$)/;

function bedoeld(alle: readonly Bijlage[], tekst: string): readonly Bijlage[] {
  const aangewezen = wilDocumentWeg(tekst) ? welkDocument(tekst, alle) : null;
  if (aangewezen) return [aangewezen];
  const naam = eenvoudig(teHalenNaam(tekst) ?? '');
  if (naam === '') return wilDocumentWeg(tekst) ? alle : [];
  const woord = naam.replace(STUK, '');
  return woord === '' ? alle : alle.filter((een) => eenvoudig(een.naam).includes(woord));
}

/** Null when it takes out no document that came along. */
export async function haalDocumentWeg(beurt: Beurt, open: Open, tekst: string): Promise<BeurtAntwoord | null> {
  const alle = (open.draft.antwoorden['bijlagen'] ?? []) as readonly Bijlage[];
  const past = alle.length === 0 ? [] : bedoeld(alle, tekst);
  const [enige] = past;
  if (enige === undefined) return null;
  if (past.length > 1)
    return zeg(stapKaart(beurt, open, { hulp: { zin: bijlageTekst.welkWeg(past.map((een) => een.naam)) } }));
  const blijft = alle.filter((een) => een !== enige);
  const nu = await bewaar(beurt, open, metAntwoorden(open.draft, [['bijlagen', blijft]]));
  const notitie = {
    label: tekstVan(nu, 'bijlagen').label,
    waarde: toonVan(nu, 'bijlagen'),
    was: toonVan(open, 'bijlagen'),
  };
  return zeg(stapKaart(beurt, nu, { notities: [notitie] }));
}
