/** A standing text is written once and does not follow the voice of a letter: where a college speaks, its `wij` is asked about. */
import { isVanBuiten } from '../../domain/afzender';
import { alleZinnen, zinTekst } from '../../domain/document';
import type { Document } from '../../domain/document';
import type { Dossier } from '../../domain/dossier';
import { passageZin } from '../../domain/eigen-passage';
import type { Publiek } from '../../domain/publiek';
import { taaladvies } from '../../texts/taaladvies';
import type { Taalhint } from './taal';

const wij = /(?<!\p{L})(?:wij|we|ons|onze|onszelf)(?!\p{L})/iu;

/** Only to councils elsewhere a letter may have either voice. */
const spreektCollege = ({ rib: { van }, accounthouder: { gemeenten } }: Dossier, publiek: Publiek): boolean =>
  publiek === 'raad-andere-regio' &&
  van.status === 'bekend' &&
  gemeenten.status === 'bekend' &&
  isVanBuiten(van.waarde, gemeenten.waarde);

export const wijInPassages = (document: Document, dossier: Dossier, publiek: Publiek): readonly Taalhint[] =>
  spreektCollege(dossier, publiek)
    ? alleZinnen(document)
        .filter((zin) => zin.id.startsWith(passageZin('')) && wij.test(zinTekst(zin)))
        .map((zin) => ({ zin: zin.id, soort: 'stem', tekst: zinTekst(zin), advies: taaladvies.stem }))
    : [];
