/** What each kind of outbox row says, made at the moment of sending: rights are judged again, and nothing old is sent. */
import { magMeldingLezen } from '../app/melding-inzien';
import type { Actor } from '../domain/actor';
import { geenZaak, mag } from '../domain/policy';
import type { OutboxRij, OutboxSoort } from '../domain/ports';
import type { Turn } from '../domain/traffic';
import { berichtKaart } from '../cards/bericht';
import { button } from '../cards/button';
import { toegangKaart } from '../cards/toegang';
import { knopTekst, meldingTekst, meldingVragen } from '../texts/melding';
import { toegangTekst } from '../texts/toegang';
import { openVragen } from '../domain/melding';
import type { Melding } from '../domain/melding';
import { priveAntwoord } from './antwoord-bewaren';
import type { Kaart, Outbound } from './messages';
import { overBepaling } from './outbox-tredebepaling';
import { leesOpen, verlooptNa } from './dialoog-concept';
import { verlooptKaart } from './dialoog-kaart';

export interface Opmaak {
  readonly turn: Turn;
  readonly rij: OutboxRij;
  readonly ontvanger: Actor;
  readonly nu: string;
  /** The Dutch date. */
  readonly vandaag: string;
  nieuweSleutel(): string;
}

/** Null: the receiver may no longer read this, or there is nothing left to tell. */
type Maker = (opmaak: Opmaak) => Promise<Kaart | Outbound | null>;

const metMelding =
  (maak: (melding: Melding) => Kaart): Maker =>
  async ({ turn, rij, ontvanger }) => {
    const melding = await turn.melding.vind(rij.objectId);
    return melding && magMeldingLezen(ontvanger, melding) ? maak(melding) : null;
  };

const ontvangen = metMelding((melding) => {
  const open = openVragen(melding.invoer);
  return berichtKaart({
    kop: meldingTekst.ontvangstKop(melding.nummer),
    alineas: [
      meldingTekst.ontvangst(melding.gemeldOp),
      { tekst: meldingTekst.watNuKop, vet: true },
      meldingTekst.watNu,
      meldingTekst.tweedeWelkom,
      ...(open.length > 0 ? [{ tekst: meldingTekst.nogOpen, subtiel: true }] : []),
      ...open.map((veld) => ({ tekst: `– ${meldingVragen[veld].label}`, subtiel: true })),
    ],
    knoppen: [
      button(knopTekst.bekijken, 'melding.inzien', { melding: melding.id }),
      button(knopTekst.mijnMeldingen, 'mijn-meldingen.inzien', {}),
    ],
  });
});

const nieuw = metMelding((melding) =>
  berichtKaart({
    kop: meldingTekst.nieuwKop(melding.nummer),
    alineas: [
      meldingTekst.nieuw,
      ...(melding.invoer.acuut === 'ja' ? [{ tekst: meldingTekst.acuutJa, vet: true }] : []),
    ],
    rijen: [{ label: meldingVragen.over.label, waarde: melding.invoer.over.naam }],
    knoppen: [button(knopTekst.bekijken, 'melding.inzien', { melding: melding.id })],
  }),
);

const gevraagd: Maker = async ({ turn, rij, ontvanger, nieuweSleutel }) => {
  const verzoek = await turn.persoon.verzoek(rij.objectId);
  if (verzoek?.status !== 'open' || !mag(ontvanger, 'toegang.verlenen', geenZaak)) return null;
  const partijen = await turn.partij.vanSoort([
    'autoriteit',
    'samenwerkingsverband',
    'jeugdregio',
    'aanbieder',
    'gecertificeerde-instelling',
    'gemeente',
  ]);
  const { id: verzoekId, naam, gevraagdOp } = verzoek;
  return toegangKaart({
    verzoekId,
    naam,
    gevraagdOp,
    sleutel: nieuweSleutel(),
    partijen: partijen.map((partij) => ({ id: partij.id, naam: partij.naam })),
  });
};

const verleend: Maker = () =>
  Promise.resolve(
    berichtKaart({
      kop: toegangTekst.welkomKop,
      alineas: [toegangTekst.welkom],
      knoppen: [button(knopTekst.meldingDoen, 'melding.starten', {})],
    }),
  );

/** Its draft may be sent, thrown away or gone on with since. */
const verloopt: Maker = async ({ turn, rij, ontvanger }) => {
  const [naam = '', over = ''] = rij.objectId.split('|');
  const open = await leesOpen({ eenheid: turn, actor: ontvanger, nu: rij.op }, naam, over);
  return open && verlooptKaart(open, verlooptNa(open.op));
};

export const outboxBerichten: Readonly<Record<OutboxSoort, Maker>> = {
  antwoord: ({ turn, rij, nu }) => priveAntwoord(turn, rij, nu),
  'melding-ontvangen': ontvangen,
  'melding-nieuw': nieuw,
  'toegang-gevraagd': gevraagd,
  'toegang-verleend': verleend,
  'standpunt-gevraagd': overBepaling('standpunt-gevraagd'),
  'bepaling-voorgelegd': overBepaling('bepaling-voorgelegd'),
  'bepaling-vastgesteld': overBepaling('bepaling-vastgesteld'),
  'concept-verloopt': verloopt,
};
