/** Reading tasks: one's own, those of a casus, one with its history, and the forms to adjust it. */
import { casustakenInzien, mijnTakenInzien, perBlad, taakInzien } from '../../app/taak-inzien';
import type { Casustaken, Taakantwoord, Takenblad, Takenrij } from '../../app/taak-inzien';
import { eigenTakenOpCasus } from '../../app/eigen-taken-op-casus';
import { voerUit } from '../../app/use-case';
import { bladeren } from '../../cards/bladeren';
import { button } from '../../cards/button';
import type { Knop } from '../../cards/button';
import { taakAanpassenKaart } from '../../cards/taak-formulier';
import { feitdatumKaart } from '../../cards/feitdatum';
import { taakToevoegenKaart } from '../../cards/taak-toevoegen';
import { taakKaart } from '../../cards/taak';
import { takenHerzienKaart } from '../../cards/taken-herzien';
import { takenKaart } from '../../cards/taken';
import type { Taakitem } from '../../cards/taken';
import { regelVan } from '../../domain/dossier';
import { afspraakTekst } from '../../texts/gesprek-afspraken';
import { taakTekst } from '../../texts/taak';
import type { Beurt, BeurtAntwoord } from '../beurt';
import type { Handlers } from '../handler';
import type { Kaart } from '../messages';
import { toon, weiger, zegTekst } from '../prive';
import { openFeit } from './feit';
import { afsprakenAntwoord } from './gesprek-afspraak';
import { weigerOpCasus } from './casus-weigering';

type Takenlijst = Takenblad['welke'];

const { knop } = taakTekst;

const itemVan =
  (beurt: Beurt) =>
  ({ taak, magAfronden, bevestigd }: Takenrij): Taakitem => ({
    taak,
    sleutel: magAfronden ? beurt.nieuweSleutel() : null,
    ...(bevestigd === undefined ? {} : { bevestigd }),
  });

export async function takenAntwoord(
  beurt: Beurt,
  { welke = null, vanaf = 0, voor, casus }: Mijnvraag = {},
  gedaan?: string,
): Promise<BeurtAntwoord> {
  const gelezen =
    casus === undefined
      ? await voerUit(beurt, mijnTakenInzien, { welke, vanaf, voor })
      : await voerUit(beurt, eigenTakenOpCasus, { casus });
  if (!gelezen.ok) return weiger(beurt, gelezen.fout);
  const { aantallen, afspraken, stappen } = gelezen.value;
  const niets = stappen.length === 0 && lijsten.every((lijst) => aantallen[lijst] === 0);
  if (welke === null && niets && afspraken > 0 && voor === undefined) return afsprakenAntwoord(beurt);
  return toon(beurt, mijnKaart(beurt, gelezen.value, voor, gedaan));
}

interface Mijnvraag {
  /** Of one casus only. */
  readonly casus?: string | undefined;
  readonly welke?: Takenlijst | null | undefined;
  readonly vanaf?: number | undefined;
  /** Only what is due on or before this day. */
  readonly voor?: string | undefined;
}

const lijsten: readonly Takenlijst[] = ['mijn', 'partij', 'regie'];
const koppen = { mijn: taakTekst.mijnKop, partij: taakTekst.partijKop, regie: taakTekst.regieKop } as const;
const leeg = { mijn: taakTekst.mijnLeeg, partij: taakTekst.partijLeeg, regie: taakTekst.regieLeeg } as const;

/** What belongs on every button of a list that is narrowed to a day. */
const totDag = (voor: string | undefined) => (voor === undefined ? {} : { voor });

