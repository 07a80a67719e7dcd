/** The life of a letter: checking, putting forward, setting, giving back, remarks, taking back, and its history. */
import { briefInzien } from '../../app/brief-inzien';
import { briefIntrekken } from '../../app/brief-intrekken';
import { briefNakijken } from '../../app/brief-nakijken';
import type { Nagekeken } from '../../app/brief-nakijken';
import { briefOpmerken, opmerkingAfhandelen, opmerkingenInzien } from '../../app/brief-opmerken';
import { briefTeruggeven, briefVaststellen } from '../../app/brief-vaststellen';
import { briefVerloop } from '../../app/brief-verloop';
import { briefVoorleggen } from '../../app/brief-voorleggen';
import type { Briefuitkomst } from '../../app/brief-zaak';
import { voerUit } from '../../app/use-case';
import type { Ontvangen as Payload } from '../../cards/actions';
import { bevindingenKaart, verschillenKaart } from '../../cards/bevindingen';
import { intrekkingKaart, opmerkingenKaart, verloopKaart } from '../../cards/briefgang';
import type { OpmerkingenView } from '../../cards/briefgang';
import { button } from '../../cards/button';
import type { Knop } from '../../cards/button';
import { beoordeelKaart, feitenKnop, nakijkKaart, nakijkMeerKaart } from '../../cards/nakijken';
import { leesVinken } from '../../cards/vinken';
import type { Vinkstand } from '../../cards/vinken';
import { voorstelKnop } from '../../cards/voorstellen';
import { ingevuld } from '../../domain/persoonsgegevens';
import type { Result } from '../../domain/result';
import { briefgangTekst } from '../../texts/briefgang';
import { foutZin } from '../../texts/fouten';
import { invulTekst } from '../../texts/invullen';
import { rechtzettingTekst } from '../../texts/rechtzetting';
import type { Beurt, BeurtAntwoord } from '../beurt';
import type { Fout } from '../../domain/fout';
import type { Handlers } from '../handler';
import { toon, weiger } from '../prive';
import { toonStand } from './briefstand';

/** He was refused, or somebody was first: the card of this letter says nothing more. */
const nietsTeTonen: ReadonlySet<Fout['soort']> = new Set(['geen-toegang', 'al-gedaan']);

/** After a step the letter in its new state; a refusal stands on the fresh card, so that nobody presses an old one again. */
export async function naStap(beurt: Beurt, brief: string, uitkomst: Result<Briefuitkomst>): Promise<BeurtAntwoord> {
  if (uitkomst.ok) return toonStand(beurt, brief);
  if (nietsTeTonen.has(uitkomst.fout.soort)) return weiger(beurt, uitkomst.fout);
  const nieuwste = uitkomst.fout.soort === 'verouderd' ? await nieuwsteVan(beurt, brief) : brief;
  return toonStand(beurt, nieuwste, { melding: foutZin(uitkomst.fout) });
}

async function nieuwsteVan({ eenheid }: Beurt, brief: string): Promise<string> {
  const oud = await eenheid.brief.vind(brief);
  return (oud && (await eenheid.brief.nieuwste(oud.nummer)))?.id ?? brief;
}

async function kijkNa(beurt: Beurt, { brief, meer }: Payload<'brief.nakijken'>): Promise<BeurtAntwoord> {
  const gevonden = await voerUit(beurt, briefNakijken(beurt.huis.briefwerk), { brief });
  if (!gevonden.ok) return weiger(beurt, gevonden.fout);
  const kaart = meer === true ? nakijkMeerKaart : nakijkKaart;
  return toon(beurt, kaart(gevonden.value, nakijkKnoppen(beurt, gevonden.value)));
}

async function toonBevindingen(
  beurt: Beurt,
  { brief, blad = 1 }: Payload<'brief.bevindingen'>,
): Promise<BeurtAntwoord> {
  const gevonden = await voerUit(beurt, briefNakijken(beurt.huis.briefwerk), { brief });
  return gevonden.ok ? toon(beurt, bevindingenKaart(gevonden.value, blad)) : weiger(beurt, gevonden.fout);
}

/** What the letters of this casus say otherwise than each other, and nothing else that was found. */
export async function toonVerschillen(beurt: Beurt, brief: string): Promise<BeurtAntwoord> {
  const gevonden = await voerUit(beurt, briefNakijken(beurt.huis.briefwerk), { brief });
  return gevonden.ok ? toon(beurt, verschillenKaart(gevonden.value)) : weiger(beurt, gevonden.fout);
}

