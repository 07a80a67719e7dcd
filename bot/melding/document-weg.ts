/** Which document somebody wants out of a melding that was sent, in his own words. */
import { mijnMeldingenInzien } from '../../app/mijn-meldingen-inzien';
import { voerUit } from '../../app/use-case';
import { button } from '../../cards/button';
import { lijstKaart } from '../../cards/lijst';
import type { Bijlage } from '../../domain/bijlage';
import { eigenDocumenten } from '../../domain/document-weg';
import type { Melding } from '../../domain/melding';
import { kanStap } from '../../domain/melding-status';
import { maskeer } from '../../domain/persoonsgegevens';
import { geenZaak, mag } from '../../domain/policy';
import { bijlageTekst } from '../../texts/bijlage';
import { meldingTekst } from '../../texts/melding';
import { stapKnop } from '../../texts/meldpunt';
import { meldingsnummersIn } from '../begrip/nummers';
import { leesBericht } from '../bericht-lezen';
import { zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import type { Open } from '../dialoog/concept';
import { onderwerpVan } from '../getoond/onderwerp';
import { welkDocument, wijstDocumentAf, zegtFout } from '../invoer/document-weg';
import { isGeleerdWeg, isKort, metGevaarzin, noemtStuk, wilWeg } from '../invoer/document-weg-wens';
import { elders } from '../invoer/verwijzen';
import { wachtendeDocumenten } from './losse-bijlagen';

/** The same while another melding is half-way: with a number, or where that one has no documents yet. */
export const documentWegElders = async (beurt: Beurt, open: Open, tekst: string): Promise<BeurtAntwoord | null> => {
  const heeftEigen = ((open.draft.antwoorden['bijlagen'] ?? []) as readonly Bijlage[]).length > 0;
  const elders =
    meldingsnummersIn(tekst, beurt.nu).length > 0 || (!heeftEigen && (isKort(tekst) || isGeleerdWeg(beurt, tekst)));
  const gevonden = elders ? await documentWegIn(beurt, tekst) : null;
  // Without a word for it, and with none to take out, it is of what was told.
  const vergeefs = elders && gevonden === null && noemtStuk(leesBericht(beurt, tekst).klein) && wilWeg(beurt, tekst);
  return vergeefs ? zeg(bijlageTekst.geenOmWegTeHalen) : gevonden;
};
/** Null when no document of a melding that was sent is meant. */
export async function documentWegIn(beurt: Beurt, tekst: string): Promise<BeurtAntwoord | null> {
  if (beurt.inbound.plek !== 'persoonlijk') return null;
  if (!wilWeg(beurt, tekst)) return wijstAf(beurt, tekst);
  const antwoord = await inVerstuurde(beurt, tekst);
  if (antwoord !== null) return metGevaarzin(beurt, tekst, antwoord);
  return elders(beurt, tekst) === null ? null : metGevaarzin(beurt, tekst, zeg(bijlageTekst.geenOmWegTeHalen));
}

async function inVerstuurde(beurt: Beurt, tekst: string): Promise<BeurtAntwoord | null> {
  const [nummer] = meldingsnummersIn(tekst, beurt.nu);
  if (nummer !== undefined) return vraagWelk(beurt, nummer, tekst);
  const voorZich = onderwerpVan(beurt).melding;
  // Who assesses meldingen has the one before him that he means.
  const beoordeelt = voorZich !== undefined && mag(beurt.actor, 'melding.beoordelen', geenZaak);
  if (beoordeelt) return vraagWelk(beurt, voorZich, tekst);
  const mogelijk = await metEigenDocumenten(beurt);
  const genoemd = mogelijk.filter((melding) => noemt(beurt, melding, tekst));
  // Where the words name none, what was sent last waits for an answer itself.
  const wachtend = genoemd.length > 0 ? [] : await wachtendeDocumenten(beurt);
  if (wachtend.length > 0) return zeg(...wachtend);
  const open = genoemd.length > 0 ? genoemd : mogelijk;
  const gekozen = open.length === 1 ? open[0] : open.find(({ id }) => id === voorZich);
  if (gekozen !== undefined) return vraagWelk(beurt, gekozen.id, tekst);
  return open.length === 0 ? null : zeg(welkeMeldingKaart(open, tekst));
}

/** "Die tweede is de verkeerde", with the melding before him in which it is. */
async function wijstAf(beurt: Beurt, tekst: string): Promise<BeurtAntwoord | null> {
  const id =
    isKort(tekst) && zegtFout(tekst) && elders(beurt, tekst) === null ? onderwerpVan(beurt).melding : undefined;
  const melding = id === undefined ? null : await beurt.eenheid.melding.vind(id);
  if (melding === null || !kanStap(melding.status, 'aanvullen')) return null;
  const eigen = eigenDocumenten(melding, beurt.actor.persoonId).map(naarBijlage);
  return wijstDocumentAf(tekst, eigen) === null ? null : vraagWelk(beurt, melding.id, tekst);
}

const vraagWelk = (beurt: Beurt, melding: string, tekst: string): Promise<BeurtAntwoord> =>
  beurt.druk({ action: 'melding.stap', payload: { melding, stap: 'weghalen', gezegd: maskeer(tekst) } });

const noemt = ({ actor }: Beurt, melding: Melding, tekst: string): boolean =>
  welkDocument(tekst, eigenDocumenten(melding, actor.persoonId).map(naarBijlage), 'naam') !== null;
const naarBijlage = ({ bijlage }: { readonly bijlage: Bijlage }): Bijlage => bijlage;

/** Lists hold no additions: each of his own that can still change is read. */
async function metEigenDocumenten(beurt: Beurt): Promise<readonly Melding[]> {
  const uitkomst = await voerUit(beurt, mijnMeldingenInzien, null);
  if (!uitkomst.ok) return [];
  const uit: Melding[] = [];
  for (const { id } of uitkomst.value.filter(({ status }) => kanStap(status, 'aanvullen'))) {
    const melding = await beurt.eenheid.melding.vind(id);
    if (melding && eigenDocumenten(melding, beurt.actor.persoonId).length > 0) uit.push(melding);
  }
  return uit;
}

const welkeMeldingKaart = (meldingen: readonly Melding[], tekst: string) =>
  lijstKaart({
    kop: bijlageTekst.weghalenBijWelke,
    items: meldingen.map(({ id, nummer, invoer, status, gemeldOp }) => ({
      titel: `${nummer} · ${invoer.over.naam}`,
      regels: [meldingTekst.regel(status, gemeldOp)],
      knoppen: [button(stapKnop.weghalen, 'melding.stap', { melding: id, stap: 'weghalen', gezegd: maskeer(tekst) })],
    })),
  });