function mijnKaart(beurt: Beurt, gelezen: Takenblad, voor: string | undefined, gedaan?: string): Kaart {
  const { welke, taken, vanaf, aantallen, feestdagen, afspraken, stappen } = gelezen;
  const totaal = aantallen[welke];
  const geteld = { ...aantallen, mijn: aantallen.mijn + stappen.length };
  const andere = lijsten.filter((lijst) => lijst !== welke && geteld[lijst] > 0);
  return takenKaart({
    ...{ kop: koppen[welke], leeg: leeg[welke], lijst: welke, vandaag: beurt.vandaag, vanaf, totaal, feestdagen },
    ...totDag(voor),
    ...(gedaan === undefined ? {} : { gedaan }),
    items: taken.map(itemVan(beurt)),
    ...(welke === 'mijn' && vanaf === 0 ? { stappen } : {}),
    knoppen: [
      ...bladeren({ vanaf, totaal, perBlad }, (titel, naar) =>
        button(titel, 'taken.inzien', { welke, vanaf: naar, ...totDag(voor) }),
      ),
      ...(voor === undefined ? [] : [button(knop.alle, 'taken.inzien', { welke })]),
      ...(afspraken > 0 ? [button(afspraakTekst.knop.naarAfspraken(afspraken), 'gespreksafspraken.inzien', {})] : []),
      ...andere.map((lijst) => button(knop[lijst](geteld[lijst]), 'taken.inzien', { welke: lijst, ...totDag(voor) })),
    ],
  });
}

interface Casusvraag {
  /** Number or id of a casus, or the id of its aanbieder. */
  readonly casus: string;
  readonly welke?: 'open' | 'klaar' | undefined;
  readonly vanaf?: number | undefined;
  readonly voor?: string | undefined;
}

export async function casustakenAntwoord(
  beurt: Beurt,
  { casus, welke = 'open', vanaf = 0, voor }: Casusvraag,
  gedaan?: string,
): Promise<BeurtAntwoord> {
  const gelezen = await voerUit(beurt, casustakenInzien, { casus, welke, vanaf, voor });
  if (!gelezen.ok) return weiger(beurt, gelezen.fout);
  const tot = welke === 'open' ? voor : undefined;
  const kaart = takenKaart({
    ...casusView(beurt, gelezen.value, welke),
    ...totDag(tot),
    ...(gedaan === undefined ? {} : { gedaan }),
    knoppen: casusKnoppen(gelezen.value, welke, tot),
  });
  return toon(beurt, kaart);
}

function casusView(beurt: Beurt, gelezen: Casustaken, welke: 'open' | 'klaar') {
  const { casus, taken, vanaf, totaal, feestdagen, stappen } = gelezen;
  const open = welke === 'open';
  return {
    ...(open && vanaf === 0 ? { stappen } : {}),
    kop: open ? taakTekst.casusKop(casus.nummer) : taakTekst.klaarKop(casus.nummer),
    ...(open && casus.status === 'gesloten' && totaal > 0 ? { gedaan: taakTekst.casusGesloten } : {}),
    ...{ naam: casus.aanbiederNaam, leeg: open ? taakTekst.casusLeeg : taakTekst.klaarLeeg, lijst: 'casus' as const },
    ...{ vandaag: beurt.vandaag, vanaf, totaal, feestdagen, items: taken.map(itemVan(beurt)) },
  };
}

function casusKnoppen(gelezen: Casustaken, welke: 'open' | 'klaar', voor: string | undefined): readonly Knop[] {
  const { casus, vanaf, totaal, klaar, teHerzien, vervolg } = gelezen;
  const open = welke === 'open';
  const naar = { casus: casus.id };
  const mag = (wat: (typeof vervolg)[number]): boolean => open && vervolg.includes(wat);
  return [
    ...bladeren({ vanaf, totaal, perBlad }, (titel, plaats) =>
      button(titel, 'casustaken.inzien', { ...naar, welke, vanaf: plaats, ...totDag(voor) }),
    ),
    ...(mag('taken.herzien') && teHerzien.length > 0
      ? [button(knop.herzien(teHerzien.length), 'taken.beslissen', naar)]
      : []),
    ...(mag('taak.toevoegen') ? [button(knop.toevoegen, 'taak.nieuw', naar)] : []),
    ...(open && klaar > 0 ? [button(knop.klaar(klaar), 'casustaken.inzien', { ...naar, welke: 'klaar' })] : []),
    ...(open && voor === undefined ? [] : [button(knop.alleTaken, 'casustaken.inzien', naar)]),
    ...(vervolg.includes('casus.inzien') ? [button(knop.casus, 'casus.inzien', naar)] : []),
  ];
}

