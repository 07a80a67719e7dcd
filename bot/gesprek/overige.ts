/** The themes nobody ticked, in one go: as in the conversation before, no worries, or not talked about. Nothing is chosen beforehand. */
import type { Veld } from '../../cards/veld';
import { gespreksthemas, leegThema, zoalsIn } from '../../domain/accountgesprek';
import type { Accountgesprek, AccountgesprekInvoer, Themaverslag } from '../../domain/accountgesprek';
import { paginaTekst } from '../../texts/gesprek-pagina';
import type { Formulier } from '../invoer/formulier';

const GOED = 'geen-zorgen';
const STIL = 'niet-besproken';
/** Names the report that was in sight: another one is not taken over unseen. */
const zoalsKeuze = (gesprek: string): string => `zoals-${gesprek}`;

/** Ticked after all: what is written of it now is of today. */
export const metEigenWoorden = ({ status, feit, beleving, duiding }: Themaverslag): Themaverslag => ({
  ...{ status, feit, beleving, duiding },
});

const samenIn = ({ themas }: Pick<AccountgesprekInvoer, 'themas'>) =>
  gespreksthemas.flatMap((thema) => themas[thema]?.samen ?? []);

/** What was chosen before, from what came of it. */
export function overigeVan(invoer: AccountgesprekInvoer): string {
  const [eerste] = samenIn(invoer);
  if (eerste === undefined) return '';
  return eerste.zoals === null ? GOED : zoalsKeuze(eerste.zoals.gesprek);
}

export const kanZoals = (vorige: Accountgesprek | null): vorige is Accountgesprek =>
  vorige !== null && Object.keys(zoalsIn(vorige)).length > 0;

export function overigeveld(waarde: string, vorige: Accountgesprek | null): Veld {
  const keuzes = [
    ...(kanZoals(vorige)
      ? [{ waarde: zoalsKeuze(vorige.id), titel: paginaTekst.overigeZoals(vorige.invoer.datum) }]
      : []),
    { waarde: GOED, titel: paginaTekst.overigeGoed },
    { waarde: STIL, titel: paginaTekst.overigeStil },
  ];
  const staatEr = keuzes.some((keuze) => keuze.waarde === waarde);
  const gekozen = staatEr ? waarde : '';
  return { soort: 'keuze', id: 'overige', label: paginaTekst.overige, keuzes, open: true, waarde: gekozen };
}

/** Nothing chosen leaves it as it was. */
export function leesOverige(
  formulier: Formulier,
  invoer: AccountgesprekInvoer,
  vorige: Accountgesprek | null,
): AccountgesprekInvoer {
  const getypt = formulier.ruw('overige');
  if (getypt.startsWith(zoalsKeuze('')) && getypt !== zoalsKeuze(vorige?.id ?? '')) {
    formulier.zin(paginaTekst.overigeVerouderd);
    return invoer;
  }
  const zoals = kanZoals(vorige) ? [zoalsKeuze(vorige.id)] : [];
  const keuze = formulier.keuze('overige', paginaTekst.overige, [...zoals, GOED, STIL]);
  if (keuze === null) return invoer;
  const zelf = Object.entries(invoer.themas).filter(([, verslag]) => verslag.samen === undefined);
  const samen = { [GOED]: goedBuiten(invoer), [STIL]: {} }[keuze] ?? (vorige ? zoalsIn(vorige) : {});
  return { ...invoer, themas: { ...samen, ...Object.fromEntries(zelf) } };
}

/** Without what he said was not talked about. */
export const goedBuiten = ({ overgeslagen = [] }: AccountgesprekInvoer): AccountgesprekInvoer['themas'] =>
  Object.fromEntries(
    gespreksthemas
      .filter((thema) => !overgeslagen.includes(thema))
      .map((thema) => [thema, { ...leegThema, status: GOED, samen: { zoals: null } }]),
  );

/** Words of a confidential report would be read by more people in one that is not. */
export async function leektUit(
  invoer: AccountgesprekInvoer,
  vind: (id: string) => Promise<Accountgesprek | null>,
): Promise<boolean> {
  if (invoer.vertrouwelijk) return false;
  const bronnen = new Set(samenIn(invoer).flatMap(({ zoals }) => zoals?.gesprek ?? []));
  for (const bron of bronnen) if ((await vind(bron))?.invoer.vertrouwelijk === true) return true;
  return false;
}
