/** Everything a person has to see before a letter is put forward: gaps, contradictions, words, and how the variants differ. */
import type { Aanspreekpunt } from '../domain/bij-wie';
import type { Briefcontrole, GeraakteZin, Tegenspraak, Verschil } from '../domain/briefcontrole';
import type { Briefwerk, Dossierbestand } from '../domain/briefwerk';
import type { BriefVersie } from '../domain/brievenboek';
import { alineasVan } from '../domain/brief-eigen';
import type { Voorstel } from '../domain/brief-eigen';
import { metVoorstellen } from '../domain/brief-voorstel';
import { dagfeitVan, isLangGeleden } from '../domain/briefdag';
import { regelVan } from '../domain/dossier';
import { dossierVoor, geraaktDoor } from '../domain/feitenblad';
import { magOpstellen } from '../domain/opstelrecht';
import { mag } from '../domain/policy';
import { faal, ok } from '../domain/result';
import type { Result } from '../domain/result';
import { rechtTeZetten, zetAlleenRecht } from './brief-rechtzetten';
import type { RechtTeZetten } from './brief-rechtzetten';
import { bijWieIn, gatenVoor, openGaten } from './brief-inzien';
import { voorstellenNu } from './brief-voorstellen';
import { briefVoorwerp, briefZaak } from './brief-zaak';
import type { BriefZaak } from './brief-zaak';
import { vergelijkMetVerzonden } from './brief-verzonden-vergelijken';
import type { Vergelijking } from './brief-verzonden-vergelijken';
import { verzwegenNu } from './brief-zonder-stiltelijst';
import { stelDossierSamen } from './dossier-samenstellen';
import type { Passage } from '../domain/passage';
import { passagesZonderEigenaar, verlopenPassages } from './passages';
import type { Passageregel } from './passages';
import type { Verb, Werk } from './use-case';

export interface Nagekeken {
  readonly briefId: string;
  readonly nummer: string;
  readonly versie: number;
  readonly soort: string;
  readonly publiek: string;
  readonly casusId: string;
  readonly aanbieder: string;
  /** The series it is of: a new version is made there, with what differs per gemeente. */
  readonly reeks: string | null;
  readonly status: BriefVersie['status'];
  readonly hash: string;
  readonly controle: Briefcontrole;
  /** Who can really be asked for what is missing. */
  readonly bijWie: readonly Aanspreekpunt[];
  /** Where the facts say something else now than what somebody wrote himself. */
  readonly voorstellen: readonly Voorstel[];
  readonly geraakt: readonly GeraakteZin[];
  /** Between the letters of this casus. */
  readonly pakket: readonly Tegenspraak[];
  /** With the letters of this casus that have left. */
  readonly verzonden: Vergelijking;
  /** What the letter before it told otherwise, for who can put it right in this one. */
  readonly rechtTeZetten: readonly RechtTeZetten[];
  readonly brieven: readonly { readonly nummer: string; readonly soort: string; readonly publiek: string }[];
  readonly verschillen: readonly Verschil[];
  /** Whether this reader may write in it. */
  readonly magSchrijven: boolean;
  /** He wrote in it or put it forward: then he does not set it. */
  readonly schreefZelf: boolean;
  /** The casus whose facts this reader may go to. */
  readonly feitenVan: string | null;
  readonly openOpmerkingen: number;
  /** Standing texts in it that should have been read again. */
  readonly verlopen: readonly Passageregel[];
  /** Standing texts in it that nobody owns. */
  readonly zonderEigenaar: readonly Passage[];
  readonly alineas: readonly { readonly sleutel: string; readonly tekst: string }[];
}

/** What has left is compared by itself: it said what was known then. */
const teltMee = (status: BriefVersie['status']): boolean => status !== 'ingetrokken' && status !== 'verzonden';

/** What decides whether a letter may be set or released; the rest of `kijkNa` is for who reads. */
export type Keurwerk = Pick<Nagekeken, 'controle' | 'voorstellen' | 'geraakt' | 'pakket' | 'verzonden'> & {
  readonly brieven: readonly BriefVersie[];
  readonly dossierJson: Dossierbestand;
};

/** How many times the letter says otherwise than its casus, its package or what has left. */
export const aantalTegenspraken = ({
  controle,
  pakket,
  verzonden,
}: Pick<Keurwerk, 'controle' | 'pakket' | 'verzonden'>): number =>
  controle.tegenspraken.length + pakket.length + verzonden.onverklaard.length;

