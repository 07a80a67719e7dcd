/** The buttons of a melding: send, see again, complement, withdraw. */
import type { Melding } from '../../domain/melding';
import { magAanvullen } from '../../domain/melding';
import { maakVrijeTekst } from '../../domain/persoonsgegevens';
import { meldingAanvullen } from '../../app/melding-aanvullen';
import { meldingInzien } from '../../app/melding-inzien';
import { meldingIntrekken } from '../../app/melding-intrekken';
import { mijnMeldingenInzien } from '../../app/mijn-meldingen-inzien';
import { voerUit } from '../../app/use-case';
import { berichtKaart } from '../../cards/bericht';
import { button } from '../../cards/button';
import { lijstKaart } from '../../cards/lijst';
import { meldingKaart } from '../../cards/melding';
import { dialoogTekst } from '../../texts/dialoog';
import { foutZin } from '../../texts/fouten';
import { knopTekst, meldingTekst } from '../../texts/melding';
import { vervang, zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { toonAntwoord, velden } from '../dialogue';
import { meldingStappen } from '../dialogues/melding-vragen';
import { langsteAntwoord } from '../dialoog-antwoord';
import { rondAf } from '../dialoog-afronden';
import type { Handlers } from '../handler';
import { startMelding } from '../melding-start';
import type { Kaart } from '../messages';
import { elders, verwijzingKaart } from '../verwijzen';

type Naam = Extract<keyof Handlers, `melding.${string}` | 'mijn-meldingen.inzien'>;

export const meldingHandlers: Pick<Handlers, Naam> = {
  'melding.starten': (beurt) => startMelding(beurt, ''),
  'melding.toch': (beurt, { tekst }) => startMelding(beurt, tekst),
  'melding.registreren': (beurt, { sleutel }) => rondAf(beurt, 'melding', '', sleutel),
  'mijn-meldingen.inzien': mijnMeldingen,
  async 'melding.inzien'(beurt, { melding }) {
    const uitkomst = await voerUit(beurt, meldingInzien, { melding });
    return zeg(uitkomst.ok ? kaartVan(beurt, uitkomst.value) : foutZin(uitkomst.fout));
  },
  async 'melding.aanvullen'(beurt, { melding, aanvulling, sleutel }) {
    const tekst = aanvulling?.trim() ?? '';
    if (tekst === '') return zeg(meldingTekst.aanvullingLeeg);
    return vulAan(beurt, melding, tekst, sleutel);
  },
  async 'melding.intrekken'(beurt, { melding, sleutel }) {
    const uitkomst = await voerUit(beurt, meldingIntrekken, { melding }, sleutel);
    if (!uitkomst.ok) return zeg(foutZin(uitkomst.fout));
    return vervang(kaartVan(beurt, uitkomst.value), meldingTekst.ingetrokken(uitkomst.value.nummer));
  },
};

export async function mijnMeldingen(beurt: Beurt): Promise<BeurtAntwoord> {
  const uitkomst = await voerUit(beurt, mijnMeldingenInzien, null);
  if (!uitkomst.ok) return zeg(foutZin(uitkomst.fout));
  if (uitkomst.value.length === 0) {
    const knoppen = [button(knopTekst.meldingDoen, 'melding.starten', {})];
    return zeg(berichtKaart({ kop: meldingTekst.mijnKop, alineas: [meldingTekst.mijnLeeg], knoppen }));
  }
  const items = uitkomst.value.map((melding) => ({
    titel: `${melding.nummer} · ${melding.invoer.over.naam}`,
    regels: [meldingTekst.regel(melding.status, melding.gemeldOp)],
    knoppen: [button(knopTekst.bekijken, 'melding.inzien', { melding: melding.id })],
  }));
  return zeg(lijstKaart({ kop: meldingTekst.mijnKop, items }));
}

async function vulAan(beurt: Beurt, melding: string, ruw: string, sleutel: string): Promise<BeurtAntwoord> {
  if (ruw.length > langsteAntwoord) return zeg(dialoogTekst.teLang(langsteAntwoord));
  const naar = elders(beurt, ruw);
  if (naar) return { ...zeg(verwijzingKaart(naar, beurt.vandaag, null)), nietBewaren: true };
  const keuring = maakVrijeTekst(ruw, { vorige: await vorigeTekst(beurt, melding) });
  if (!keuring.ok) {
    const soorten = keuring.bevindingen.filter(({ hard }) => hard).map(({ soort }) => soort);
    const alineas = [
      dialoogTekst.persoonsgegevens(soorten),
      dialoogTekst.zonderGegevens,
      keuring.gemaskeerd,
      dialoogTekst.verwijderOok,
    ];
    return zeg(berichtKaart({ kop: dialoogTekst.persoonsgegevensKop, alineas }));
  }
  const uitkomst = await voerUit(beurt, meldingAanvullen, { melding, tekst: keuring.tekst }, sleutel);
  if (!uitkomst.ok) return zeg(foutZin(uitkomst.fout));
  return vervang(kaartVan(beurt, uitkomst.value), meldingTekst.aangevuld(uitkomst.value.nummer));
}

/** A BSN may be split over two messages; only who wrote the first of them gets to hear of that. */
async function vorigeTekst({ actor, eenheid }: Beurt, id: string): Promise<string> {
  const melding = await eenheid.melding.vind(id);
  if (melding?.melderId !== actor.persoonId) return '';
  return melding.aanvullingen.at(-1)?.tekst ?? melding.invoer.omschrijving;
}

function kaartVan(beurt: Beurt, melding: Melding): Kaart {
  const draft = { antwoorden: melding.invoer };
  const ingevuld = velden(meldingStappen).filter((veld) => melding.invoer[veld] !== null);
  const eigen = melding.melderId === beurt.actor.persoonId;
  return meldingKaart({
    id: melding.id,
    nummer: melding.nummer,
    status: melding.status,
    gemeldOp: melding.gemeldOp,
    antwoorden: ingevuld.map((veld) => ({ veld, waarde: toonAntwoord(meldingStappen, veld, draft) })),
    aanvullingen: melding.aanvullingen,
    sleutel: eigen && magAanvullen(melding.status) ? beurt.nieuweSleutel() : null,
  });
}
