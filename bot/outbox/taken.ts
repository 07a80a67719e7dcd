/** What the outbox says about tasks, made at the moment of sending: what was done meanwhile is not asked for any more. */
import { escalatieWerkdagen, nadertWerkdagen } from '../../app/taak-bewaken';
import { zetNaam } from '../../app/taak-vertellen';
import { zoekTaak } from '../../app/taak-zaak';
import { berichtKaart } from '../../cards/bericht';
import { button } from '../../cards/button';
import { taakOpNaamBericht } from '../../cards/taak-geven';
import { takenHerzienKaart } from '../../cards/taken-herzien';
import { takenKaart } from '../../cards/taken';
import { mag } from '../../domain/policy';
import { dagenLater, werkdagenLater } from '../../domain/termijn';
import type { Feestdagen } from '../../domain/termijn';
import type { Taakvraag } from '../../domain/taak-ports';
import { taakTekst } from '../../texts/taak';
import { gevenTekst } from '../../texts/taak-geven';
import type { Kaart } from '../messages';
import type { Opmaak } from './maker';
import { kentCasus } from './zichtbaar';

const meeste = 8;

/** Reminders are made during the day: the date of the row is the Dutch date too. */
const dagVan = ({ rij }: Opmaak): string => rij.op.slice(0, 10);

const vrijRond = ({ turn }: Opmaak, dag: string): Promise<Feestdagen> =>
  turn.feestdag.geldend(dagenLater(dag, -400), dagenLater(dag, 400));

async function gestart(opmaak: Opmaak): Promise<Kaart | null> {
  const { turn, rij, ontvanger } = opmaak;
  const dag = dagVan(opmaak);
  const casus = await turn.casus.vind(rij.objectId, dag);
  if (!casus || !mag(ontvanger, 'taken.inzien', casus) || !(await kentCasus(opmaak, casus))) return null;
  const open = (await turn.taak.vanCasus(casus.id)).filter(({ status }) => status === 'open');
  if (open.length === 0) return null;
  const { bericht, knop } = taakTekst;
  return berichtKaart({
    kop: bericht.gestartKop(casus.nummer),
    over: casus.aanbiederNaam,
    alineas: [bericht.gestart(casus.aanbiederNaam, open.length)],
    knoppen: [button(knop.taken, 'casustaken.inzien', { casus: casus.id })],
  });
}

async function herzien(opmaak: Opmaak): Promise<Kaart | null> {
  const { turn, rij, ontvanger } = opmaak;
  const casus = await turn.casus.vind(rij.objectId, dagVan(opmaak));
  if (!casus || !mag(ontvanger, 'taken.herzien', casus)) return null;
  const taken = (await turn.taak.vanCasus(casus.id)).filter(({ status, teHerzien }) => status === 'open' && teHerzien);
  if (taken.length === 0) return null;
  const { id: casusId, nummer, aanbiederNaam: aanbieder } = casus;
  return takenHerzienKaart({ casusId, nummer, aanbieder, taken, sleutel: opmaak.nieuweSleutel() });
}

interface Lijst {
  readonly welke: Taakvraag['welke'];
  readonly kop: string;
  readonly uitleg: string;
  readonly tot: (dag: string, feestdagen: Feestdagen) => string;
}

const lijst =
  ({ welke, kop, uitleg, tot }: Lijst) =>
  async (opmaak: Opmaak): Promise<Kaart | null> => {
    const { turn, rij, ontvanger } = opmaak;
    const dag = dagVan(opmaak);
    const feestdagen = await vrijRond(opmaak, dag);
    const { persoonId, partijId } = ontvanger;
    const vraag = { persoonId, partijId, dag, welke, voor: tot(dag, feestdagen) };
    const taken = await turn.taak.lijst(vraag, { vanaf: 0, aantal: meeste });
    if (taken.length === 0) return null;
    await turn.outbox.zetCasussen(
      rij.id,
      taken.map(({ casusId }) => casusId),
    );
    return takenKaart({
      ...{ kop, leeg: '', lijst: welke, vanaf: 0, vandaag: dag, feestdagen, gedaan: uitleg },
      totaal: await turn.taak.tel(vraag),
      items: taken.map((taak) => ({ taak, sleutel: null })),
      knoppen: [button(welke === 'mijn' ? taakTekst.mijnKop : taakTekst.regieKop, 'taken.inzien', { welke })],
    });
  };

const { bericht } = taakTekst;

/** Only while it still is as the message says; who must not read the task any more is told nothing. */
const opNaam =
  (soort: 'gekregen' | 'kwijt') =>
  async (opmaak: Opmaak): Promise<Kaart | null> => {
    const { turn, rij, ontvanger } = opmaak;
    const vandaag = dagVan(opmaak);
    const zaak = await zoekTaak({ eenheid: turn, actor: ontvanger, nu: rij.op, vandaag }, rij.objectId);
    const vanHem = zaak?.taak.persoonId === ontvanger.persoonId;
    if (zaak?.taak.status !== 'open' || vanHem !== (soort === 'gekregen')) return null;
    if (!mag(ontvanger, 'taken.inzien', zaak)) return null;
    const { taak } = zaak;
    const [laatste] = (await turn.taak.verloop(taak.id)).filter(({ soort: wat }) => zetNaam.has(wat));
    const { gekregen, kwijt } = gevenTekst;
    return taakOpNaamBericht({
      ...{ taak, vandaag, reden: laatste?.reden ?? null, feestdagen: await vrijRond(opmaak, vandaag) },
      ...(vanHem
        ? { kop: gekregen.kop, zin: gekregen.zin(laatste?.naam ?? '') }
        : { kop: kwijt.kop, zin: kwijt.zin(taak.persoonNaam) }),
    });
  };

export const taakBerichten = {
  'taak-gegeven': opNaam('gekregen'),
  'taak-teruggenomen': opNaam('kwijt'),
  'taken-gestart': gestart,
  'taken-herzien': herzien,
  'taken-herinnering': lijst({
    ...{ welke: 'mijn', kop: bericht.herinneringKop, uitleg: bericht.herinnering },
    tot: (dag, feestdagen) => werkdagenLater(dag, nadertWerkdagen, feestdagen),
  }),
  'taken-escalatie': lijst({
    ...{ welke: 'regie', kop: bericht.escalatieKop, uitleg: bericht.escalatie },
    tot: (dag, feestdagen) => werkdagenLater(dag, -escalatieWerkdagen, feestdagen),
  }),
} as const;
