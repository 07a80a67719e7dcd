/** A series of letters: starting it, how far it is, calling it off, and its files. */
import { briefreeksAanbieden } from '../../app/briefreeks-afgeven';
import { briefreeksAfbreken, briefreeksHervatten, briefreeksInzien } from '../../app/briefreeks-inzien';
import { briefreeksStarten } from '../../app/briefreeks-starten';
import type { Reeksstand } from '../../app/briefreeks-zaak';
import { rondeAfbreken } from '../../app/briefreeks-ronde';
import { casusInzien } from '../../app/casus-inzien';
import { voerUit } from '../../app/use-case';
import { bladKaart } from '../../cards/blad';
import { reeksBestandKaart, reeksKaart } from '../../cards/briefreeks';
import { button } from '../../cards/button';
import { mag } from '../../domain/policy';
import type { Result } from '../../domain/result';
import { casusTekst } from '../../texts/casus';
import { reeksTekst } from '../../texts/briefreeks';
import type { Beurt, BeurtAntwoord } from '../beurt';
import type { Handlers } from '../handler';
import { gedrukteKaart, toon, weiger, zegTekst } from '../prive';

const antwoord = (beurt: Beurt, uitkomst: Result<Reeksstand>): BeurtAntwoord =>
  uitkomst.ok ? toon(beurt, reeksKaart(uitkomst.value, beurt.nieuweSleutel())) : weiger(beurt, uitkomst.fout);

/** Asked for in words: a series that is there is gone on with, and a new one starts with a button, for it makes many letters. */
export async function reeksVan(beurt: Beurt, casus: string): Promise<BeurtAntwoord> {
  const gevonden = await voerUit(beurt, casusInzien, { casus });
  if (!gevonden.ok) return weiger(beurt, gevonden.fout);
  const { id, nummer, aanbiederNaam } = gevonden.value.casus;
  // Whether there is a series already is for who may start one.
  if (!mag(beurt.actor, 'briefreeks.starten', gevonden.value.casus)) return weiger(beurt, { soort: 'geen-toegang' });
  const bestaand = await beurt.eenheid.briefreeks.vanCasus(id);
  if (bestaand) return antwoord(beurt, await voerUit(beurt, briefreeksInzien, { reeks: bestaand.id }));
  const { begin, knop, kop } = reeksTekst;
  const start = button(knop.starten, 'briefreeks.starten', { casus: id, sleutel: beurt.nieuweSleutel() });
  return toon(
    beurt,
    bladKaart({
      kop: kop('raadsinformatiebrief', nummer),
      naam: aanbiederNaam,
      alineas: begin,
      rijen: [],
      knoppen: [start, button(casusTekst.knop.terug, 'casus.inzien', { casus: id })],
      samenvatting: kop('raadsinformatiebrief', nummer),
    }),
  );
}

export const briefreeksHandlers = {
  async 'briefreeks.starten'(beurt, { casus, sleutel, gemeente, soort = 'raadsinformatiebrief' }) {
    const rijen = gemeente === undefined ? null : [{ gemeente }];
    const uitkomst = await voerUit(beurt, briefreeksStarten, { casus, soort, rijen }, sleutel);
    if (uitkomst.ok) beurt.huis.wekReeksen(uitkomst.value.id, beurt.inbound.gesprek, gedrukteKaart(beurt));
    return antwoord(beurt, uitkomst);
  },
  'briefreeks.inzien': async (beurt, { reeks }) => antwoord(beurt, await voerUit(beurt, briefreeksInzien, { reeks })),
  /** Whatever of it runs: making the letters, or a step with all of them. */
  async 'briefreeks.afbreken'(beurt, { reeks, sleutel }) {
    const loopt = (await beurt.eenheid.briefreeks.vind(reeks))?.status === 'loopt';
    return antwoord(beurt, await voerUit(beurt, loopt ? briefreeksAfbreken : rondeAfbreken, { reeks }, sleutel));
  },
  async 'briefreeks.hervatten'(beurt, { reeks, sleutel }) {
    const uitkomst = await voerUit(beurt, briefreeksHervatten, { reeks }, sleutel);
    if (uitkomst.ok) beurt.huis.wekReeksen(reeks, beurt.inbound.gesprek, gedrukteKaart(beurt));
    return antwoord(beurt, uitkomst);
  },
  async 'briefreeks.bestanden'(beurt, { reeks }) {
    const token = beurt.huis.geheim();
    const aanbod = { reeks, tokenHash: beurt.huis.hash(token) };
    const bewijs = await voerUit(beurt, briefreeksAanbieden, aanbod);
    if (!bewijs.ok) return weiger(beurt, bewijs.fout);
    const kaart = reeksBestandKaart(reeks, `${beurt.huis.publicUrl}/reeks/${token}`, bewijs.value.tot);
    const { invoke } = zegTekst(beurt, reeksTekst.klaargezet);
    // The link is a secret: the answer of this turn stays out of the table of answers.
    return { berichten: [{ soort: 'kaart', kaart }], invoke, nietBewaren: true };
  },
} as const satisfies Partial<Handlers>;
