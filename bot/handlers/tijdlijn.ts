/** The timeline, one event of it, and the five lines that bring somebody up to date. */
import { casusBijpraten } from '../../app/casus-bijpraten';
import { casusberichtBevestigen } from '../../app/casusbericht-bevestigen';
import { gebeurtenissenPerBlad, tijdlijnInzien } from '../../app/tijdlijn-inzien';
import { gebeurtenisInzien } from '../../app/gebeurtenis-inzien';
import type { GebeurtenisAntwoord } from '../../app/gebeurtenis-inzien';
import { voerUit } from '../../app/use-case';
import type { Payload } from '../../cards/actions';
import { button, link } from '../../cards/button';
import type { Knop, Link } from '../../cards/button';
import { bijpratenKaart } from '../../cards/bijpraten';
import { gebeurtenisKaart, tijdlijnKaart } from '../../cards/tijdlijn';
import { schrijverVan } from '../../domain/gebeurtenis';
import { mag } from '../../domain/policy';
import { casusberichtTekst } from '../../texts/casusbericht';
import { tijdlijnTekst } from '../../texts/gebeurtenis';
import { overnemenTekst } from '../../texts/overnemen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import type { Handlers } from '../handler';
import { toon, weiger, zegTekst } from '../prive';
import { intrekKnop } from './casusbericht';

/** `sinds`: the day from which somebody wants to know. */
export async function bijpraatAntwoord(beurt: Beurt, casus: string, sinds?: string): Promise<BeurtAntwoord> {
  const gevonden = await voerUit(beurt, casusBijpraten, { casus, ...(sinds === undefined ? {} : { sinds }) });
  if (!gevonden.ok) return weiger(beurt, gevonden.fout);
  const { casus: dossier, regels, nietsSinds, rondom, meegegeven } = gevonden.value;
  const vanaf = sinds === undefined ? null : tijdlijnTekst.sinds(sinds, nietsSinds);
  return toon(beurt, bijpratenKaart(dossier, { regels, vandaag: beurt.vandaag, sinds: vanaf, rondom, meegegeven }));
}

async function tijdlijn(beurt: Beurt, casus: string, vanaf = 0): Promise<BeurtAntwoord> {
  const gevonden = await voerUit(beurt, tijdlijnInzien, { casus, vanaf });
  if (!gevonden.ok) return weiger(beurt, gevonden.fout);
  const { casus: dossier, gebeurtenissen: regels, totaal } = gevonden.value;
  return toon(beurt, tijdlijnKaart(dossier, { regels, vanaf, totaal, perBlad: gebeurtenissenPerBlad }));
}

async function gebeurtenis(beurt: Beurt, id: string, gezegd: string | null = null): Promise<BeurtAntwoord> {
  const gevonden = await voerUit(beurt, gebeurtenisInzien, { gebeurtenis: id });
  if (!gevonden.ok) return weiger(beurt, gevonden.fout);
  const eerst = gevonden.value.stand === 'ingetrokken' ? [] : await bevestigKnop(beurt, gevonden.value.gebeurtenis.id);
  return toon(beurt, gebeurtenisKaart(gevonden.value, [...eerst, ...knoppen(beurt, gevonden.value)], gezegd));
}

/** The message stays before him, and nothing asks for it any more. */
async function bevestig(
  beurt: Beurt,
  { gebeurtenis: id, sleutel }: Payload<'casusbericht.bevestigen'>,
): Promise<BeurtAntwoord> {
  const gedaan = await voerUit(beurt, casusberichtBevestigen, { gebeurtenis: id }, sleutel);
  if (!gedaan.ok) return weiger(beurt, gedaan.fout);
  return gebeurtenis(beurt, id, casusberichtTekst.bevestigd(gedaan.value.casusNummer));
}

/** For who was asked to confirm it and did not yet. */
async function bevestigKnop({ actor, eenheid, nieuweSleutel }: Beurt, gebeurtenis: string): Promise<readonly Knop[]> {
  const gevraagd = await eenheid.casusbericht.akkoorden(gebeurtenis);
  const open = gevraagd.some(({ persoonId, akkoordOp }) => persoonId === actor.persoonId && akkoordOp === null);
  const payload = { gebeurtenis, sleutel: nieuweSleutel() };
  return open
    ? [button(casusberichtTekst.knop.gelezen, 'casusbericht.bevestigen', payload, { stijl: 'positive' })]
    : [];
}

const bericht: ReadonlySet<string> = new Set(['update', 'correctie', 'overgenomen-bericht']);

/** Only what this person may do; the verb behind each button checks again. */
function knoppen({ actor }: Beurt, { gebeurtenis: deze, stand, casus }: GebeurtenisAntwoord): readonly (Knop | Link)[] {
  const levend = bericht.has(deze.inhoud.soort) && stand !== 'ingetrokken';
  const zaak = { ...casus, makerId: schrijverVan(deze) };
  return [
    button(tijdlijnTekst.knop.tijdlijn, 'tijdlijn.inzien', { casus: casus.id }),
    ...(deze.bron?.startsWith('https://') ? [link(tijdlijnTekst.knop.origineel, deze.bron)] : []),
    ...(levend && mag(actor, 'casus.bijwerken', casus)
      ? [button(casusberichtTekst.knop.corrigeren, 'casusbericht.corrigeren', { gebeurtenis: deze.id })]
      : []),
    ...(levend && mag(actor, 'casusbericht.intrekken', zaak) ? [intrekKnop(deze.id)] : []),
    button(casusberichtTekst.knop.casus, 'casus.inzien', { casus: casus.id }),
  ];
}

export const tijdlijnHandlers = {
  'casus.bijpraten': (beurt, { casus }) => bijpraatAntwoord(beurt, casus),
  // Only the menu of a message sends this with the message itself; see `regie/bericht-actie.ts`.
  'bericht.overnemen': (beurt) => Promise.resolve(zegTekst(beurt, overnemenTekst.nietHier)),
  'tijdlijn.inzien': (beurt, { casus, vanaf }) => tijdlijn(beurt, casus, vanaf),
  'gebeurtenis.inzien': (beurt, { gebeurtenis: id }) => gebeurtenis(beurt, id),
  'casusbericht.bevestigen': bevestig,
} as const satisfies Partial<Handlers>;
