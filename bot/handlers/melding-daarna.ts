/** What its melder does with a melding afterwards: read, complement, withdraw, take that back, answer a question. */
import { meldingAanvullen } from '../../app/melding-aanvullen';
import { meldingDossier } from '../../app/melding-dossier';
import { meldingInzien } from '../../app/melding-inzien';
import { meldingHerstellen, meldingIntrekken } from '../../app/melding-intrekken';
import { meldingBeantwoorden } from '../../app/melding-beantwoorden';
import { voerUit } from '../../app/use-case';
import { kanStap } from '../../domain/melding-status';
import { maskeer } from '../../domain/persoonsgegevens';
import type { Payload } from '../../cards/actions';
import { button } from '../../cards/button';
import { bijlageTekst } from '../../texts/bijlage';
import { dialoogTekst } from '../../texts/dialoog';
import { meldingTekst } from '../../texts/melding';
import { vraagTekst } from '../../texts/melding-status';
import { biedAfschriftAan } from '../bestanden/afschrift';
import { knopSleutel, zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { onthoudBijdrage } from '../bijdrage';
import type { Handlers } from '../handler';
import { formulieren } from '../melding/formulier';
import { MISSCHIEN_ANTWOORD } from '../melding/open-vragen';
import { bijFout, kaartVan, naStap } from '../melding/kaart';
import { toon, weiger } from '../prive';
import { keurTekst } from '../invoer/vrije-tekst';

async function inzien(beurt: Beurt, { melding }: Payload<'melding.inzien'>): Promise<BeurtAntwoord> {
  const uitkomst = await voerUit(beurt, meldingInzien, { melding });
  const dossier = uitkomst.ok ? await meldingDossier(beurt, uitkomst.value.id) : null;
  if (dossier === null) return weiger(beurt, uitkomst.ok ? { soort: 'geen-toegang' } : uitkomst.fout);
  return zeg(kaartVan(beurt, dossier));
}

/** The form says no more than the card it comes from; the verb behind it judges again. */
async function stap(
  beurt: Beurt,
  { melding, stap: gevraagd, gezegd }: Payload<'melding.stap'>,
): Promise<BeurtAntwoord> {
  const dossier = await meldingDossier(beurt, melding);
  if (dossier === null) return weiger(beurt, { soort: 'geen-toegang' });
  if (!dossier.stappen.includes(gevraagd)) {
    if (gevraagd === 'weghalen' && kanStap(dossier.melding.status, 'aanvullen'))
      return zeg(bijlageTekst.nietsWegTeHalen(dossier.melding.nummer), kaartVan(beurt, dossier));
    // Who works there and may not do this one is refused as anywhere; its melder reads whose step it is.
    if (dossier.werkend && kanStap(dossier.melding.status, gevraagd)) return weiger(beurt, { soort: 'geen-toegang' });
    const fout = { soort: 'kan-niet-in-deze-status', status: dossier.melding.status, stap: gevraagd } as const;
    return bijFout(beurt, melding, fout, null);
  }
  const vooraf = gezegd === undefined ? {} : { aanvulling: maskeer(gezegd), gezegd };
  return toon(beurt, await formulieren[gevraagd](beurt, dossier, vooraf));
}

export async function vulAan(
  beurt: Beurt,
  { melding, aanvulling = '', sleutel }: Payload<'melding.aanvullen'>,
): Promise<BeurtAntwoord> {
  const ruw = aanvulling.trim();
  if (ruw === '') return zeg(meldingTekst.aanvullingLeeg);
  const keuring = keurTekst(beurt, ruw, {
    vorige: await vorigeTekst(beurt, melding),
    knop: (gemaskeerd) =>
      button(dialoogTekst.gebruikGemaskeerd, 'melding.aanvullen', {
        ...{ melding, sleutel: knopSleutel(beurt, sleutel), aanvulling: gemaskeerd },
      }),
  });
  if (!keuring.ok) return keuring.antwoord;
  const uitkomst = await voerUit(beurt, meldingAanvullen, { melding, tekst: keuring.tekst }, sleutel);
  if (!uitkomst.ok) return bijFout(beurt, melding, uitkomst.fout, ruw);
  await onthoudBijdrage(beurt, { dialoog: 'melding', over: '', objectId: uitkomst.value.id });
  return naStap(beurt, uitkomst.value.id, meldingTekst.aangevuld(uitkomst.value.nummer));
}

/** A BSN may be split over two messages; only who wrote the first of them gets to hear of that. */
async function vorigeTekst({ actor, eenheid }: Beurt, id: string): Promise<string> {
  const melding = await eenheid.melding.vind(id);
  if (melding?.melderId !== actor.persoonId) return '';
  return melding.aanvullingen.findLast(({ tekst }) => tekst !== null)?.tekst ?? melding.invoer.omschrijving;
}

export async function beantwoord(
  beurt: Beurt,
  { vraag, antwoord = '', sleutel, bericht }: Payload<'melding.beantwoorden'>,
): Promise<BeurtAntwoord> {
  const ruw = antwoord.trim();
  if (ruw === '') return zeg(vraagTekst.invoerFout);
  const gesteld = await beurt.eenheid.meldingvraag.vind(vraag);
  const keuring = keurTekst(beurt, ruw, {
    vorige: gesteld === null ? '' : await vorigeTekst(beurt, gesteld.meldingId),
    knop: (gemaskeerd) =>
      button(dialoogTekst.gebruikGemaskeerd, 'melding.beantwoorden', {
        ...{ vraag, sleutel: knopSleutel(beurt, sleutel), antwoord: gemaskeerd },
        ...(bericht === undefined ? {} : { bericht }),
      }),
  });
  if (!keuring.ok) return keuring.antwoord;
  const uitkomst = await voerUit(beurt, meldingBeantwoorden, { vraag, antwoord: keuring.tekst }, sleutel);
  if (!uitkomst.ok) return bijFout(beurt, gesteld?.meldingId ?? '', uitkomst.fout, ruw);
  await onthoudBijdrage(beurt, { dialoog: 'melding', over: '', objectId: uitkomst.value.id });
  if (bericht !== undefined) await werdAntwoord(beurt, bericht, uitkomst.value.id);
  return naStap(beurt, uitkomst.value.id, vraagTekst.bewaard(uitkomst.value.nummer));
}

/** The message that the button was under is part of the melding from here on. */
const werdAntwoord = ({ eenheid, actor }: Beurt, over: string, meldingId: string): Promise<void> =>
  eenheid.bijdrage.verstuurd({ persoonId: actor.persoonId, dialoog: MISSCHIEN_ANTWOORD, over }, meldingId);

/** Nobody need say why he withdraws his own words. */
const zonderReden = { ok: true, tekst: null } as const;

async function trekIn(
  beurt: Beurt,
  { melding, sleutel, toelichting = '' }: Payload<'melding.intrekken'>,
): Promise<BeurtAntwoord> {
  const ruw = toelichting.trim();
  const knop = (gemaskeerd: string) =>
    button(dialoogTekst.gebruikGemaskeerd, 'melding.intrekken', { melding, sleutel, toelichting: gemaskeerd });
  const keuring = ruw === '' ? zonderReden : keurTekst(beurt, ruw, { vorige: await vorigeTekst(beurt, melding), knop });
  if (!keuring.ok) return keuring.antwoord;
  const uitkomst = await voerUit(beurt, meldingIntrekken, { melding, toelichting: keuring.tekst }, sleutel);
  if (!uitkomst.ok) return bijFout(beurt, melding, uitkomst.fout, ruw || null);
  return naStap(beurt, uitkomst.value.id, meldingTekst.ingetrokken(uitkomst.value.nummer));
}

async function herstel(beurt: Beurt, { melding, sleutel }: Payload<'melding.herstellen'>): Promise<BeurtAntwoord> {
  const uitkomst = await voerUit(beurt, meldingHerstellen, { melding }, sleutel);
  if (!uitkomst.ok) return bijFout(beurt, melding, uitkomst.fout, null);
  return naStap(beurt, uitkomst.value.id, meldingTekst.hersteld(uitkomst.value.nummer));
}

export const meldingDaarnaHandlers = {
  'melding.inzien': inzien,
  'melding.stap': stap,
  'melding.afschrift': biedAfschriftAan,
  'melding.aanvullen': vulAan,
  'melding.beantwoorden': beantwoord,
  'melding.intrekken': trekIn,
  'melding.herstellen': herstel,
} as const satisfies Partial<Handlers>;
