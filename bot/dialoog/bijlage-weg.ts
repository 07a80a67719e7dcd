/** Takes one document out of what is not sent yet, by a word of its name: "haal de begroting weg". */
import type { Bijlage } from '../../domain/bijlage';
import { bijlageTekst } from '../../texts/bijlage';
import { zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { metAntwoorden } from '../dialogue';
import { kiestDocument, welkDocument, wijstDocumentAf, wilAllesWeg } from '../invoer/document-weg';
import { metGevaarzin, wilWeg } from '../invoer/document-weg-wens';
import { eenvoudig } from '../invoer/keuze';
import { bewaar } from './concept';
import type { Open } from './concept';
import { teHalenNaam } from './genoemde-vraag';
import { stapKaart, tekstVan, toonVan } from './kaart';

const STUK = /^(?:bijlage|document|bestand|file)(?: |$)/;

function bedoeld(alle: readonly Bijlage[], tekst: string, wil: boolean): readonly Bijlage[] {
  const aangewezen = wil ? welkDocument(tekst, alle) : null;
  if (aangewezen) return [aangewezen];
  const naam = eenvoudig(teHalenNaam(tekst) ?? '');
  if (naam === '') return wil ? alle : [];
  const woord = naam.replace(STUK, '');
  return woord === '' ? alle : alle.filter((een) => eenvoudig(een.naam).includes(woord));
}

/** What has to go: in a sentence that says so, or in the one word that answers which one. */
function teHalen(
  { draft }: Open,
  alle: readonly Bijlage[],
  [tekst, wil]: readonly [string, boolean],
): readonly Bijlage[] {
  const kort = wijstDocumentAf(tekst, alle);
  if (kort !== null) return [kort];
  if (draft.vraagtWelkDocument !== true) return bedoeld(alle, tekst, wil);
  const gekozen = kiestDocument(tekst, alle);
  return gekozen === null ? bedoeld(alle, tekst, wil) : [gekozen];
}

/** Null when it takes out no document that came along. */
export async function haalDocumentWeg(beurt: Beurt, open: Open, tekst: string): Promise<BeurtAntwoord | null> {
  const alle = (open.draft.antwoorden['bijlagen'] ?? []) as readonly Bijlage[];
  if (alle.length === 0) return null;
  const ineens = wilAllesWeg(tekst, open.draft.vraagtWelkDocument === true);
  const past = ineens ? alle : teHalen(open, alle, [tekst, wilWeg(beurt, tekst)]);
  if (past.length === 0) return null;
  if (past.length > 1 && !ineens) {
    const gevraagd = await bewaar(beurt, open, { ...open.draft, vraagtWelkDocument: true });
    const hulp = { zin: bijlageTekst.welkWeg(past.map((een) => een.naam)) };
    return metGevaarzin(beurt, tekst, zeg(stapKaart(beurt, gevraagd, { hulp })));
  }
  const blijft = alle.filter((een) => !past.includes(een));
  const nu = await bewaar(beurt, open, metAntwoorden(open.draft, [['bijlagen', blijft]]));
  const notitie = {
    label: tekstVan(nu, 'bijlagen').label,
    waarde: toonVan(nu, 'bijlagen'),
    was: toonVan(open, 'bijlagen'),
  };
  return metGevaarzin(beurt, tekst, zeg(stapKaart(beurt, nu, { notities: [notitie] })));
}
