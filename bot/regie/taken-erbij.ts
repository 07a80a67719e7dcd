/** "Welke taken zijn er bijgekomen", "wat heb ik er vandaag bij gekregen": what is new for him, or on the casus that is named. */
import { casustakenErbijInzien, takenErbijInzien } from '../../app/taken-erbij';
import { perBlad } from '../../app/taak-inzien';
import type { Takenrij } from '../../app/taak-inzien';
import { voerUit } from '../../app/use-case';
import { button } from '../../cards/button';
import { takenKaart } from '../../cards/taken';
import type { TakenView } from '../../cards/taken';
import { dagenLater } from '../../domain/termijn';
import { taakTekst } from '../../texts/taak';
import { takenErbijTekst } from '../../texts/taken-erbij';
import { tijdvakIn } from '../begrip/tijdvak';
import { leesBericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { toon, weiger } from '../prive';

/** Who names no day means lately. */
const ZONDER_DAG = 7;

function sindsIn(beurt: Beurt, tekst: string): string {
  const { klein, begrepen, vandaag } = leesBericht(beurt, tekst);
  const { datum } = begrepen.slots;
  const van = datum !== undefined && datum <= vandaag ? datum : tijdvakIn(klein, vandaag)?.van;
  return van !== undefined && van <= vandaag ? van : dagenLater(vandaag, -ZONDER_DAG);
}

export async function takenErbij(beurt: Beurt, tekst: string): Promise<BeurtAntwoord> {
  const { vandaag } = beurt;
  const sinds = sindsIn(beurt, tekst);
  const gelezen = await voerUit(beurt, takenErbijInzien, { sinds });
  if (!gelezen.ok) return weiger(beurt, gelezen.fout);
  const { taken, rollen, feestdagen } = gelezen.value;
  const kaart = takenKaart({
    ...{ kop: takenErbijTekst.kop(sinds, vandaag), leeg: takenErbijTekst.leeg(sinds, vandaag), lijst: 'mijn' },
    ...(rollen.length === 0 ? {} : { gedaan: takenErbijTekst.rollen(rollen, sinds, vandaag) }),
    ...rijen(beurt, taken),
    feestdagen,
    knoppen: [button(taakTekst.mijnKop, 'taken.inzien', {})],
  });
  return toon(beurt, kaart);
}

export async function casustakenErbij(beurt: Beurt, casus: string, tekst: string): Promise<BeurtAntwoord> {
  const { vandaag } = beurt;
  const sinds = sindsIn(beurt, tekst);
  const gelezen = await voerUit(beurt, casustakenErbijInzien, { casus, sinds });
  if (!gelezen.ok) return weiger(beurt, gelezen.fout);
  const { casus: dossier, taken, feestdagen } = gelezen.value;
  const { id, nummer, aanbiederNaam: naam } = dossier;
  const kaart = takenKaart({
    ...{ kop: takenErbijTekst.casusKop(nummer, sinds, vandaag), leeg: takenErbijTekst.casusLeeg(sinds, vandaag), naam },
    lijst: 'casus',
    ...rijen(beurt, taken),
    feestdagen,
    knoppen: [button(taakTekst.knop.alleTaken, 'casustaken.inzien', { casus: id })],
  });
  return toon(beurt, kaart);
}

/** The soonest due of them; behind the button of the whole list stand the others. */
function rijen(beurt: Beurt, taken: readonly Takenrij[]): Pick<TakenView, 'items' | 'vanaf' | 'totaal' | 'vandaag'> {
  const items = taken
    .slice(0, perBlad)
    .map(({ taak, magAfronden }) => ({ taak, sleutel: magAfronden ? beurt.nieuweSleutel() : null }));
  return { items, vanaf: 0, totaal: taken.length, vandaag: beurt.vandaag };
}
