/** Letters of a series one by one: all of them, what was left or touched, and what this reader did not read yet. */
import { reeksBrieven } from '../../app/briefreeks-bekijken';
import { reeksGelezen } from '../../app/briefreeks-lezen';
import { voerUit } from '../../app/use-case';
import type { Ontvangen as Payload } from '../../cards/actions';
import { reeksbrievenPerBlad, reekslijstKaart } from '../../cards/briefreeks-lijst';
import { reekskeuzeKaart } from '../../cards/briefreeks-keuze';
import type { Reeksdeel } from '../../domain/briefreeks';
import { foutZin } from '../../texts/fouten';
import { reeksTekst } from '../../texts/briefreeks';
import type { Beurt, BeurtAntwoord } from '../beurt';
import type { Handlers } from '../handler';
import { toon, weiger } from '../prive';

interface Blad {
  readonly reeks: string;
  readonly na: number;
  readonly deel: Reeksdeel;
}

async function toonBlad(beurt: Beurt, blad: Blad, melding?: string): Promise<BeurtAntwoord> {
  const { na, deel } = blad;
  const gevonden = await voerUit(beurt, reeksBrieven(beurt.huis.briefwerk), { ...blad, aantal: reeksbrievenPerBlad });
  if (!gevonden.ok) return weiger(beurt, gevonden.fout);
  const { brieven: rijen, meer, vorige: _, ...reeks } = gevonden.value;
  const brieven = rijen.map(({ brief: { id: briefId, nummer, versie, status }, gegevens, uitval, ...rij }) => ({
    ...{ briefId, nummer, versie, status, gemeente: gegevens.gemeente },
    ...{ geraakt: rij.geraakt, lezers: rij.lezers, zelfGelezen: rij.zelfGelezen, voorstellen: rij.voorstellen },
    uitval: uitval && { stap: uitval.stap, waarom: foutZin(uitval.fout) },
  }));
  const volgende = meer ? (rijen.at(-1)?.volgnummer ?? null) : null;
  const vorige = na > 0 ? Math.max(0, na - reeksbrievenPerBlad) : null;
  const view = { ...reeks, reeks: blad.reeks, brieven, deel, vorige, volgende };
  return toon(beurt, reekslijstKaart(melding === undefined ? view : { ...view, melding }, beurt.nieuweSleutel()));
}

/** What was read is no longer on the page: the next ones come up. */
async function gelezen(beurt: Beurt, payload: Payload<'briefreeks.gelezen'>): Promise<BeurtAntwoord> {
  const { reeks, brieven, sleutel } = payload;
  const uit = await voerUit(beurt, reeksGelezen, { reeks, brieven }, sleutel);
  if (!uit.ok) return weiger(beurt, uit.fout);
  return toonBlad(beurt, { reeks, na: 0, deel: 'ongelezen' }, reeksTekst.lijst.vastgelegd(uit.value.aantal));
}

async function kies(beurt: Beurt, { reeks }: Payload<'briefreeks.keuze'>): Promise<BeurtAntwoord> {
  const gevonden = await voerUit(beurt, reeksBrieven(beurt.huis.briefwerk), { reeks, na: 0, deel: 'alle', aantal: 1 });
  return gevonden.ok
    ? toon(beurt, reekskeuzeKaart({ ...gevonden.value, reeks }, beurt.nieuweSleutel()))
    : weiger(beurt, gevonden.fout);
}

export const briefreeksLijstHandlers = {
  /** `gelaten` stands on cards of before there were other parts. */
  'briefreeks.brieven': (beurt, { reeks, na = 0, gelaten = false, deel = gelaten ? 'gelaten' : 'alle' }) =>
    toonBlad(beurt, { reeks, na, deel }),
  'briefreeks.gelezen': gelezen,
  'briefreeks.keuze': kies,
} as const satisfies Partial<Handlers>;
