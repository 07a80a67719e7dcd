/** Looking for a sentence by a word, and what was found in all letters together. */
import type { Zinplek } from '../domain/formulering';
import { briefKnop } from '../texts/brief';
import { formuleringTekst as tekst } from '../texts/formulering';
import { inkorten } from '../texts/inkorten';
import { button } from './button';
import type { Knop } from './button';
import type { Kaart } from './expand';
import { invulbladKaart } from './invulblad';
import { lijstKaart } from './lijst';

const meeste = 12;
const langsteRegel = 300;

const alleBrieven = (): Knop => button(tekst.knop.brieven, 'formuleringen.inzien', {}, { zonderInvoer: true });

export const zoekKaart = (meldingen: readonly string[] = []): Kaart =>
  invulbladKaart({
    kop: tekst.zoek.kop,
    naam: '',
    meldingen,
    alineas: [tekst.zoek.uitleg],
    velden: [{ soort: 'tekst', id: 'woord', label: tekst.zoek.label, max: 60 }],
    knoppen: [button(tekst.knop.zoeken, 'formuleringen.zoeken', {}, { stijl: 'positive' }), alleBrieven()],
    samenvatting: tekst.zoek.kop,
  });

export interface Vondst extends Zinplek {
  readonly voorbeeld: string;
  readonly gekozen: string | null;
}

/** A word that stands in very many sentences is better made longer: the rest is counted, not shown. */
export const zoekuitslagKaart = (woord: string, vondsten: readonly Vondst[]): Kaart =>
  lijstKaart({
    kop: tekst.zoek.uitslagKop,
    onderkop: tekst.zoek.uitslag(vondsten.length, Math.min(vondsten.length, meeste)),
    items: vondsten.slice(0, meeste).map(({ soort, publiek, zin, voorbeeld, gekozen }) => ({
      titel: inkorten(voorbeeld, langsteRegel),
      regels: [
        `${briefKnop(soort, publiek)}. ${tekst.id(zin)}`,
        ...(gekozen === null ? [] : [inkorten(tekst.eigen(gekozen), langsteRegel)]),
      ],
      knoppen: [button(tekst.knop.formuleren, 'formulering.openen', { soort, publiek, zin })],
    })),
    knoppen: [button(tekst.knop.zoeken, 'formuleringen.zoeken', {}), alleBrieven()],
    samenvatting: tekst.zoek.samenvatting(woord, vondsten.length),
  });
