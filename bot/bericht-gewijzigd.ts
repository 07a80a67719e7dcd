/** Answers who edits or deletes a message that went into something: nothing changes by that alone. */
import { meldingDossier } from '../app/melding-dossier';
import { berichtKaart } from '../cards/bericht';
import { button } from '../cards/button';
import { maskeer } from '../domain/persoonsgegevens';
import type { Knop } from '../cards/button';
import { dialoogTekst } from '../texts/dialoog';
import { vraagTekst } from '../texts/melding-status';
import { wijzigingTekst } from '../texts/wijziging';
import { knopTekst } from '../texts/melding';
import { bericht, stilte, zeg } from './beurt';
import type { Beurt, BeurtAntwoord } from './beurt';
import { leesBericht } from './bericht-lezen';
import { langsteAntwoord } from './dialoog/antwoord';
import { leesOpen } from './dialoog/concept';
import type { Open } from './dialoog/concept';
import { vanDialoog } from './dialoog/kaart';
import { metGezien } from './invoer/gezien';
import { elders, verwijzingKaart } from './invoer/verwijzen';
import { MISSCHIEN_ANTWOORD, misschienAntwoord, openVragen } from './melding/open-vragen';
import { keurTekst } from './invoer/vrije-tekst';

/** Silence for a message that went nowhere, or that somebody else wrote, unless what it says now may not stand there. */
export async function naWijziging(beurt: Beurt): Promise<BeurtAntwoord> {
  const { inbound, eenheid, actor } = beurt;
  if (inbound.soort !== 'bericht-gewijzigd' && inbound.soort !== 'bericht-verwijderd') return stilte;
  const nieuw = inbound.soort === 'bericht-gewijzigd' ? inbound.tekst.trim() : null;
  // As with a new message nothing so long is read; in a channel it was not said to us.
  if (nieuw !== null && nieuw.length > langsteAntwoord)
    return inbound.plek === 'persoonlijk' ? zeg(dialoogTekst.teLang(langsteAntwoord)) : stilte;
  const bijdrage = await eenheid.bijdrage.vind(inbound.gesprek.gesprekId, inbound.berichtId);
  if (bijdrage?.persoonId !== actor.persoonId) return metZorg(beurt, nieuw, stilte);
  if (bijdrage.objectId !== null) return bijMelding(beurt, bijdrage.objectId, nieuw);
  if (bijdrage.dialoog === MISSCHIEN_ANTWOORD)
    return metZorg(beurt, nieuw, await bijVraag(beurt, bijdrage.over, nieuw));
  const open = await leesOpen(beurt, bijdrage.dialoog, bijdrage.over);
  return metZorg(beurt, nieuw, open === null ? stilte : bijConcept(open, nieuw));
}

/** Danger is named whatever the message was before; what may not stand there is named too. Nothing of it is kept. */
function metZorg(beurt: Beurt, nieuw: string | null, antwoord: BeurtAntwoord): BeurtAntwoord {
  if (nieuw === null || beurt.inbound.plek !== 'persoonlijk') return antwoord;
  const naar = elders(beurt, nieuw);
  if (naar === null) return metGezien(nieuw, antwoord);
  const verwijzing = bericht(verwijzingKaart(naar, beurt.vandaag, nieuw));
  return { ...antwoord, berichten: [verwijzing, ...antwoord.berichten], nietBewaren: true };
}

/** Nothing of it was an answer yet: what stands there now is asked about anew. */
async function bijVraag(beurt: Beurt, merk: string, nieuw: string | null): Promise<BeurtAntwoord> {
  const vragen = await openVragen(beurt);
  if (vragen.length === 0) return stilte;
  const leeg = nieuw === null || nieuw === '' || elders(beurt, nieuw) !== null;
  const nummers = vragen.map(({ nummer }) => nummer);
  const alineas = [wijzigingTekst.nogGeenAntwoord, ...(leeg ? [vraagTekst.nogOpen(nummers)] : [])];
  const kaart = berichtKaart({ kop: wijzigingTekst.kop(nieuw === null), alineas });
  if (leeg) return { ...zeg(kaart), nietBewaren: true };
  const van = { anders: leesBericht(beurt, nieuw).begrepen.intent, merk };
  const vraag = misschienAntwoord(beurt, vragen, maskeer(nieuw), van);
  return { ...vraag, berichten: [bericht(kaart), ...vraag.berichten] };
}

function bijConcept(open: Open, nieuw: string | null): BeurtAntwoord {
  const alineas = [wijzigingTekst.concept(nieuw === null, open.dialoog.wat), wijzigingTekst.verbeteren];
  const knoppen = [button(knopTekst.verder, 'dialoog.verder', vanDialoog(open), { stijl: 'positive' })];
  return zeg(berichtKaart({ kop: wijzigingTekst.kop(nieuw === null), alineas, knoppen }));
}

async function bijMelding(beurt: Beurt, id: string, nieuw: string | null): Promise<BeurtAntwoord> {
  const dossier = await meldingDossier(beurt, id);
  if (dossier === null) return stilte;
  const { melding, stappen } = dossier;
  const aanvullen = stappen.includes('aanvullen');
  const met = { melding: melding.id, sleutel: beurt.nieuweSleutel() };
  const knop = (aanvulling: string): Knop =>
    button(dialoogTekst.gebruikGemaskeerd, 'melding.aanvullen', { ...met, aanvulling });
  const keuring = aanvullen && nieuw ? keurTekst(beurt, nieuw, { knop }) : null;
  const knoppen: readonly Knop[] = [
    ...(keuring?.ok
      ? [button(wijzigingTekst.alsAanvulling, 'melding.aanvullen', { ...met, aanvulling: keuring.tekst }, positief)]
      : []),
    ...(aanvullen ? [button(knopTekst.aanvullen, 'melding.stap', { melding: melding.id, stap: 'aanvullen' })] : []),
    button(knopTekst.bekijken, 'melding.inzien', { melding: melding.id }),
  ];
  const kaart = berichtKaart({
    kop: wijzigingTekst.kop(nieuw === null),
    alineas: [
      wijzigingTekst.melding(nieuw === null, melding.nummer),
      aanvullen ? wijzigingTekst.aanvullen : wijzigingTekst.nietMeer,
    ],
    knoppen,
  });
  if (keuring === null) return metZorg(beurt, nieuw, { ...zeg(kaart), nietBewaren: true });
  if (keuring.ok) return { ...zeg(kaart), nietBewaren: true };
  return {
    ...keuring.antwoord,
    berichten: [...zeg(kaart).berichten, ...keuring.antwoord.berichten],
    nietBewaren: true,
  };
}

const positief = { stijl: 'positive' } as const;
