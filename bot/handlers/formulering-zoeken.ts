/** Finding a sentence of any letter by a word that stands in it. */
import { formuleringenZoeken } from '../../app/formulering-beheren';
import { voerUit } from '../../app/use-case';
import type { Ontvangen as Payload } from '../../cards/actions';
import { zoekKaart, zoekuitslagKaart } from '../../cards/formulering-zoeken';
import { ingevuld } from '../../domain/persoonsgegevens';
import { formuleringTekst } from '../../texts/formulering';
import type { Beurt, BeurtAntwoord } from '../beurt';
import type { Handlers } from '../handler';
import { toon, weiger } from '../prive';

/** Shorter words stand in nearly every sentence. */
const kortsteWoord = 3;

async function zoek(beurt: Beurt, { woord: ruw }: Payload<'formuleringen.zoeken'>): Promise<BeurtAntwoord> {
  const woord = ingevuld(ruw)?.trim() ?? '';
  const { briefwerk, formuleerwerk } = beurt.huis;
  const gevonden = await voerUit(beurt, formuleringenZoeken(formuleerwerk, briefwerk), { woord });
  if (!gevonden.ok) return weiger(beurt, gevonden.fout);
  if (woord.length >= kortsteWoord) return toon(beurt, zoekuitslagKaart(woord, gevonden.value));
  return toon(beurt, zoekKaart(ruw === undefined ? [] : [formuleringTekst.zoek.teKort(kortsteWoord)]));
}

export const formuleringZoekHandlers = { 'formuleringen.zoeken': zoek } as const satisfies Partial<Handlers>;
