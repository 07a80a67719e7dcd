/** Steps with all letters of a series: putting forward, setting, releasing, recording that they were sent, and the letters one by one. */
import { briefreeksInzien } from '../../app/briefreeks-inzien';
import type { Reeksstand } from '../../app/briefreeks-zaak';
import { reeksBeoordelen } from '../../app/briefreeks-bekijken';
import { rondeStarten } from '../../app/briefreeks-ronde';
import { voerUit } from '../../app/use-case';
import type { Ontvangen as Payload } from '../../cards/actions';
import { reeksKaart } from '../../cards/briefreeks';
import { reeksbeoordeelKaart, reeksintrekKaart, reeksverzendKaart } from '../../cards/briefreeks-stap';
import { leesVinken } from '../../cards/vinken';
import type { Vinkstand } from '../../cards/vinken';
import { pastBij } from '../../domain/briefreeks';
import type { Rondegegevens, Rondestap } from '../../domain/briefreeks';
import { ingevuld } from '../../domain/persoonsgegevens';
import { foutZin } from '../../texts/fouten';
import { reeksTekst } from '../../texts/briefreeks';
import type { Beurt, BeurtAntwoord } from '../beurt';
import type { Handlers } from '../handler';
import { gedrukteKaart, toon, weiger, zegTekst } from '../prive';
import { leesHoe } from './vrijgave';

interface Vraag {
  readonly reeks: string;
  readonly sleutel: string;
}

async function begin(
  beurt: Beurt,
  stap: Rondestap,
  { reeks, sleutel }: Vraag,
  { gezien = '', ...gegevens }: Rondegegevens & { readonly gezien?: string } = {},
): Promise<BeurtAntwoord> {
  const verb = rondeStarten(stap, (tekst) => beurt.huis.hash(tekst));
  const uit = await voerUit(beurt, verb, { reeks, gezien, gegevens }, sleutel);
  if (uit.ok) {
    beurt.huis.wekReeksen(reeks, beurt.inbound.gesprek, gedrukteKaart(beurt));
    return toon(beurt, reeksKaart(uit.value, beurt.nieuweSleutel()));
  }
  return stap === 'vaststellen' && uit.fout.soort === 'brief-gewijzigd-na-akkoord'
    ? beoordeel(beurt, reeks, [foutZin(uit.fout)])
    : weiger(beurt, uit.fout);
}

const aantalVoor = ({ statussen }: Reeksstand, stap: Rondestap): number =>
  Object.entries(statussen).reduce((som, [status, aantal]) => som + (pastBij(stap, status) ? aantal : 0), 0);

/** A form for one of the steps; a sentence when no letter waits for it. */
async function formulier(
  beurt: Beurt,
  reeks: string,
  stap: 'verzenden' | 'intrekken',
  meldingen: readonly string[] = [],
): Promise<BeurtAntwoord> {
  const gevonden = await voerUit(beurt, briefreeksInzien, { reeks });
  if (!gevonden.ok) return weiger(beurt, gevonden.fout);
  const { aanbieder } = gevonden.value;
  const aantal = aantalVoor(gevonden.value, stap);
  if (aantal === 0 || !gevonden.value.stappen.includes(stap))
    return toon(beurt, reeksKaart(gevonden.value, beurt.nieuweSleutel()));
  const view = { reeks, aanbieder, aantal, meldingen };
  const sleutel = beurt.nieuweSleutel();
  return stap === 'verzenden'
    ? toon(beurt, reeksverzendKaart({ ...view, vandaag: beurt.vandaag }, sleutel))
    : toon(beurt, reeksintrekKaart(view, sleutel));
}

async function beoordeel(
  beurt: Beurt,
  reeks: string,
  meldingen: readonly string[] = [],
  vinkstand?: Vinkstand,
): Promise<BeurtAntwoord> {
  const { briefwerk, hash } = beurt.huis;
  const gevonden = await voerUit(
    beurt,
    reeksBeoordelen(briefwerk, (tekst) => hash(tekst)),
    { reeks },
  );
  if (!gevonden.ok) return weiger(beurt, gevonden.fout);
  if (gevonden.value.aantal === 0) return zegTekst(beurt, reeksTekst.lijst.leeg('alle'));
  const view = { ...gevonden.value, reeks, meldingen, ...(vinkstand === undefined ? {} : { vinkstand }) };
  return toon(beurt, reeksbeoordeelKaart(view, beurt.nieuweSleutel()));
}

async function stelVast(beurt: Beurt, payload: Payload<'briefreeks.vaststellen'>): Promise<BeurtAntwoord> {
  const { reeks, gezien } = payload;
  const { briefwerk, hash } = beurt.huis;
  const gevonden = await voerUit(
    beurt,
    reeksBeoordelen(briefwerk, (tekst) => hash(tekst)),
    { reeks },
  );
  if (!gevonden.ok) return weiger(beurt, gevonden.fout);
  const { gevoelig } = gevonden.value;
  const stand = leesVinken(payload, gevoelig, beurt.actor.persoonId);
  const bevestigd = stand.afgevinkt;
  if (bevestigd.length < gevoelig.length) {
    const aantal = gevoelig.length - bevestigd.length;
    const melding = stand.halverwege ? [] : [foutZin({ soort: 'brief-vraagt-bevestiging', aantal })];
    return beoordeel(beurt, reeks, melding, gevonden.value.gezien === gezien ? stand : undefined);
  }
  return begin(beurt, 'vaststellen', payload, { gezien, bevestigd });
}

async function verzend(beurt: Beurt, payload: Payload<'briefreeks.verzenden'>): Promise<BeurtAntwoord> {
  const gelezen = leesHoe(beurt, payload);
  if (typeof gelezen === 'string') return formulier(beurt, payload.reeks, 'verzenden', [gelezen]);
  return begin(beurt, 'verzenden', payload, gelezen);
}

async function trekIn(beurt: Beurt, payload: Payload<'briefreeks.intrekken'>): Promise<BeurtAntwoord> {
  const reden = ingevuld(payload.reden);
  if (reden === null) return formulier(beurt, payload.reeks, 'intrekken', [reeksTekst.intrekken.redenNodig]);
  return begin(beurt, 'intrekken', payload, { reden });
}

export const briefreeksRondeHandlers = {
  'briefreeks.bijwerken': (beurt, vraag) => begin(beurt, 'bijwerken', vraag),
  'briefreeks.voorleggen': (beurt, vraag) => begin(beurt, 'voorleggen', vraag),
  'briefreeks.beoordelen': (beurt, { reeks }) => beoordeel(beurt, reeks),
  'briefreeks.vaststellen': stelVast,
  'briefreeks.vrijgeven': (beurt, vraag) => begin(beurt, 'vrijgeven', vraag),
  'briefreeks.verzending': (beurt, { reeks }) => formulier(beurt, reeks, 'verzenden'),
  'briefreeks.verzenden': verzend,
  'briefreeks.intrekking': (beurt, { reeks }) => formulier(beurt, reeks, 'intrekken'),
  'briefreeks.intrekken': trekIn,
} as const satisfies Partial<Handlers>;
