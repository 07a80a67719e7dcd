/** The letter workshop behind the port of the verbs: facts in, a letter with its gaps and checks out. */
import { groepTekst, metEigen, voorstellenBij } from '../domain/brief-eigen';
import type { Briefaanvraag, Briefwerk, Dossierbestand, Lezenswaard } from '../domain/briefwerk';
import type { Briefcontrole, Briefgat, GevoeligeZin } from '../domain/briefcontrole';
import { metReden } from '../domain/brief-voorstel';
import { metNavraag } from '../domain/briefnavraag';
import { alleZinnen, zinTekst } from '../domain/document';
import type { Document, FeitId } from '../domain/document';
import { autoriteitRijen, parseDossier, regelVan } from '../domain/dossier';
import type { Dossier } from '../domain/dossier';
import { isPubliek } from '../domain/publiek';
import type { Publiek } from '../domain/publiek';
import { feitWaarde } from '../texts/feiten';
import { briefsoorten, isBriefsoort, maakBrief, publiekenVan, voorBrief } from './brieven';
import type { BriefsoortNaam } from './brieven';
import { herformuleer } from './brieven/formulering';
import { metPassages } from './brieven/passages';
import {
  andersDanVerzonden,
  controleer,
  feitenblad,
  gevoeligeZinnen,
  gaten,
  pakketTegenspraken,
  verschillen,
} from './controle';
import { leesTerug, vergelijk } from './terugbrengen';
import { stilteVan } from './stilte';
import type { Stilte } from './stilte';
import { versieverschil } from './versieverschil';

export const briefwerk: Briefwerk = {
  soorten: (Object.keys(briefsoorten) as BriefsoortNaam[]).map((soort) => ({ soort, publieken: publiekenVan(soort) })),
  maak(aanvraag) {
    const basis = gelezen(aanvraag, aanvraag.dossierJson, aanvraag.datum);
    const gemaakt = basis && maakDocument(basis, aanvraag);
    if (!basis || !gemaakt) return null;
    const document = { ...metEigen(gemaakt, aanvraag.eigen), zwijgt: stilteBij(basis, aanvraag) };
    const voorstellen = voorstellenBij(gemaakt, aanvraag.eigen);
    return {
      document,
      gaten: gatenVan(document, basis.dossier),
      blad: feitenblad(document, basis.dossier),
      voorstellen,
    };
  },
  controleer(brief, dossierJson) {
    const basis = gelezen(brief, dossierJson, null);
    return basis && alsControle(brief.document, basis.dossier, basis.publiek);
  },
  lees: leesTerug,
  vergelijk,
  versieverschil,
  tegenspraken: (brieven) =>
    pakketTegenspraken(brieven.map((brief) => ({ naam: brief.nummer, blad: brief.blad }))).map(alsTegenspraak),
  andersDanVerzonden: ({ blad }, verzonden) =>
    andersDanVerzonden(blad, verzonden).map(({ feit, omschrijving: wat, nu, toen }) => ({
      feit,
      omschrijving: wat,
      nu: leesbaarVan(feit, nu),
      toen: toen.map(({ waarde, brief: { nummer, variant, op } }) => ({
        waarde: leesbaarVan(feit, waarde),
        bron: nummer,
        variant,
        op,
      })),
      vanaf: wettelijkVanaf(feit, leesbaarVan(feit, nu)),
    })),
  verschillen: (brieven) =>
    verschillen(
      brieven.map(({ document }) => document),
      brieven.map(({ blad }) => blad),
    ),
};

const gelezenDossiers = new WeakMap<Dossierbestand, ReturnType<typeof parseDossier>>();

/** Read once for as long as it is in hand: a letter of a series asks its dossier first whose council it is for. */
export function leesDossier(dossierJson: Dossierbestand): ReturnType<typeof parseDossier> {
  const eerder = gelezenDossiers.get(dossierJson);
  if (eerder !== undefined) return eerder;
  const dossier = parseDossier(dossierJson);
  gelezenDossiers.set(dossierJson, dossier);
  return dossier;
}

interface Basis {
  readonly soort: BriefsoortNaam;
  readonly publiek: Publiek;
  readonly dossier: Dossier;
}

/** The dossier as this letter reads it. */
function gelezen(
  { soort, publiek }: Pick<Lezenswaard, 'soort' | 'publiek'>,
  dossierJson: Dossierbestand,
  datum: string | null,
): Basis | null {
  const dossier = leesDossier(dossierJson);
  if (!dossier.ok || !isBriefsoort(soort) || !isPubliek(publiek)) return null;
  return { soort, publiek, dossier: voorBrief(soort, dossier.value, datum) };
}

