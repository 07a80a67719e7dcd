/** A series of letters: starting it, how far it is, calling it off, and its files. */
import { briefreeksAanbieden } from '../../app/briefreeks-afgeven';
import { briefreeksAfbreken, briefreeksInzien } from '../../app/briefreeks-inzien';
import { briefreeksStarten } from '../../app/briefreeks-starten';
import type { Reeksstand } from '../../app/briefreeks-zaak';
import { rondeAfbreken } from '../../app/briefreeks-ronde';
import { voerUit } from '../../app/use-case';
import { reeksBestandKaart, reeksKaart } from '../../cards/briefreeks';
import type { Result } from '../../domain/result';
import { reeksTekst } from '../../texts/briefreeks';
import type { Beurt, BeurtAntwoord } from '../beurt';
import type { Handlers } from '../handler';
import { toon, weiger, zegTekst } from '../prive';

const antwoord = (beurt: Beurt, uitkomst: Result<Reeksstand>): BeurtAntwoord =>
  uitkomst.ok ? toon(beurt, reeksKaart(uitkomst.value, beurt.nieuweSleutel())) : weiger(beurt, uitkomst.fout);

export const briefreeksHandlers = {
  async 'briefreeks.starten'(beurt, { casus, sleutel, gemeente, soort = 'raadsinformatiebrief' }) {
    const rijen = gemeente === undefined ? null : [{ gemeente }];
    const uitkomst = await voerUit(beurt, briefreeksStarten, { casus, soort, rijen }, sleutel);
    if (uitkomst.ok) beurt.huis.wekReeksen(uitkomst.value.id, beurt.inbound.gesprek);
    return antwoord(beurt, uitkomst);
  },
  'briefreeks.inzien': async (beurt, { reeks }) => antwoord(beurt, await voerUit(beurt, briefreeksInzien, { reeks })),
  /** Whatever of it runs: making the letters, or a step with all of them. */
  async 'briefreeks.afbreken'(beurt, { reeks, sleutel }) {
    const loopt = (await beurt.eenheid.briefreeks.vind(reeks))?.status === 'loopt';
    return antwoord(beurt, await voerUit(beurt, loopt ? briefreeksAfbreken : rondeAfbreken, { reeks }, sleutel));
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
