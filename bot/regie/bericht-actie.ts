/** The action in the menu of a message: shows what would go on the timeline, and puts it there. */
import { berichtOvernemen } from '../../app/bericht-overnemen';
import { casusberichtVoorbereiden } from '../../app/casus-bijwerken';
import { voerUit } from '../../app/use-case';
import { leesActie } from '../../cards/actions';
import { overnemenKaart } from '../../cards/overnemen';
import { overnemenVoorbeeld } from '../../cards/overnemen-voorbeeld';
import { isOnbekend } from '../../domain/actor';
import type { CasusDossier } from '../../domain/casus';
import type { Zichtbaarheid } from '../../domain/gebeurtenis';
import { maakVrijeTekst, maskeer } from '../../domain/persoonsgegevens';
import { bereik, mag } from '../../domain/policy';
import { foutZin } from '../../texts/fouten';
import { inkorten } from '../../texts/inkorten';
import { overnemenTekst } from '../../texts/overnemen';
import { leesBericht } from '../bericht-lezen';
import { invoke } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { kanaalIdVan } from './kanaal-nieuws';
import type { Inbound } from '../messages';

type Actie = Extract<Inbound, { soort: 'bericht-actie' }>;

const meesteTekens = 2_000;
/** So much is read along: enough for a number that begins just before the edge, so that no half of it stays. */
const rand = 200;
const meesteCasussen = 25;
const zeg = (tekst: string): BeurtAntwoord => ({ ...invoke({ soort: 'dialoog-klaar', tekst }), nietBewaren: true });

export async function berichtActie(beurt: Beurt): Promise<BeurtAntwoord> {
  const { inbound } = beurt;
  if (inbound.soort !== 'bericht-actie' || isOnbekend(beurt.actor)) return zeg(foutZin({ soort: 'geen-toegang' }));
  if (inbound.bron.tekst.trim() === '') return zeg(overnemenTekst.leeg);
  return inbound.fase === 'openen' ? vraag(beurt, inbound) : neemOver(beurt, inbound);
}

/** Words that may not be kept are taken out here, before anything is; the message in Teams stays as it is. */
function tekstVan({ bron }: Actie) {
  const gekeurd = maakVrijeTekst(bron.tekst.trim().slice(0, meesteTekens + rand));
  const schoon = gekeurd.ok ? gekeurd.tekst : gekeurd.gemaskeerd;
  return { tekst: maskeer(inkorten(schoon, meesteTekens)), weggehaald: !gekeurd.ok };
}

async function vraag(beurt: Beurt, actie: Actie): Promise<BeurtAntwoord> {
  const { eenheid, vandaag, actor } = beurt;
  const kanaal = beurt.inbound.plek === 'kanaal' ? await eenheid.kanaal.vind(kanaalIdVan(beurt.inbound)) : null;
  const eigen = kanaal?.status === 'gekoppeld' ? await eenheid.casus.vind(kanaal.casusId, vandaag) : null;
  const magHier = (casus: CasusDossier): boolean => mag(actor, 'casus.bijwerken', casus);
  const casus = eigen && magHier(eigen) ? eigen : null;
  const alle = casus ? [] : await eenheid.casus.lijst(bereik(actor, 'casus.bijwerken'), vandaag, meesteCasussen);
  const keuzes = alle.filter(magHier);
  if (!casus && keuzes.length === 0) return zeg(overnemenTekst.geenCasus);
  const staat = casus && (await staatErAl(beurt, actie, casus));
  if (staat) return zeg(staat);
  const { auteurNaam, geschrevenOp } = actie.bron;
  const inhoud = tekstVan(actie);
  const gekozen = genoemd(beurt, inhoud.tekst, keuzes);
  const kaart = overnemenKaart({ casus, keuzes, gekozen, auteurNaam, geschrevenOp, ...inhoud });
  return { ...invoke({ soort: 'dialoog', titel: overnemenTekst.titel, kaart }), nietBewaren: true };
}

