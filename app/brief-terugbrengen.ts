/** Takes an edited Word file back: what people wrote becomes a new concept, and nothing of before is lost. */
import type { EigenAlinea } from '../domain/brief-eigen';
import type { BriefVersie } from '../domain/brievenboek';
import type { Briefwerk, GemaakteBrief } from '../domain/briefwerk';
import type { Teruggelezen, Terugtelling, Vastewijziging, Weglating } from '../domain/brief-terug';
import { inhoudVoorHash } from '../domain/document';
import { nadrukwoorden, zelfdeNadruk } from '../domain/nadruk';
import type { Nadrukwoorden } from '../domain/nadruk';
import { maakVrijeTekst } from '../domain/persoonsgegevens';
import { magOpstellen } from '../domain/opstelrecht';
import { faal, ok } from '../domain/result';
import type { Result } from '../domain/result';
import { samenvatting } from './brief-inzien';
import type { Briefsamenvatting } from '../domain/briefsamenvatting';
import { bewaarVersie } from './brief-opstellen';
import { briefVoorwerp, briefZaak } from './brief-zaak';
import type { BriefZaak } from './brief-zaak';
import { woordkeuzeOp } from './formuleringen-lezen';
import { stelDossierSamen } from './dossier-samenstellen';
import type { Verb, Werk } from './use-case';

export interface Terugbrenging {
  /** Id of the version the file came from. */
  readonly brief: string;
  readonly terug: Teruggelezen;
}

export interface Alineawijziging {
  readonly was: string;
  readonly nu: string;
  /** What stands out in it now, where that changed too. */
  readonly nadruk?: readonly Nadrukwoorden[];
}

export interface Teruggebracht extends Briefsamenvatting, Terugtelling {
  readonly ongewijzigd: boolean;
  /** Paragraph by paragraph: what it was, and what it is now. */
  readonly gewijzigd: readonly Alineawijziging[];
  /** What others wrote in the same paragraph since the version of the file: it stands in an earlier version now, and the file has won. */
  readonly overschreven: readonly { readonly was: string; readonly nu: string }[];
  /** Lines that the drawing adds to every letter: changed in the file, and as they were in the letter. */
  readonly vast: readonly Vastewijziging[];
}

const langsteAlinea = 8_000;

export const briefTerugbrengen = (
  briefwerk: Briefwerk,
  hash: (tekst: string) => string,
): Verb<Terugbrenging, Teruggebracht, BriefZaak> => ({
  handeling: 'brief.terugbrengen',
  zaak: (werk, invoer) => briefZaak(werk, invoer.brief),
  async doe(werk, { terug }, zaak) {
    const { brief: basis } = zaak;
    if (!magOpstellen(werk.actor, zaak, basis.soort)) return faal({ soort: 'geen-toegang' });
    const nieuwste = (await werk.eenheid.brief.nieuwste(basis.nummer)) ?? basis;
    const { eigen, vast, weggelaten } = briefwerk.vergelijk(basis, terug);
    const keuring = keur(eigen);
    if (!keuring.ok) return keuring;
    const samen = voegBijeen(eigen, basis, nieuwste);
    const { nummer, soort, publiek, variant } = nieuwste;
    const gemaakt = await maakOpnieuw(werk, zaak, nieuwste, briefwerk, samen);
    if (gemaakt === null) return faal({ soort: 'niet-gevonden', wat: 'leesbare feiten voor deze brief' });
    const opzet = { ...gemaakt, eigen: samen, hash: hash(inhoudVoorHash(gemaakt.document)) };
    const gevonden = {
      ...nietInDeBrief(terug, weggelaten, vast),
      gewijzigd: verschil(eigen, basis),
      overschreven: botsingen(eigen, basis, nieuwste),
    };
    if (opzet.hash === nieuwste.hash || JSON.stringify(samen) === JSON.stringify(nieuwste.eigen)) {
      return ok({ ...samenvatting(werk.actor, nieuwste, zaak, opzet), ongewijzigd: true, ...gevonden });
    }
    const bewaard = await bewaarVersie(
      werk,
      zaak,
      { soort, publiek, nummer, variant },
      nieuwste,
      opzet,
      'terugbrengen',
    );
    if (!bewaard.ok) return bewaard;
    return ok({ ...samenvatting(werk.actor, bewaard.value, zaak, opzet), ongewijzigd: false, ...gevonden });
  },
  voorwerp: briefVoorwerp,
});

function nietInDeBrief(
  { bijgehouden, opmerkingen, verborgen, tabellen, kaders }: Teruggelezen,
  weggelaten: readonly Weglating[],
  vast: readonly Vastewijziging[],
) {
  const alle = weggelaten.map(zonderGegevens);
  const vaste = vast.map(vastZonderGegevens);
  return { bijgehouden, opmerkingen, verborgen, tabellen, kaders, weggelaten: alle, vast: vaste };
}

/** The name of a picture is somebody's word that goes into no letter: with a child in it, it is not repeated either. */
function zonderGegevens(een: Weglating): Weglating {
  const { naam, alinea } = een;
  return maakVrijeTekst(naam, { anderVeld: alinea }).ok ? een : { ...een, naam: '' };
}

