/** Messages about rights that need two people: to who may confirm them, and back to who proposed them. */
import { voorstelregel } from '../../app/voorstel-inzien';
import { berichtKaart } from '../../cards/bericht';
import { voorstelKaart } from '../../cards/rechten';
import { geenZaak, mag } from '../../domain/policy';
import { rechtenTekst } from '../../texts/rechten';
import { voorstelView } from '../handlers/gebruikers';
import type { Maker, Opmaak } from './maker';

const regelVan = async ({ turn, rij, ontvanger, nu, vandaag }: Opmaak) => {
  const voorstel = await turn.rechten.vind(rij.objectId);
  return voorstel && voorstelregel({ actor: ontvanger, eenheid: turn, nu, vandaag }, voorstel);
};

const voorgelegd: Maker = async (opmaak) => {
  const { ontvanger, nieuweSleutel } = opmaak;
  const regel = await regelVan(opmaak);
  if (regel?.voorstel.status !== 'open' || !mag(ontvanger, 'rechten.bevestigen', geenZaak)) return null;
  return voorstelKaart(voorstelView(regel), nieuweSleutel(), false);
};

const besloten: Maker = async (opmaak) => {
  const regel = await regelVan(opmaak);
  if (!regel || regel.voorstel.status === 'open') return null;
  const { status, beslistDoor, beslistOp } = regel.voorstel;
  const door = (await opmaak.turn.persoon.vind(beslistDoor ?? ''))?.naam ?? '';
  const { beslotenKop, besloten: zin, beslotenDoor } = rechtenTekst;
  return berichtKaart({ kop: beslotenKop, alineas: [zin[status](regel.naam), beslotenDoor(door, beslistOp ?? '')] });
};

export const rechtenBerichten = {
  'rechten-voorgelegd': voorgelegd,
  'rechten-besloten': besloten,
} as const satisfies Record<string, Maker>;