function maakDocument(
  { soort, publiek, dossier }: Basis,
  { kenmerk, versie, datum, formuleringen, passages = [] }: Briefaanvraag,
) {
  const eigen = maakBrief(soort, publiek, dossier, { kenmerk, versie, concept: true, datum });
  const lezer = { soort, publiek };
  return eigen && metPassages(herformuleer(eigen, formuleringen, dossier, lezer), passages, dossier, lezer);
}

/** Of the letter as its templates write it: what people wrote themselves rests on no fact. */
function stilteBij({ soort, publiek, dossier }: Basis, { kenmerk, versie, datum }: Briefaanvraag): Stilte {
  const opdracht = { kenmerk, versie, concept: true, datum };
  return stilteVan({ soort, publiek }, dossier, (anders) => maakBrief(soort, publiek, anders, opdracht));
}

const zinnenVan = (document: Document): ReadonlyMap<string, string> =>
  new Map(alleZinnen(document).map((zin) => [zin.id, groepTekst([zin])]));

const omschrijving = (feit: FeitId): string => regelVan(feit)?.rij.omschrijving ?? feit;

/** Everything that is found in a letter, with the sentences and facts as a reader knows them. */
export function alsControle(document: Document, dossier: Dossier, publiek: Publiek): Briefcontrole {
  const gevonden = controleer(document, dossier, publiek);
  const zinnen = zinnenVan(document);
  const zin = (id: string): string => zinnen.get(id) ?? '';
  return {
    gaten: gatenVan(document, dossier),
    tegenspraken: gevonden.tegenspraken.map(alsTegenspraak),
    gevoelig: gevonden.nietVoorPubliek.reduce<readonly GevoeligeZin[]>(
      (tot, { zin: id }) => metReden(tot, { zinId: id, zin: zin(id) }, 'buiten-publiek'),
      gevoeligeZinnen(document).map(({ zin: een, waarom }) => ({ zinId: een.id, zin: zinTekst(een), waarom })),
    ),
    beladen: gevonden.beladenWoorden.map(({ woord, zin: id, feit }) => ({
      woord,
      zin: zin(id),
      feit: feit === null ? null : omschrijving(feit),
    })),
    nietVoorPubliek: gevonden.nietVoorPubliek.map(({ woord, zin: id }) => ({ woord, zin: zin(id) })),
    taal: gevonden.taalhints.map(({ tekst, advies }) => ({ tekst, advies })),
    nakijken: gevonden.teControleren.map(({ feit, reden }) => ({ feit: omschrijving(feit), reden })),
  };
}

export function alsTegenspraak({
  feit,
  omschrijving: wat,
  lezingen,
}: {
  readonly feit: FeitId;
  readonly omschrijving: string;
  readonly lezingen: readonly { readonly waarde: string; readonly bron: string }[];
}) {
  return {
    omschrijving: wat,
    lezingen: lezingen.map(({ waarde, bron }) => ({ waarde: leesbaarVan(feit, waarde), bron })),
  };
}

/** Beside a choice may stand the day that contradicts it. */
const leesbaarVan = (feit: FeitId, waarde: string): string =>
  leesbaar(/^"\d{4}-\d{2}(-\d{2})?"$/.test(waarde) ? 'datum' : (regelVan(feit)?.rij.soort.naam ?? 'tekst'), waarde);

/** The day from which the law gives the tasks to the authority of this name; null for any other fact. */
const wettelijkVanaf = (feit: FeitId, waarde: string): string | null =>
  feit.startsWith('autoriteit.')
    ? (autoriteitRijen.find(({ naam, afkorting }) => naam === waarde || afkorting === waarde)?.van ?? null)
    : null;

/** A reading is kept as JSON, or as the word for an absence. */
function leesbaar(soort: string, waarde: string): string {
  try {
    return feitWaarde(soort, JSON.parse(waarde)) || waarde;
  } catch {
    return waarde.replaceAll('-', ' ');
  }
}

const gatenVan = (document: Document, dossier: Dossier): readonly Briefgat[] =>
  metNavraag(
    gaten(document).map(({ feit, tekst }) => (regelVan(feit) === undefined ? gat(tekst) : { ...gat(tekst), feit })),
    dossier,
  );

/** As the marker in this letter says it: whom to ask depends on the reader. */
const gat = (marker: string) => {
  const [, omschrijvingVan = marker, vragenAan = ''] = /^\[ONTBREEKT: (.*) — vragen aan: (.*)\]$/.exec(marker) ?? [];
  return { omschrijving: omschrijvingVan, vragenAan };
};
