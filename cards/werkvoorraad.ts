/** A worklist of casussen with a way to the others, and the form to take one over. */
import { werkvoorraden } from '../domain/werkvoorraad';
import type { Werkregel, Werkvoorraad } from '../domain/werkvoorraad';
import { werkvoorraadTekst as tekst } from '../texts/werkvoorraad';
import { button } from './button';
import type { Kaart } from './expand';
import { invulKaart } from './invulkaart';
import { lijstKaart } from './lijst';

export interface WerkvoorraadView {
  readonly welke: Werkvoorraad;
  readonly rijen: readonly (Werkregel & { readonly magOvernemen: boolean })[];
  readonly vanaf: number;
  readonly perBlad: number;
  readonly totaal: number;
}

export function werkvoorraadKaart({ welke, rijen, vanaf, perBlad, totaal }: WerkvoorraadView): Kaart {
  const andere = werkvoorraden.filter((een) => een !== welke);
  return lijstKaart({
    kop: tekst.naam(welke),
    onderkop: rijen.length === 0 ? tekst.leeg : tekst.stand(vanaf, vanaf + rijen.length, totaal),
    items: rijen.map((rij) => ({
      titel: rij.aanbiederNaam,
      regels: tekst.regels(rij),
      knoppen: [
        button(tekst.bekijken, 'casus.inzien', { casus: rij.id }),
        ...(rij.magOvernemen ? [button(tekst.overnemen, 'casusrol.overnemen-vragen', { casus: rij.id })] : []),
      ],
    })),
    knoppen: [
      ...(vanaf + perBlad < totaal
        ? [button(tekst.meer, 'werkvoorraad.inzien', { welke, vanaf: vanaf + perBlad })]
        : []),
      ...andere.map((een) => button(tekst.knop(een), 'werkvoorraad.inzien', { welke: een })),
    ],
  });
}

const langsteReden = 400;

export function overnameKaart(casusId: string, sleutel: string): Kaart {
  const { kop, uitleg, reden, redenFout, opslaan, terug } = tekst.overname;
  return invulKaart({
    ...{ kop, uitleg, reden: { label: reden, fout: redenFout, max: langsteReden, nodig: true } },
    knoppen: [
      button(opslaan, 'casusrol.overnemen', { casus: casusId, sleutel }, { stijl: 'positive' }),
      button(terug, 'werkvoorraad.inzien', {}, { zonderInvoer: true }),
    ],
  });
}
