/** What differs in the letter to one council, typed on a card: checked as a row of the file is, laid ready, and taken over with a press. */
import { gemeenteInvullen } from '../../app/gemeente-invullen';
import type { Invulblad } from '../../app/gemeente-invullen';
import { gegevensKlaarleggen } from '../../app/gemeentegegevens';
import { voerUit } from '../../app/use-case';
import { gemeenteformulierKaart } from '../../cards/gemeente-invullen';
import { gegevensproefKaart } from '../../cards/gemeentegegevens';
import { invulvelden } from '../../domain/gemeentegegevens';
import type { Gemeenteveld, Invulgemeenteveld } from '../../domain/gemeentegegevens';
import { ingevuld } from '../../domain/persoonsgegevens';
import type { VrijeTekst } from '../../domain/persoonsgegevens';
import { foutZin } from '../../texts/fouten';
import { gegevensTekst } from '../../texts/gemeentegegevens';
import type { Beurt, BeurtAntwoord } from '../beurt';
import type { Handlers } from '../handler';
import { toon, weiger } from '../prive';

type Waarden = Readonly<Partial<Record<Invulgemeenteveld, string>>>;
const GEEN = 'geen';
const ONBEKEND = 'onbekend';

export async function openGemeente(
  beurt: Beurt,
  wat: { readonly casus: string; readonly gemeente: string },
  gezegd: Waarden = {},
): Promise<BeurtAntwoord> {
  const blad = await voerUit(beurt, gemeenteInvullen, wat);
  if (!blad.ok) return weiger(beurt, blad.fout);
  const meldingen = Object.keys(gezegd).length === 0 ? [] : [gegevensTekst.formulier.ingevuld];
  return toonFormulier(beurt, blad.value, { ...bekend(blad.value), ...gezegd }, meldingen);
}

const toonFormulier = async (
  beurt: Beurt,
  blad: Invulblad,
  waarden: Waarden,
  meldingen: readonly string[],
): Promise<BeurtAntwoord> => toon(beurt, gemeenteformulierKaart({ ...blad, waarden }, meldingen));

/** A list has one on each line; what is known not to be there says so. */
const bekend = ({ gegevens }: Invulblad): Waarden =>
  Object.fromEntries(
    invulvelden.flatMap((veld) => {
      const waarde = gegevens[veld];
      if (waarde === undefined) return [];
      return [[veld, waarde === null ? GEEN : typeof waarde === 'string' ? waarde : waarde.join('\n')]];
    }),
  );

type Invulling = Readonly<Partial<Record<Invulgemeenteveld, VrijeTekst | undefined>>> & {
  readonly casus: string;
  readonly gemeente: string;
};

async function ingevuldFormulier(beurt: Beurt, { casus, gemeente, ...velden }: Invulling): Promise<BeurtAntwoord> {
  const blad = await voerUit(beurt, gemeenteInvullen, { casus, gemeente });
  if (!blad.ok) return weiger(beurt, blad.fout);
  const getypt: Waarden = Object.fromEntries(invulvelden.map((veld) => [veld, ingevuld(velden[veld]) ?? '']));
  const opnieuw = (...meldingen: readonly string[]) => toonFormulier(beurt, blad.value, getypt, meldingen);
  const partijen = await beurt.eenheid.partij.vanSoort(['gemeente', 'aanbieder', 'gecertificeerde-instelling']);
  const { rijen, fouten } = beurt.huis.gegevenslezer.leesInvulling(cellen(blad.value, getypt), partijen);
  if (fouten.length > 0) return opnieuw(...fouten.map(({ uitleg }) => uitleg));
  const klaar = await voerUit(beurt, gegevensKlaarleggen, { rijen });
  if (!klaar.ok) return opnieuw(foutZin(klaar.fout));
  if (klaar.value.nieuw + klaar.value.gewijzigd === 0) return opnieuw(gegevensTekst.formulier.niets);
  const gewijzigd = rijen.map((rij) => ({ gemeente: rij.gemeente, velden: Object.keys(rij.velden) as Gemeenteveld[] }));
  return toon(beurt, gegevensproefKaart({ ...klaar.value, rijen: gewijzigd }, beurt.nieuweSleutel()));
}

/** Only what was typed otherwise than it stood: a field that was emptied is a gap again. */
function cellen(blad: Invulblad, getypt: Waarden): Readonly<Record<string, string>> {
  const stond = bekend(blad);
  const anders = invulvelden.filter((veld) => (getypt[veld] ?? '') !== (stond[veld] ?? ''));
  return {
    gemeente: blad.gemeente,
    aanbieder: blad.aanbieder,
    ...Object.fromEntries(anders.map((veld) => [veld, alsCel(getypt[veld] ?? '')])),
  };
}

const alsCel = (getypt: string): string => (getypt === '' ? ONBEKEND : getypt.replace(/\s*\n\s*/gu, '|'));

export const gemeenteInvullenHandlers = {
  'gemeentegegevens.invullen': (beurt, wat) => openGemeente(beurt, wat),
  'gemeentegegevens.ingevuld': ingevuldFormulier,
} as const satisfies Partial<Handlers>;