export async function keur(werk: Werk, zaak: BriefZaak, briefwerk: Briefwerk): Promise<Result<Keurwerk>> {
  const { brief } = zaak;
  const dossierJson = await stelDossierSamen(werk, zaak, brief);
  const gelezen = briefwerk.controleer(brief, dossierJson);
  if (gelezen === null) return faal({ soort: 'niet-gevonden', wat: 'leesbare feiten voor deze brief' });
  const voorstellen = await voorstellenNu(werk, zaak, briefwerk);
  const controle = { ...gelezen, gevoelig: metVoorstellen(gelezen.gevoelig, brief.document, voorstellen) };
  const vanCasus = (await werk.eenheid.brief.vanCasus(zaak.id)).filter(({ status }) => teltMee(status));
  // Letters of a series stay out of the package: each is held against the others by itself.
  const brieven = brief.variant === '' ? vanCasus : [...vanCasus, brief];
  const verzwegen = await verzwegenNu(werk, brief, briefwerk, dossierJson);
  const geraakt = [...geraaktDoor(brief, dossierJson), ...verzwegen];
  const verzonden = await vergelijkMetVerzonden(werk, brief, briefwerk);
  return ok({
    controle,
    voorstellen,
    geraakt,
    pakket: briefwerk.tegenspraken(brieven),
    verzonden,
    brieven,
    dossierJson,
  });
}

export async function kijkNa(werk: Werk, zaak: BriefZaak, briefwerk: Briefwerk): Promise<Result<Nagekeken>> {
  const { brief } = zaak;
  const gekeurd = await keur(werk, zaak, briefwerk);
  if (!gekeurd.ok) return gekeurd;
  const { controle, voorstellen, geraakt, pakket, verzonden, brieven, dossierJson } = gekeurd.value;
  const magSchrijven = magBewerken(werk, zaak);
  const feitenVan = mag(werk.actor, 'feiten.inzien', zaak) ? zaak.id : null;
  const kan = magSchrijven && feitenVan !== null;
  const opmerkingen = await werk.eenheid.briefverloop.opmerkingen(brief.nummer);
  const gaten = gatenNu(brief, controle, dossierJson);
  const naast = naastElkaar(brief, brieven);
  return ok({
    briefId: brief.id,
    nummer: brief.nummer,
    versie: brief.versie,
    soort: brief.soort,
    publiek: brief.publiek,
    casusId: zaak.id,
    aanbieder: zaak.aanbiederNaam,
    reeks: brief.variant === '' ? null : await werk.eenheid.briefreeks.vanBrief(brief.nummer),
    status: brief.status,
    hash: brief.hash,
    controle: {
      ...controle,
      gaten: gatenVoor(werk.actor, zaak, gaten),
      nakijken: [...oudeDag(brief, werk.vandaag), ...controle.nakijken],
    },
    bijWie: bijWieIn(werk.actor, zaak, gaten),
    ...{ voorstellen, geraakt, pakket, verzonden },
    rechtTeZetten: kan ? await rechtTeZetten(werk, brief, dossierJson, briefwerk) : [],
    brieven: naast.map(({ nummer, soort, publiek }) => ({ nummer, soort, publiek })),
    verschillen: naast.length > 1 ? briefwerk.verschillen(naast) : [],
    ...{ magSchrijven, feitenVan, schreefZelf: brief.schrijvers.includes(werk.actor.persoonId) },
    openOpmerkingen: opmerkingen.filter(({ afgehandeldOp }) => afgehandeldOp === null).length,
    verlopen: await verlopenPassages(werk, brief.document),
    zonderEigenaar: await passagesZonderEigenaar(werk, brief.document),
    alineas: alineasVan(brief.document),
  });
}

function gatenNu(brief: BriefVersie, { gaten }: Briefcontrole, bestand: Dossierbestand): Briefcontrole['gaten'] {
  const dossier = dossierVoor(brief, bestand);
  return dossier === null ? gaten : openGaten(brief, gaten, dossier);
}

/** What only puts right leaves out everything else, and that is no difference. */
const naastElkaar = ({ soort: van }: BriefVersie, brieven: readonly BriefVersie[]): readonly BriefVersie[] =>
  zetAlleenRecht(van) ? [] : brieven.filter(({ soort }) => !zetAlleenRecht(soort));

const magBewerken = ({ actor }: Werk, zaak: BriefZaak): boolean =>
  mag(actor, 'brief.terugbrengen', zaak) && magOpstellen(actor, zaak, zaak.brief.soort);

/** A warning, never a refusal: who sets a letter of long ago may have a reason to. What is decided already is not asked again. */
const oudeDag = ({ soort, status, document }: BriefVersie, vandaag: string): Briefcontrole['nakijken'] => {
  const feit = dagfeitVan(soort);
  if ((status !== 'concept' && status !== 'voorgelegd') || feit === null || !isLangGeleden(document.datum, vandaag))
    return [];
  return [{ feit: regelVan(feit)?.rij.omschrijving ?? feit, reden: 'meer-dan-90-dagen-geleden' }];
};

export const briefNakijken = (briefwerk: Briefwerk): Verb<{ readonly brief: string }, Nagekeken, BriefZaak> => ({
  handeling: 'brief.nakijken',
  leest: true,
  zaak: (werk, invoer) => briefZaak(werk, invoer.brief),
  doe: (werk, _, zaak) => kijkNa(werk, zaak, briefwerk),
  voorwerp: briefVoorwerp,
});
