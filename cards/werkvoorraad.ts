/** A worklist of casussen with a way to the others, and the form to take one over. */
import type { CasusDossier, Stap } from '../domain/casus';
import { stilDagen, werkvoorraden } from '../domain/werkvoorraad';
import type { Werkregel, Werkvoorraad } from '../domain/werkvoorraad';
import type { Trede } from '../domain/trede';
import { casusTekst } from '../texts/casus';
import { opsomming } from '../texts/lijst';
import { werkvoorraadTekst as tekst } from '../texts/werkvoorraad';
import { bladeren } from './bladeren';
import { button } from './button';
import type { Kaart } from './expand';
import { invulKaart } from './invulkaart';
import { lijstKaart } from './lijst';

export interface WerkvoorraadView {
  readonly welke: Werkvoorraad;
  /** What counts as quiet on this list. */
  readonly dagen: number;
  readonly rijen: readonly (Werkregel & {
    readonly regie: CasusDossier['rolhouders'];
    readonly magOvernemen: boolean;
    readonly stap: Stap | null;
  })[];
  readonly vanaf: number;
  readonly perBlad: number;
  readonly totaal: number;
  /** What the list is narrowed to, and the names of the places. */
  readonly selectie: {
    readonly plaatsen: readonly string[];
    readonly treden: readonly Trede[] | null;
    readonly namen: readonly string[];
  };
}

export function werkvoorraadKaart({ welke, dagen, rijen, vanaf, perBlad, totaal, selectie }: WerkvoorraadView): Kaart {
  const andere = werkvoorraden.filter((een) => een !== welke);
  const { plaatsen, treden, namen } = selectie;
  const heel = plaatsen.length === 0 && treden === null;
  const payload = {
    ...(plaatsen.length === 0 ? {} : { plaatsen: [...plaatsen] }),
    ...(treden ? { treden: [...treden] } : {}),
    ...(welke === 'stil' && dagen !== stilDagen ? { dagen } : {}),
  };
  const leeg = heel ? tekst.leeg : tekst.niets;
  const waar =
    namen.length === 0
      ? []
      : [{ titel: opsomming(namen), regels: [casusTekst.lijstPlaats(namen.length)], knoppen: [] }];
  const items = rijen.map((rij) => ({
    titel: rij.aanbiederNaam,
    regels: tekst.regels(rij, casusTekst.regie(rij.regie)),
    knoppen: [
      button(tekst.bekijken, 'casus.inzien', { casus: rij.id }),
      ...(rij.magOvernemen ? [button(tekst.overnemen, 'casusrol.overnemen-vragen', { casus: rij.id })] : []),
    ],
  }));
  return lijstKaart({
    kop: tekst.naam(welke, dagen),
    onderkop: [
      ...(treden === null ? [] : [casusTekst.lijstTreden(treden)]),
      rijen.length === 0 ? leeg : tekst.stand(vanaf, vanaf + rijen.length, totaal),
    ].join(' '),
    items: [...waar, ...items],
    knoppen: [
      ...bladeren({ vanaf, totaal, perBlad }, (titel, plek) =>
        button(titel, 'werkvoorraad.inzien', { ...payload, welke, vanaf: plek }),
      ),
      ...(heel ? [] : [button(tekst.heel, 'werkvoorraad.inzien', { welke })]),
      ...andere.map((een) => button(tekst.knop(een), 'werkvoorraad.inzien', { welke: een })),
    ],
  });
}

const langsteReden = 400;

export function overnameKaart(
  casus: { readonly id: string; readonly nummer: string; readonly aanbiederNaam: string },
  sleutel: string,
): Kaart {
  const { kop, uitleg, reden, redenFout, opslaan, terug } = tekst.overname;
  return invulKaart({
    ...{
      kop: kop(casus.nummer),
      naam: casus.aanbiederNaam,
      uitleg,
      reden: { label: reden, fout: redenFout, max: langsteReden, nodig: true },
    },
    knoppen: [
      button(opslaan, 'casusrol.overnemen', { casus: casus.id, sleutel }, { stijl: 'positive' }),
      button(terug, 'werkvoorraad.inzien', {}, { zonderInvoer: true }),
    ],
  });
}
