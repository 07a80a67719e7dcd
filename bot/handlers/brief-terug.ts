/** A letter that came back from Word: matched by its own mark, taken over, and answered with what changed. */
import { briefTerugbrengen, versieVan } from '../../app/brief-terugbrengen';
import { voerUit } from '../../app/use-case';
import { berichtKaart } from '../../cards/bericht';
import { teruggebrachtKaart } from '../../cards/teruggebracht';
import type { Teruggelezen } from '../../domain/brief-terug';
import type { Fout } from '../../domain/fout';
import { foutZin } from '../../texts/fouten';
import { teruggebrachtTekst } from '../../texts/teruggebracht';
import type { Terugfout } from '../../texts/teruggebracht';
import { woordSleutel, zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import type { Briefontvangst } from '../bestanden/ontvangst';
import type { Kaart } from '../messages';

export async function neemBrieven(beurt: Beurt, ontvangen: readonly Briefontvangst[]): Promise<BeurtAntwoord> {
  const kaarten: Kaart[] = [];
  for (const [plek, een] of ontvangen.entries()) {
    kaarten.push(een.ok ? await neem(beurt, een.terug, plek) : foutKaart(teruggebrachtTekst.fout[een.fout]));
  }
  return zeg(...kaarten);
}

async function neem(beurt: Beurt, terug: Teruggelezen, plek: number): Promise<Kaart> {
  const { briefwerk, hash } = beurt.huis;
  const versie = await versieVan(beurt, terug);
  if (versie === null) return foutKaart(teruggebrachtTekst.fout['andere-brief']);
  const verb = briefTerugbrengen(briefwerk, (tekst) => hash(tekst));
  const uit = await voerUit(beurt, verb, { brief: versie.id, terug }, `${woordSleutel(beurt)}:${String(plek)}`);
  return uit.ok ? teruggebrachtKaart(uit.value) : foutKaart(zin(uit.fout));
}

/** A refusal says the same as a letter that is not there. */
function zin(fout: Fout): string {
  const eigen = eigenFout(fout);
  return eigen === null ? foutZin(fout) : teruggebrachtTekst.fout[eigen];
}

function eigenFout(fout: Fout): Terugfout | null {
  if (fout.soort === 'geen-toegang') return 'andere-brief';
  if (fout.soort !== 'veld-ongeldig') return null;
  return fout.uitleg === 'persoonsgegevens' ? 'alinea' : 'alinea-lang';
}

const foutKaart = (alinea: string): Kaart => berichtKaart({ kop: teruggebrachtTekst.fout.kop, alineas: [alinea] });