function nakijkKnoppen(beurt: Beurt, nagekeken: Nagekeken): readonly Knop[] {
  const { briefId: brief, status, casusId: casus, soort, publiek, geraakt, reeks } = nagekeken;
  const { knop } = briefgangTekst;
  const sleutel = beurt.nieuweSleutel();
  const over = status === 'verzonden' || status === 'ingetrokken' || status === 'vervangen';
  const nieuw = { casus, soort, publiek, sleutel: `${sleutel}-nieuw` };
  return [
    ...(geraakt.length > 0 && !over && reeks === null ? [button(knop.nieuweVersie, 'brief.opstellen', nieuw)] : []),
    ...(geraakt.length > 0 && !over && reeks !== null
      ? [button(knop.reeksBijwerken, 'briefreeks.bijwerken', { reeks, sleutel: `${sleutel}-bij` })]
      : []),
    ...(nagekeken.magSchrijven && !over ? voorstelKnop(brief, nagekeken.voorstellen) : []),
    ...(nagekeken.rechtTeZetten.length > 0 ? [button(rechtzettingTekst.knop, 'brief.rechtzetten', { brief })] : []),
    ...(status === 'concept'
      ? [button(knop.voorleggen, 'brief.voorleggen', { brief, sleutel }, { stijl: 'positive' })]
      : []),
    ...(status === 'voorgelegd' && !nagekeken.schreefZelf
      ? [button(knop.beoordelen, 'brief.beoordelen', { brief })]
      : []),
    ...(over ? [] : feitenKnop(nagekeken)),
    button(knop.opmerkingen, 'brief.opmerkingen', { brief }),
    button(knop.verloop, 'brief.verloop', { brief }),
    ...(over ? [] : [button(knop.intrekken, 'brief.intrekking', { brief })]),
  ];
}

async function legVoor(beurt: Beurt, { brief, sleutel }: Payload<'brief.voorleggen'>): Promise<BeurtAntwoord> {
  return naStap(beurt, brief, await voerUit(beurt, briefVoorleggen, { brief }, sleutel));
}

/** `reden`: why it goes back to who wrote it, as far as that was said. */
export async function beoordeel(
  beurt: Beurt,
  brief: string,
  meldingen: readonly string[] = [],
  { vinkstand, reden }: { readonly vinkstand?: Vinkstand | undefined; readonly reden?: string } = {},
): Promise<BeurtAntwoord> {
  const gevonden = await voerUit(beurt, briefNakijken(beurt.huis.briefwerk), { brief });
  if (!gevonden.ok) return weiger(beurt, gevonden.fout);
  if (gevonden.value.status !== 'voorgelegd') return toonStand(beurt, await nieuwsteVan(beurt, brief));
  const erbij = { ...(vinkstand === undefined ? {} : { vinkstand }), ...(reden === undefined ? {} : { reden }) };
  const view = { ...gevonden.value, ...erbij };
  return toon(beurt, beoordeelKaart(view, beurt.nieuweSleutel(), meldingen));
}

async function stelVast(beurt: Beurt, payload: Payload<'brief.vaststellen'>): Promise<BeurtAntwoord> {
  const { brief, gezien, sleutel } = payload;
  const verb = briefNakijken(beurt.huis.briefwerk);
  const nagekeken = await voerUit(beurt, verb, { brief });
  const zinnen = nagekeken.ok ? nagekeken.value.controle.gevoelig : [];
  const stand = leesVinken(payload, zinnen, beurt.actor.persoonId);
  // More sentences than one card holds, and the text is still the one that was read: this press was for the next of them.
  const isDezelfde = nagekeken.ok && nagekeken.value.hash === gezien;
  if (isDezelfde && stand.halverwege) return beoordeel(beurt, brief, [], { vinkstand: stand });
  const invoer = { brief, gezien, bevestigd: stand.afgevinkt };
  const uitkomst = await voerUit(beurt, briefVaststellen(beurt.huis.briefwerk), invoer, sleutel);
  if (!uitkomst.ok && uitkomst.fout.soort.startsWith('brief-'))
    return beoordeel(beurt, brief, [foutZin(uitkomst.fout)], { vinkstand: isDezelfde ? stand : undefined });
  return naStap(beurt, brief, uitkomst);
}

