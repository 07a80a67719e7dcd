/** Opens a melding, with everything the first sentence told already. */
import { meldingDossier } from '../../app/melding-dossier';
import type { Payload } from '../../cards/actions';
import { button } from '../../cards/button';
import type { Knop } from '../../cards/button';
import { maakVrijeTekst, maskeer } from '../../domain/persoonsgegevens';
import type { MeldingInvoer } from '../../domain/melding';
import { bereik, geenZaak, mag } from '../../domain/policy';
import { dialoogTekst } from '../../texts/dialoog';
import { meldingTekst } from '../../texts/melding';
import type { Begrepen, Slots } from '../begrip/begrepen';
import { leesBericht } from '../bericht-lezen';
import type { Bericht } from '../bericht-lezen';
import { bericht, zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { leegConcept, metAntwoord, metAntwoorden } from '../dialogue';
import type { Draft } from '../dialogue';
import { dialogen } from '../dialogues';
import type { Los } from '../dialogues/dialoog';
import { leesGenummerd } from '../dialoog/genummerd';
import type { Genummerd } from '../dialoog/genummerd';
import { neemAntwoord } from '../dialoog/antwoord';
import { isContact } from '../dialogues/contact-vraag';
import { meldingStappen } from '../dialogues/melding-vragen';
import { naamUitZin } from '../dialogues/organisatie-vraag';
import { plaatsAlsWie } from '../dialogues/plaats-als-wie';
import { bewaar, laatRusten, leesAlle, nieuw, noem } from '../dialoog/concept';
import type { Open } from '../dialoog/concept';
import type { Hulpregel } from '../dialoog/kaart';
import { metSchoon } from '../invoer/gezien';
import { meldingUitGesprek } from './uit-gesprek';
import { eerstVan, meerIn } from './ook-genoemd';
import { voorgevuld } from './vooraf';
import { bellerIn, gesprokenMet } from './namens-in-zin';
import type { Aangekondigd } from './namens-in-zin';
import { magNamens, startNamensMet, startNamensOver } from './namens-start';
import { nietInVerhaal } from '../dialoog/verdelen/gezegd';
import { verhaalTekst, zonderAanOns } from '../dialoog/verhaal-tekst';
import { bezigKaart, startDialoog, vrijePlek } from '../dialoog/start';
import { onderwerpVan } from '../getoond/onderwerp';
import { halveNaamIn } from '../namen/halve-naam';
import { weiger, zegTekst } from '../prive';
import { zietVanMeldingAf } from '../invoer/laatste-woord';
import { keurTekst } from '../invoer/vrije-tekst';
import { elders, opnieuwMelden, verwijzingKaart } from '../invoer/verwijzen';

/** Cards show about six buttons; more names than this means the text should say more. */
const meesteNamen = 5;

/** `ernaast`: what is half-way already is kept beside it. */
export async function startMelding(
  beurt: Beurt,
  tekst: string,
  begrepen: Begrepen | null = null,
  ernaast = false,
): Promise<BeurtAntwoord> {
  const naar = elders(beurt, tekst);
  if (naar) return { ...zeg(verwijzingKaart(naar, beurt.vandaag, tekst, opnieuwMelden(beurt))), nietBewaren: true };
  if (zietVanMeldingAf(tekst)) return zegTekst(beurt, meldingTekst.nietBegonnen);
  if (!mag(beurt.actor, 'melding.registreren', geenZaak)) return nietMetUwRol(beurt);
  if (beurt.inbound.plek !== 'persoonlijk') return meldingUitGesprek(beurt, tekst);
  const beller = magNamens(beurt) ? wieVertelde(leesBericht(beurt, tekst)) : null;
  if (beller) {
    // Without what was found it comes back here.
    const keuring = keurTekst(beurt, tekst, { knop: zonderGevonden });
    return keuring.ok ? startNamensMet(beurt, beller, ernaast) : keuring.antwoord;
  }
  const bezig = (await leesAlle(beurt)).filter(({ naam }) => naam === 'melding');
  if (!ernaast && isWeggegooid(beurt, tekst, bezig)) return naWeggooien(beurt, bezig, [tekst, begrepen]);
  if (bezig.length > 0 && !ernaast)
    return tekst === ''
      ? zeg(bezigKaart(bezig))
      : metSchoon(tekst, { ...zeg(bezigKaart(bezig, maskeer(tekst))), nietBewaren: true });
  const keuring = maakVrijeTekst(tekst);
  if (!keuring.ok) return metGevondenTekst(beurt, tekst, bezig);
  const gelezen = leesBericht(beurt, zonderAanOns(beurt, tekst));
  const eerste = begrepen === null ? gelezen : { ...gelezen, begrepen };
  const genummerd = leesGenummerd(beurt, dialogen.melding, tekst);
  const [vooraf, meer] = [genummerd ? uitDelen(genummerd) : voorgevuld(beurt, eerste), meerIn(gelezen)];
  return startDialoog(beurt, 'melding', {
    ...{ vooraf: { ...vooraf, eerder: await eerderGezegd(beurt), ookGenoemd: meer }, ernaast },
    hulp:
      genummerd?.hulp ??
      eerstVan(meer, vooraf) ??
      welkeNaam(vooraf, eerste.begrepen.slots) ??
      halveNaam(beurt, vooraf, tekst) ??
      (await vanDeKaart(beurt, vooraf, eerste)) ??
      onbekendeNaam(vooraf, eerste) ??
      weggelaten(beurt, vooraf, tekst),
  });
}

const nietMetUwRol = (beurt: Beurt): BeurtAntwoord => ({
  ...zegTekst(beurt, meldingTekst.nietMetUwRol()),
  geweigerd: true,
});

const weggelaten = (beurt: Beurt, { antwoorden }: Draft<MeldingInvoer>, tekst: string): Hulpregel | null =>
  antwoorden.omschrijving === undefined ? null : nietInVerhaal(verhaalTekst(beurt, tekst));

/** About one that was named beside another, with what its own melder told then; `rest` still has its turn. */
export async function startMeldingOver(
  beurt: Beurt,
  { melding, naam, rest }: Payload<'melding.ook'>,
): Promise<BeurtAntwoord> {
  if (!mag(beurt.actor, 'melding.registreren', geenZaak)) return nietMetUwRol(beurt);
  const dossier = await meldingDossier(beurt, melding);
  if (dossier === null || !(dossier.eigen || dossier.werkend)) return weiger(beurt, { soort: 'geen-toegang' });
  const verhaal = voorgevuld(beurt, leesBericht(beurt, dossier.melding.invoer.omschrijving));
  const { over: _, ...antwoorden } = verhaal.antwoorden;
  const bekend = beurt.register.aanbieders.some((een) => een.naam === naam);
  // A name that the register does not know stands as it was typed.
  const keuring = maakVrijeTekst(bekend ? naam : `=${naam}`);
  const lezing = keuring.ok ? meldingStappen.over.lees(keuring.tekst, beurt) : null;
  const zonder: Draft<MeldingInvoer> = {
    ...leegConcept<MeldingInvoer>(),
    ...{ antwoorden, volgorde: verhaal.volgorde.filter((veld) => veld !== 'over') },
  };
  const vooraf = lezing?.ok ? metAntwoord(zonder, 'over', lezing.waarde) : zonder;
  const { namens } = dossier.melding;
  if (namens !== null && magNamens(beurt)) return startNamensOver(beurt, namens, vooraf, rest);
  const hulp = eerstVan(rest, vooraf);
  return startDialoog(beurt, 'melding', {
    ...{ vooraf: { ...vooraf, eerder: await eerderGezegd(beurt), ookGenoemd: rest }, ernaast: true },
    hulp,
  });
}

/** He asked to throw the last one away without pressing, and tells on. */
const isWeggegooid = (beurt: Beurt, tekst: string, bezig: readonly Open[]): boolean =>
  tekst !== '' && bezig[0]?.draft.weg === true && vrijePlek(beurt, bezig) !== null;

/** That one lies there until it goes by itself. */
async function naWeggooien(
  beurt: Beurt,
  [weg]: readonly Open[],
  [tekst, begrepen]: readonly [string, Begrepen | null],
): Promise<BeurtAntwoord> {
  const antwoord = await startMelding(beurt, tekst, begrepen, true);
  if (weg === undefined || antwoord.nietBewaren === true) return antwoord;
  return { ...antwoord, berichten: [bericht(dialoogTekst.nogNietWeg(noem(weg))), ...antwoord.berichten] };
}

const uitDelen = ({ rijen }: Genummerd): Draft<MeldingInvoer> => {
  const { antwoorden, volgorde } = metAntwoorden(leegConcept<Los>(), rijen);
  return { antwoorden, volgorde } as Draft<MeldingInvoer>;
};

const wieVertelde = (bericht: Bericht): Aangekondigd | null => bellerIn(bericht) ?? gesprokenMet(bericht);

const zonderGevonden = (tekst: string): Knop =>
  button(
    dialoogTekst.gebruikGemaskeerd,
    'voorstel.kiezen',
    { intent: 'melding.starten', tekst },
    { stijl: 'positive' },
  );

/** So far back: people come twice a year. */
const meesteEerdere = 5;

/** How this person called himself and could be reached, in an earlier melding for the same partij or else in the register of people. */
async function eerderGezegd({ actor, eenheid }: Beurt): Promise<Readonly<Record<string, string>>> {
  const eigen = { ...bereik(actor, 'mijn-meldingen.inzien'), alles: false, makerId: actor.persoonId };
  const eerdere = (await eenheid.melding.lijst(eigen, meesteEerdere))
    .filter(({ melderPartijId, namens }) => melderPartijId === actor.partijId && namens === null)
    .map(({ invoer }) => invoer);
  const laatste = (veld: 'functie' | 'contact', past: (tekst: string) => boolean = () => true): string =>
    [...eerdere.map((een) => een[veld]), actor[veld]].find((een) => een && past(een)) ?? '';
  return { functie: laatste('functie'), contact: laatste('contact', isContact) };
}

/** The first sentence named an organisation, and more than one goes by that name. */
const welkeNaam = ({ antwoorden }: Draft<MeldingInvoer>, { kandidaten }: Slots): Hulpregel | null =>
  antwoorden.over === undefined && kandidaten
    ? {
        zin: dialoogTekst.welkeNaam,
        keuzes: kandidaten.slice(0, meesteNamen).map((naam) => ({ waarde: naam, titel: naam })),
      }
    : null;

/** Or only a part of its name. */
function halveNaam({ register }: Beurt, { antwoorden }: Draft<MeldingInvoer>, tekst: string): Hulpregel | null {
  const half = antwoorden.over === undefined ? halveNaamIn(register, tekst) : null;
  return (
    half && {
      zin: dialoogTekst.halveNaam(half.deel),
      keuzes: half.namen.map((naam) => ({ waarde: naam, titel: naam })),
    }
  );
}

/** "Ze kunnen de lonen niet betalen", under a card about one organisation: asked, and not taken for granted. */
const WIE_ZIJ =
  /^(?:(?:en|maar|want|ja|oh?)[, ]+)*(?:maak (?:er|hier|daar|dit)(?: (?:dan|maar|gewoon|even|toch)){0,3} (?:een )?melding(?: van)?[,.:; ]+)?(?:ze|zij|die|deze|hun|daar|men)(?![a-z])/;
async function vanDeKaart(
  beurt: Beurt,
  { antwoorden }: Draft<MeldingInvoer>,
  { klein }: Bericht,
): Promise<Hulpregel | null> {
  if (antwoorden.over !== undefined || !WIE_ZIJ.test(klein.trim())) return null;
  const { partijId, casus } = onderwerpVan(beurt);
  const gezien = casus === undefined ? null : await beurt.eenheid.casus.vind(casus, beurt.vandaag);
  const wie = gezien?.aanbiederId ?? partijId;
  const naam = beurt.register.aanbieders.find(({ id }) => id === wie)?.naam;
  return naam === undefined
    ? null
    : { zin: dialoogTekst.gaatHetOver(naam), keuzes: [{ waarde: naam, titel: dialoogTekst.jaNaam(naam) }] };
}

/** Or one that the register does not know. */
const onbekendeNaam = ({ antwoorden }: Draft<MeldingInvoer>, bericht: Bericht): Hulpregel | null =>
  antwoorden.over === undefined ? (plaatsAlsWie(bericht) ?? naamUitZin(bericht)) : null;

/** The guard answers as it does for any answer: what was found, the text without it, and a choice. */
async function metGevondenTekst(beurt: Beurt, tekst: string, bezig: readonly Open[]): Promise<BeurtAntwoord> {
  const over = vrijePlek(beurt, bezig);
  if (over === null) return zeg(bezigKaart(bezig));
  const leeg = nieuw(beurt, 'melding', over);
  await laatRusten(beurt, await leesAlle(beurt), leeg);
  const open = await bewaar(beurt, leeg, leeg.draft);
  return neemAntwoord(beurt, open, 'omschrijving', tekst);
}
