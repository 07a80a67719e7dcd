/** The letter of one council in a series: its variant by region, its own name, and who signs there. */
import { metEigen } from '../domain/brief-eigen';
import type { Gemeentegegevens, MaakVoorGemeente } from '../domain/briefreeks';
import { parseDossier } from '../domain/dossier';
import type { Dossier } from '../domain/dossier';
import { bekend, leesTekst } from '../domain/feit';
import { voorBrief } from './brieven';
import { herformuleer } from './brieven/formulering';
import { raadsbrievenPerGemeente } from './brieven/varianten';
import { feitenblad } from './controle';

const bron = 'opgave per gemeente';

export const maakVoorGemeente: MaakVoorGemeente = ({ dossierJson, formuleringen, gegevens, kenmerk }) => {
  const dossier = parseDossier(dossierJson);
  if (!dossier.ok) return null;
  const eigen = metGegevens(dossier.value, gegevens);
  const opdracht = { kenmerk, versie: 1, concept: true, datum: null };
  const variant = raadsbrievenPerGemeente(eigen, [zoalsInDossier(eigen, gegevens.gemeente)], opdracht)?.[0];
  if (variant === undefined) return null;
  const gelezen = voorBrief('raadsinformatiebrief', eigen, null);
  const plek = { soort: 'raadsinformatiebrief', publiek: variant.publiek };
  const document = metEigen(herformuleer(variant.document, formuleringen, gelezen, plek), []);
  const blad = feitenblad(document, gelezen);
  return { document, blad, publiek: variant.publiek, gaten: [], voorstellen: [] };
};

/** The register tells namesakes apart, `Bergen (L)`; a region that names its own members does not. */
function zoalsInDossier({ accounthouder: { gemeenten } }: Dossier, naam: string): string {
  const kaal = naam.replace(/ \([^()]*\)$/, '');
  return gemeenten.status === 'bekend' && gemeenten.waarde.some((een) => een === kaal) ? kaal : naam;
}

function metGegevens(dossier: Dossier, { ondertekenaar, functie, afzender }: Gemeentegegevens): Dossier {
  const gevuld = (naam: 'ondertekenaar' | 'functie' | 'van', ruw: string | undefined) => {
    const tekst = leesTekst(ruw);
    return tekst === undefined ? {} : { [naam]: bekend(dossier.rib[naam], tekst, { bron }) };
  };
  const rib = {
    ...dossier.rib,
    ...gevuld('ondertekenaar', ondertekenaar),
    ...gevuld('functie', functie),
    ...gevuld('van', afzender),
  };
  return { ...dossier, rib };
}