async function geefTerug(beurt: Beurt, { brief, sleutel, reden }: Payload<'brief.teruggeven'>): Promise<BeurtAntwoord> {
  return naStap(beurt, brief, await voerUit(beurt, briefTeruggeven, { brief, reden: ingevuld(reden) }, sleutel));
}

export async function opmerkingen(
  beurt: Beurt,
  brief: string,
  meldingen: readonly string[] = [],
  ingevoerd?: OpmerkingenView['ingevoerd'],
): Promise<BeurtAntwoord> {
  const gevonden = await voerUit(beurt, opmerkingenInzien, { brief });
  return gevonden.ok
    ? toon(beurt, opmerkingenKaart({ ...gevonden.value, ingevoerd }, beurt.nieuweSleutel(), meldingen))
    : weiger(beurt, gevonden.fout);
}

async function merkOp(beurt: Beurt, payload: Payload<'brief.opmerken'>): Promise<BeurtAntwoord> {
  const { brief, sleutel, alinea = '', opmerking } = payload;
  const tekst = ingevuld(opmerking);
  const { alineaNodig, geplaatst } = briefgangTekst.opmerkingen;
  if (tekst === null) return opmerkingen(beurt, brief, [invulTekst.tekstFout(1000)], { alinea, opmerking: '' });
  // What was written stays on the card until it has found its place.
  if (alinea === '') return opmerkingen(beurt, brief, [alineaNodig], { alinea, opmerking: tekst });
  const uitkomst = await voerUit(beurt, briefOpmerken, { brief, alinea, tekst }, sleutel);
  return uitkomst.ok
    ? opmerkingen(beurt, brief, [geplaatst])
    : opmerkingen(beurt, brief, [foutZin(uitkomst.fout)], { alinea: '', opmerking: tekst });
}

async function handelAf(beurt: Beurt, payload: Payload<'brief.afhandelen'>): Promise<BeurtAntwoord> {
  const { brief, sleutel, afgehandeld = '' } = payload;
  const uitkomst = await voerUit(beurt, opmerkingAfhandelen, { brief, opmerking: afgehandeld }, sleutel);
  return opmerkingen(beurt, brief, uitkomst.ok ? [] : [foutZin(uitkomst.fout)]);
}

/** `reden`: as far as it was said. */
export async function intrekking(
  beurt: Beurt,
  brief: string,
  { meldingen = [], reden = '' }: { readonly meldingen?: readonly string[]; readonly reden?: string } = {},
): Promise<BeurtAntwoord> {
  const gevonden = await voerUit(beurt, briefInzien, { brief });
  return gevonden.ok
    ? toon(beurt, intrekkingKaart({ ...gevonden.value, reden }, beurt.nieuweSleutel(), meldingen))
    : weiger(beurt, gevonden.fout);
}

async function trekIn(beurt: Beurt, { brief, sleutel, reden }: Payload<'brief.intrekken'>): Promise<BeurtAntwoord> {
  const tekst = ingevuld(reden);
  if (tekst === null) return intrekking(beurt, brief, { meldingen: [briefgangTekst.intrekken.redenNodig] });
  return naStap(beurt, brief, await voerUit(beurt, briefIntrekken, { brief, reden: tekst }, sleutel));
}

async function verloop(beurt: Beurt, { brief }: Payload<'brief.verloop'>): Promise<BeurtAntwoord> {
  const gevonden = await voerUit(beurt, briefVerloop, { brief });
  return gevonden.ok ? toon(beurt, verloopKaart(gevonden.value)) : weiger(beurt, gevonden.fout);
}

export const briefgangHandlers = {
  'brief.nakijken': kijkNa,
  'brief.bevindingen': toonBevindingen,
  'brief.voorleggen': legVoor,
  'brief.beoordelen': (beurt, { brief }) => beoordeel(beurt, brief),
  'brief.vaststellen': stelVast,
  'brief.teruggeven': geefTerug,
  'brief.opmerkingen': (beurt, { brief }) => opmerkingen(beurt, brief),
  'brief.opmerken': merkOp,
  'brief.afhandelen': handelAf,
  'brief.intrekking': (beurt, { brief }) => intrekking(beurt, brief),
  'brief.intrekken': trekIn,
  'brief.verloop': verloop,
} as const satisfies Partial<Handlers>;