/** The one casus among the choices whose aanbieder or number the words name; the preview says it again before anything is kept. */
function genoemd(beurt: Beurt, tekst: string, keuzes: readonly CasusDossier[]): string {
  const { aanbieder, casusnummer } = leesBericht(beurt, tekst).begrepen.slots;
  const past = keuzes.filter(({ nummer, aanbiederNaam }) => nummer === casusnummer || aanbiederNaam === aanbieder);
  return past.length === 1 ? (past[0]?.id ?? '') : '';
}

/** As Teams writes the address of a message; ours is for a client that gives none. */
const berichtadres =
  /^(?:https:\/\/teams\.(?:microsoft\.com|cloud\.microsoft)\/l\/message\/|teams:)[\w:/?&=%.@;~-]{1,500}$/;

/** Whatever else may stand there is kept as its print: enough to know the same message again. */
const adresVan = ({ huis }: Beurt, link: string): string =>
  berichtadres.test(link) ? link : `teams:${huis.hash(link).slice(0, 24)}`;

async function neemOver(beurt: Beurt, actie: Actie): Promise<BeurtAntwoord> {
  const gedrukt = leesActie(actie.data);
  if (typeof gedrukt === 'string' || gedrukt.action !== 'bericht.overnemen') return zeg(overnemenTekst.nietHier);
  const { casus = '', zicht, kenmerk } = gedrukt.payload;
  if (casus === '') return zeg(overnemenTekst.kiesFout);
  if (kenmerk === undefined) return laatZien(beurt, actie, { casus, zicht });
  const { link, auteurId, geschrevenOp } = actie.bron;
  const auteurNaam = maskeer(actie.bron.auteurNaam);
  const auteur = { aadObjectId: auteurId, tenantId: beurt.inbound.gesprek.tenantId };
  const { tekst } = tekstVan(actie);
  const gedaan = await voerUit(beurt, berichtOvernemen, {
    ...{ casus, zicht, kenmerk, tekst, auteur, auteurNaam, geschrevenOp },
    bron: adresVan(beurt, link),
  });
  if (gedaan.ok) return zeg(overnemenTekst.gedaan(gedaan.value.nummer));
  return gedaan.fout.soort === 'publiek-gewijzigd'
    ? laatZien(beurt, actie, { casus, zicht })
    : zeg(foutZin(gedaan.fout));
}

/** Said at once, and not after two cards that were for nothing. */
async function staatErAl(
  beurt: Beurt,
  { bron }: Actie,
  { id, nummer }: Pick<CasusDossier, 'id' | 'nummer'>,
): Promise<string | null> {
  const eerder = await beurt.eenheid.gebeurtenis.vanBron(id, adresVan(beurt, bron.link));
  if (eerder === null) return null;
  const door = await beurt.eenheid.persoon.vind(eerder.vastgelegdDoor);
  return overnemenTekst.staatEr(nummer, door?.naam ?? '', eerder.vastgelegdOp);
}

/** Who will read it, before it is there. */
async function laatZien(
  beurt: Beurt,
  actie: Actie,
  keuze: { readonly casus: string; readonly zicht: Zichtbaarheid },
): Promise<BeurtAntwoord> {
  const voorbereid = await voerUit(beurt, casusberichtVoorbereiden, keuze);
  if (!voorbereid.ok) return zeg(foutZin(voorbereid.fout));
  const staat = await staatErAl(beurt, actie, voorbereid.value.casus);
  if (staat !== null) return zeg(staat);
  const { auteurNaam, geschrevenOp } = actie.bron;
  const view = { ...voorbereid.value, zicht: keuze.zicht, auteurNaam, geschrevenOp, ...tekstVan(actie) };
  return {
    ...invoke({ soort: 'dialoog', titel: overnemenTekst.titel, kaart: overnemenVoorbeeld(view) }),
    nietBewaren: true,
  };
}