/** Neither is what somebody wrote in the head of a page. */
const vastZonderGegevens = (een: Vastewijziging): Vastewijziging =>
  maakVrijeTekst(een.nu, { anderVeld: een.was }).ok || een.nu === '' ? een : { ...een, nu: '…' };

/** From the facts and the wordings of this moment, with what people wrote. */
export async function maakOpnieuw(
  werk: Werk,
  zaak: BriefZaak,
  { nummer, soort, publiek, versie, variant }: BriefVersie,
  briefwerk: Pick<Briefwerk, 'maak'>,
  eigen: readonly EigenAlinea[],
): Promise<GemaakteBrief | null> {
  const dossierJson = await stelDossierSamen(werk, zaak, { soort, publiek, variant, nummer });
  const woorden = await woordkeuzeOp(werk, soort, werk.nu);
  const vraag = { soort, publiek, dossierJson, ...woorden, kenmerk: nummer, versie: versie + 1, datum: null };
  return briefwerk.maak({ ...vraag, eigen });
}

/** The guard runs on what comes back too: a paragraph about a child stops the whole file, and so does a number that runs on in the next. */
function keur(eigen: readonly EigenAlinea[]): Result<null> {
  let anderVeld = '';
  for (const een of eigen) {
    const { tekst } = een;
    if (tekst.length > langsteAlinea) return faal({ soort: 'veld-ongeldig', veld: 'alinea', uitleg: 'te-lang' });
    if (!maakVrijeTekst(tekst, { anderVeld }).ok || !adressenMogen(een))
      return faal({ soort: 'veld-ongeldig', veld: 'alinea', uitleg: 'persoonsgegevens' });
    anderVeld = tekst;
  }
  return ok(null);
}

/** An address is typed too. */
const adressenMogen = ({ tekst, nadruk = [] }: EigenAlinea): boolean =>
  nadruk.every(({ url }) => url === undefined || maakVrijeTekst(url, { anderVeld: tekst }).ok);

const zelfde = (een: EigenAlinea, ander: EigenAlinea): boolean =>
  een.sleutel === ander.sleutel &&
  een.soort === ander.soort &&
  een.tekst === ander.tekst &&
  een.als === ander.als &&
  zelfdeNadruk(een.nadruk, ander.nadruk);

const zelfdePlek = (een: EigenAlinea, ander: EigenAlinea): boolean =>
  een.soort !== 'achter' && ander.soort !== 'achter' && een.sleutel === ander.sleutel;

const staatIn = (alle: readonly EigenAlinea[], een: EigenAlinea): boolean => alle.some((ander) => zelfde(ander, een));

/** Written after the version that the file came from. */
const sinds = (basis: BriefVersie, nieuwste: BriefVersie): readonly EigenAlinea[] =>
  nieuwste.eigen.filter((een) => !staatIn(basis.eigen, een));

/**
 * The file may be of an older version. What it left as it was is as the newest version has it; what others wrote since stays;
 * and on a paragraph that both changed the file wins, which is told.
 */
function voegBijeen(eigen: readonly EigenAlinea[], basis: BriefVersie, nieuwste: BriefVersie): readonly EigenAlinea[] {
  const mijn = eigen.filter((een) => !staatIn(basis.eigen, een) || staatIn(nieuwste.eigen, een));
  const hunne = sinds(basis, nieuwste).filter(
    (een) => !mijn.some((ander) => zelfdePlek(ander, een) || zelfde(ander, een)),
  );
  return [...mijn, ...hunne];
}

function botsingen(eigen: readonly EigenAlinea[], basis: BriefVersie, nieuwste: BriefVersie) {
  const mijn = eigen.filter((een) => !staatIn(basis.eigen, een));
  return sinds(basis, nieuwste).flatMap((hun) => {
    const ander = mijn.find((een) => zelfdePlek(een, hun) && !zelfde(een, hun));
    return ander === undefined ? [] : [{ was: hun.tekst, nu: ander.tekst }];
  });
}

const verschil = (eigen: readonly EigenAlinea[], { eigen: oud }: BriefVersie) =>
  eigen
    .filter((een) => !oud.some((eerder) => zelfde(eerder, een)))
    .map((een): Alineawijziging => {
      const eerder = oud.find((ander) => zelfdePlek(ander, een));
      const wijziging = { was: eerder?.tekst ?? een.basis, nu: een.tekst };
      if (zelfdeNadruk(eerder?.nadruk, een.nadruk) && een.nadruk === undefined) return wijziging;
      return { ...wijziging, nadruk: nadrukwoorden(een.tekst, een.nadruk) };
    });

/** The version a file says it came from; whether this person may touch it is for the verb to judge. */
export async function versieVan({ eenheid }: Pick<Werk, 'eenheid'>, terug: Teruggelezen): Promise<BriefVersie | null> {
  const nieuwste = terug.kenmerk === '' ? null : await eenheid.brief.nieuwste(terug.kenmerk);
  if (nieuwste === null || terug.versie === null || terug.versie === nieuwste.versie) return nieuwste;
  return eenheid.brief.versie(terug.kenmerk, terug.versie);
}
