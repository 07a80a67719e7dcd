/** Putting an organisation on the list of who must be told of a casus or off it, and taking back what was recorded by mistake. */
import { informerenTerugnemen, informerenToevoegen, informerenWeghalen } from '../../app/informeren-aanpassen';
import { informerenInzien } from '../../app/informeren';
import type { Informeeroverzicht } from '../../app/informeren';
import { voerUit } from '../../app/use-case';
import type { Ontvangen as Payload } from '../../cards/actions';
import { informeerlijstKaart, terugnemenKaart } from '../../cards/informeerlijst';
import type { Terugneeminvoer, Toevoeginvoer } from '../../cards/informeerlijst';
import { informeergronden, manieren } from '../../domain/informeren';
import { kringen } from '../../domain/kring';
import { ingevuld } from '../../domain/persoonsgegevens';
import type { Result } from '../../domain/result';
import { foutZin } from '../../texts/fouten';
import { informeerlijstTekst } from '../../texts/informeerlijst';
import { invulTekst } from '../../texts/invullen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import type { Handlers } from '../handler';
import { toon, weiger } from '../prive';

type Kaartmaker = (beurt: Beurt, overzicht: Informeeroverzicht, meldingen: readonly string[]) => BeurtAntwoord;

const lijst =
  (invoer: Toevoeginvoer = {}): Kaartmaker =>
  (beurt, overzicht, meldingen) =>
    toon(beurt, informeerlijstKaart(overzicht, beurt.nieuweSleutel(), invoer, meldingen));

const terug =
  (invoer: Terugneeminvoer = {}): Kaartmaker =>
  (beurt, overzicht, meldingen) =>
    toon(beurt, terugnemenKaart(overzicht, beurt.nieuweSleutel(), meldingen, invoer));

async function opnieuw(beurt: Beurt, casus: string, kaart: Kaartmaker, ...meldingen: readonly string[]) {
  const gevonden = await voerUit(beurt, informerenInzien, { casus });
  return gevonden.ok ? kaart(beurt, gevonden.value, meldingen) : weiger(beurt, gevonden.fout);
}

/** The card as it stands now, with what was done or with what was wrong. */
function na(beurt: Beurt, casus: string, uitkomst: Result<Informeeroverzicht>, kaart: Kaartmaker, gezegd?: string) {
  if (uitkomst.ok) return Promise.resolve(kaart(beurt, uitkomst.value, gezegd === undefined ? [] : [gezegd]));
  if (uitkomst.fout.soort !== 'veld-ongeldig') return Promise.resolve(weiger(beurt, uitkomst.fout));
  return opnieuw(beurt, casus, kaart, foutZin(uitkomst.fout));
}

async function voegToe(beurt: Beurt, payload: Payload<'informeren.toevoegen'>): Promise<BeurtAntwoord> {
  const { casus, sleutel } = payload;
  const invoer = {
    wie: ingevuld(payload.wie) ?? '',
    groep: ingevuld(payload.groep) ?? '',
    grond: ingevuld(payload.grond) ?? '',
    hoe: ingevuld(payload.hoe) ?? '',
  };
  const { wie } = invoer;
  const kaart = lijst(invoer);
  if (wie === '') {
    const fout = { soort: 'veld-ongeldig', veld: informeerlijstTekst.wie, uitleg: 'verplicht' } as const;
    return opnieuw(beurt, casus, kaart, foutZin(fout));
  }
  const groep = kringen.find((een) => een === invoer.groep);
  const grond = informeergronden.find((een) => een === invoer.grond);
  const hoe = manieren.find((een) => een === invoer.hoe);
  if (groep === undefined || grond === undefined || hoe === undefined) {
    return opnieuw(beurt, casus, kaart, invulTekst.fout.keuze);
  }
  const uitkomst = await voerUit(beurt, informerenToevoegen, { casus, wie, groep, grond, hoe }, sleutel);
  return na(beurt, casus, uitkomst, uitkomst.ok ? lijst() : kaart);
}

async function haalWeg(
  beurt: Beurt,
  { casus, sleutel, extra }: Payload<'informeren.weghalen'>,
): Promise<BeurtAntwoord> {
  const gekozen = ingevuld(extra) ?? '';
  if (gekozen === '' || gekozen === 'geen') return opnieuw(beurt, casus, lijst(), invulTekst.fout.keuze);
  const uitkomst = await voerUit(beurt, informerenWeghalen, { casus, extra: gekozen }, sleutel);
  return na(beurt, casus, uitkomst, lijst(), informeerlijstTekst.weg);
}

async function neemTerug(beurt: Beurt, payload: Payload<'informeren.terugnemen'>): Promise<BeurtAntwoord> {
  const { casus, sleutel } = payload;
  const [vastlegging, reden] = [ingevuld(payload.vastlegging), ingevuld(payload.reden)];
  // What was filled in stays when the other half is missing.
  const kaart = terug({ vastlegging: vastlegging ?? '', reden: reden ?? '' });
  if (vastlegging === null) return opnieuw(beurt, casus, kaart, invulTekst.fout.keuze);
  if (reden === null) return opnieuw(beurt, casus, kaart, informeerlijstTekst.terug.redenNodig);
  const uitkomst = await voerUit(beurt, informerenTerugnemen, { casus, vastlegging, reden }, sleutel);
  return na(beurt, casus, uitkomst, uitkomst.ok ? terug() : kaart, informeerlijstTekst.terug.klaar);
}

export const informeerlijstHandlers = {
  'informeren.lijst': (beurt, { casus }) => opnieuw(beurt, casus, lijst()),
  'informeren.toevoegen': voegToe,
  'informeren.weghalen': haalWeg,
  'informeren.vastgelegd': (beurt, { casus }) => opnieuw(beurt, casus, terug()),
  'informeren.terugnemen': neemTerug,
} as const satisfies Partial<Handlers>;
