/** "De datum klopt niet, dat moet 16 maart zijn": a letter rests on more than one day. Which is meant is asked, with the day filled in behind each; nothing changes here. */
import { briefVerantwoorden } from '../../app/brief-verantwoorden';
import type { Verantwoordfeit } from '../../app/brief-verantwoorden';
import { voerUit } from '../../app/use-case';
import { berichtKaart } from '../../cards/bericht';
import { meesteKnoppen } from '../../cards/blad';
import { button } from '../../cards/button';
import { nuRegels } from '../../cards/feit-waarde';
import { regelVan } from '../../domain/dossier';
import { volgtUitBesluit } from '../../domain/feitversie';
import { briefgangTekst } from '../../texts/briefgang';
import { datumVoluit } from '../../texts/datum';
import { feitgangTekst } from '../../texts/feitgang';
import { hoofdletter } from '../../texts/hoofdletter';
import type { Bericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { openFeit } from '../handlers/feit';
import { toon } from '../prive';
import { kernVan, lijktOp } from '../regie/feitnaam';

const DAG = /(?<![a-z])(?:datum|datums|data|dag|dagen)(?![a-z])/;
const SOORTEN: ReadonlySet<string | undefined> = new Set(['dag', 'datum']);

/** Null where no day is spoken of, and for who may not read the facts. */
export async function welkeDag(beurt: Beurt, brief: string, gelezen: Bericht): Promise<BeurtAntwoord | null> {
  if (!DAG.test(gelezen.klein)) return null;
  const gevonden = await voerUit(beurt, briefVerantwoorden, { brief, woorden: [] });
  if (!gevonden.ok || !gevonden.value.magFeiten) return null;
  const { casusId: casus, feiten } = gevonden.value;
  const [dag, ander] = gelezen.lezing.datums;
  const gezegd = ander === undefined ? dag : undefined;
  const dagen = genoemd(dagfeiten(feiten, gezegd), gelezen.klein);
  const [enige, tweede] = dagen;
  if (enige === undefined) return null;
  const waarde = (id: string): string | undefined => gezegd && alsInvoer(id, gezegd);
  if (tweede !== undefined) return toon(beurt, kiesDag(casus, dagen, gezegd, waarde));
  const ingevuld = waarde(enige.id);
  return openFeit(beurt, casus, enige.id, ingevuld === undefined ? {} : { waarde: ingevuld });
}

/** What already is the day that was said is not the one that is wrong. */
const dagfeiten = (feiten: readonly Verantwoordfeit[], gezegd: string | undefined): readonly Verantwoordfeit[] =>
  feiten.filter(
    ({ id, feit }) =>
      SOORTEN.has(regelVan(id)?.rij.soort.naam) &&
      !volgtUitBesluit(id) &&
      (gezegd === undefined || waardeVan(feit) !== gezegd),
  );

const waardeVan = (feit: Verantwoordfeit['feit']): unknown => (feit?.status === 'bekend' ? feit.waarde : undefined);

/** "De datum van de melding": those of which something more was said than that it is a day; all, where that tells none apart. */
function genoemd(dagen: readonly Verantwoordfeit[], klein: string): readonly Verantwoordfeit[] {
  const gezegd = kernVan(klein).filter((woord) => !DAG.test(woord));
  const bij = dagen.filter(({ omschrijving }) =>
    kernVan(omschrijving).some((woord) => !DAG.test(woord) && gezegd.some((ander) => lijktOp(woord, ander))),
  );
  return bij.length === 0 ? dagen : bij;
}

/** As the form of that fact reads it: a day is picked, and of what may be a month it takes words. */
const alsInvoer = (id: string, dag: string): string =>
  regelVan(id)?.rij.soort.naam === 'dag' ? dag : datumVoluit(dag);

function kiesDag(
  casus: string,
  dagen: readonly Verantwoordfeit[],
  gezegd: string | undefined,
  waarde: (id: string) => string | undefined,
) {
  const { kop, uitleg } = feitgangTekst.welkeDag;
  const past = dagen.slice(0, meesteKnoppen - 1);
  return berichtKaart({
    kop,
    alineas: [uitleg(gezegd)],
    rijen: past.map(({ id, omschrijving, feit }) => ({
      label: hoofdletter(omschrijving),
      waarde: (feit && nuRegels(id, feit)[0]) ?? '',
    })),
    knoppen: [
      ...past.map(({ id, omschrijving }) => {
        const genoemd = waarde(id);
        const erbij = genoemd === undefined ? {} : { genoemd };
        return button(hoofdletter(omschrijving), 'feit.inzien', { casus, feit: id, ...erbij });
      }),
      button(briefgangTekst.knop.feiten, 'feiten.inzien', { casus }),
    ],
  });
}