export async function taakAntwoord(beurt: Beurt, taakId: string): Promise<BeurtAntwoord> {
  const gelezen = await voerUit(beurt, taakInzien, { taakId });
  if (!gelezen.ok) return weiger(beurt, gelezen.fout);
  const { taak, verloop, bevestigd, vervolg, feestdagen, bericht } = gelezen.value;
  const { actor, vandaag } = beurt;
  const sleutel = beurt.nieuweSleutel();
  const partijNaam = actor.partijNaam;
  return toon(
    beurt,
    taakKaart({ ...{ taak, verloop, bevestigd, vervolg, feestdagen, bericht }, partijNaam, vandaag, sleutel }),
  );
}

/** A form for who may use it; who may not gets the refusal at once instead of after typing. */
const formulier =
  (handeling: 'taak.wijzigen' | 'feit.vastleggen', maak: (gelezen: Taakantwoord, sleutel: string) => Kaart | null) =>
  async (beurt: Beurt, { taak: taakId }: { readonly taak: string }): Promise<BeurtAntwoord> => {
    const gelezen = await voerUit(beurt, taakInzien, { taakId });
    if (!gelezen.ok) return weiger(beurt, gelezen.fout);
    const kaart = gelezen.value.vervolg.includes(handeling) ? maak(gelezen.value, beurt.nieuweSleutel()) : null;
    return kaart ? toon(beurt, kaart) : weiger(beurt, { soort: 'geen-toegang' });
  };

/** What stands with an hour as well is written where that can be filled in. */
const openTaakfeit: Handlers['taakfeit.openen'] = async (beurt, vraag) => {
  const gelezen = await voerUit(beurt, taakInzien, { taakId: vraag.taak });
  const grond = gelezen.ok ? gelezen.value.taak.grond : null;
  if (gelezen.ok && grond?.soort === 'na-feit' && regelVan(grond.feit)?.rij.soort.naam === 'tijdstip')
    return openFeit(beurt, gelezen.value.taak.casusId, grond.feit);
  return formulier('feit.vastleggen', ({ taak, feit }, sleutel) => feitdatumKaart(taak, feit?.versie ?? 0, sleutel))(
    beurt,
    vraag,
  );
};

async function overCasus(
  beurt: Beurt,
  casus: string,
  maak: (gelezen: Casustaken) => Kaart | string | null,
): Promise<BeurtAntwoord> {
  const gelezen = await voerUit(beurt, casustakenInzien, { casus, welke: 'open', vanaf: 0 });
  if (!gelezen.ok) return weiger(beurt, gelezen.fout);
  const kaart = maak(gelezen.value);
  if (kaart === null) return weigerOpCasus(beurt, gelezen.value.casus.id);
  return typeof kaart === 'string' ? zegTekst(beurt, kaart) : toon(beurt, kaart);
}

export const taakHandlers = {
  'taken.inzien': (beurt, vraag) => takenAntwoord(beurt, vraag),
  'casustaken.inzien': (beurt, vraag) => casustakenAntwoord(beurt, vraag),
  'taak.inzien': (beurt, { taak }) => taakAntwoord(beurt, taak),
  'taak.aanpassen': formulier('taak.wijzigen', ({ taak }, sleutel) => taakAanpassenKaart(taak, sleutel)),
  'taakfeit.openen': openTaakfeit,
  'taak.nieuw': (beurt, { casus, soort = 'taak' }) =>
    overCasus(beurt, casus, ({ casus: deze, vervolg }) =>
      vervolg.includes('taak.toevoegen') ? taakToevoegenKaart(deze, beurt.nieuweSleutel(), { soort }) : null,
    ),
  'taken.beslissen': (beurt, { casus }) =>
    overCasus(beurt, casus, ({ casus: { id, nummer, aanbiederNaam }, vervolg, teHerzien }) => {
      if (!vervolg.includes('taken.herzien')) return null;
      if (teHerzien.length === 0) return taakTekst.herzien.niets;
      const sleutel = beurt.nieuweSleutel();
      return takenHerzienKaart({ casusId: id, nummer, aanbieder: aanbiederNaam, taken: teHerzien, sleutel });
    }),
} as const satisfies Partial<Handlers>;
