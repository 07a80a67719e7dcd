/** The facts of a casus as the letter to one council reads them: what was given for its gemeente goes before those of the casus. */
import type { Dossierbestand } from './briefwerk';
import { vanEigenCollege } from './eigen-college';
import type { Gemeentegegevens } from './gemeentegegevens';

type Groep = Readonly<Record<string, unknown>>;

/** The dossier as the letter of this council reads it: its own values go before those of the casus. */
export function metGemeente(dossier: Dossierbestand, gemeente: string, gegevens: Gemeentegegevens): Dossierbestand {
  const basis = vanEigenCollege(dossier, gemeente, gegevens.afzender);
  const [ontvanger, rib] = [groepUit(basis, 'ontvanger'), groepUit(basis, 'rib')];
  return {
    ...basis,
    ontvanger: {
      ...ontvanger,
      gemeente: { waarde: gemeente, bron: 'lijst van gemeenten' },
      ...ofGat('onderdelenInGemeente', gegevens.onderdelen, ontvanger),
      ...ofGat('segmentenInGemeente', gegevens.segmenten, ontvanger),
      ...ofGat(
        'gevolgenInGemeente',
        gegevens.gevolgen === null ? 'geen' : gegevens.gevolgen,
        isOpgaveVan(gemeente, ontvanger) ? ontvanger : {},
      ),
      ...ofGat('portefeuillehouder', gegevens.portefeuille, ontvanger),
    },
    rib: {
      ...rib,
      ...indien('van', gegevens.afzender),
      ...indien('ondertekenaar', gegevens.ondertekenaar),
      ...indien('functie', gegevens.functie),
    },
    ...eigenPunten(basis, gegevens.rechtzetting),
  };
}

/** What every council has to hear stands first; of what is said to one alone no other letter holds a word. */
function eigenPunten(dossier: Dossierbestand, eigen: Gemeentegegevens['rechtzetting']): Groep {
  if (eigen === undefined || eigen === null || eigen.length === 0) return {};
  const brief = groepUit(dossier, 'rechtzettingsbrief');
  const feit = brief['punten'];
  const algemeen = Array.isArray(feit) ? feit : (feit as { readonly waarde?: unknown } | undefined)?.waarde;
  const punten = [...(Array.isArray(algemeen) ? (algemeen as readonly unknown[]) : []), ...eigen];
  return { rechtzettingsbrief: { ...brief, punten: gemeentefeit(punten) } };
}

/** One college cannot speak for the afspraken of another: what a casus records holds for the gemeente it names with it, and for no other. */
function isOpgaveVan(gemeente: string, { gemeente: genoemd }: Groep): boolean {
  return genoemd === gemeente || (genoemd as { readonly waarde?: unknown } | undefined)?.waarde === gemeente;
}

const groepUit = (dossier: Dossierbestand, naam: string): Groep => (dossier[naam] ?? {}) as Groep;

const bron = 'opgave per gemeente';
const indien = (sleutel: string, waarde: unknown): Groep =>
  waarde === undefined ? {} : { [sleutel]: gemeentefeit(waarde) };

/** What nobody gave and nobody recorded with the casus is a gap. */
function ofGat(sleutel: string, waarde: unknown, vastgelegd: Groep = {}): Groep {
  if (waarde !== undefined) return { [sleutel]: gemeentefeit(waarde) };
  return { [sleutel]: vastgelegd[sleutel] ?? { afwezig: 'onbekend' } };
}

/** As it stands in a dossier. */
export function gemeentefeit(waarde: unknown): Groep {
  return waarde === null ? { afwezig: 'geen' } : { waarde, bron };
}
