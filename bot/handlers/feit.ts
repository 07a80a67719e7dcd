/** Facts by people: choosing one, confirming it, correcting it with a reason, or keeping it out of letters. */
import { feitLakken } from '../../app/feit-lakken';
import { feitNavragen } from '../../app/feit-navragen';
import { feitAchterhouden, feitBevestigen, feitCorrigeren, feitInzien } from '../../app/feit-wijzigen';
import { feitenInzien } from '../../app/feiten-inzien';
import type { Feitgevolg } from '../../app/feit-zaak';
import { voerUit } from '../../app/use-case';
import type { Ontvangen as Payload } from '../../cards/actions';
import { feitGevolgKaart } from '../../cards/feit-gevolg';
import { feitKaart } from '../../cards/feit';
import { feitKiezenKaart } from '../../cards/feit-kiezen';
import { waardeInWoorden } from '../../cards/feit-waarde';
import type { FeitInvoer } from '../../cards/feit-view';
import { navraagNaar } from '../../domain/briefnavraag';
import { tabelregels, vraagVoor } from '../../domain/dossier';
import { isWooGrond, volgtUitBesluit } from '../../domain/feitversie';
import type { Fout } from '../../domain/fout';
import { ingevuld } from '../../domain/persoonsgegevens';
import type { Result } from '../../domain/result';
import { feitgangTekst } from '../../texts/feitgang';
import { foutZin } from '../../texts/fouten';
import { invulTekst } from '../../texts/invullen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { leesFeitwaarde } from '../regie/feit-invoer';
import { isDag } from '../invoer/formulier';
import type { Handlers } from '../handler';
import { toon, weiger } from '../prive';

async function kies(beurt: Beurt, { casus }: Payload<'feit.kiezen'>): Promise<BeurtAntwoord> {
  const gevonden = await voerUit(beurt, feitenInzien, { casus });
  if (!gevonden.ok) return weiger(beurt, gevonden.fout);
  const { dossier, ...view } = gevonden.value;
  const feiten = tabelregels
    .filter(({ id }) => !volgtUitBesluit(id))
    .map((regel) => ({
      id: regel.id,
      omschrijving: regel.rij.omschrijving,
      vragenAan: dossier && vraagVoor(dossier, regel),
      navraag: (dossier && navraagNaar(dossier, regel.id)) ?? null,
    }));
  const op = ({ vragenAan, navraag }: (typeof feiten)[number]): number =>
    (vragenAan === null ? 2 : 0) + (navraag === null ? 0 : 1);
  return toon(beurt, feitKiezenKaart({ ...view, feiten: [...feiten].sort((a, b) => op(a) - op(b)) }));
}

/** `invoer`: what stands filled in already. */
export async function openFeit(
  beurt: Beurt,
  casus: string,
  feit: string,
  invoer: FeitInvoer = {},
): Promise<BeurtAntwoord> {
  const gevonden = await voerUit(beurt, feitInzien, { casus, feit });
  return gevonden.ok
    ? toon(beurt, feitKaart(gevonden.value, beurt.nieuweSleutel(), invoer))
    : weiger(beurt, gevonden.fout);
}

type Vraag =
  | Payload<'feit.navragen'>
  | Payload<'feit.corrigeren'>
  | Payload<'feit.bevestigen'>
  | Payload<'feit.achterhouden'>
  | Payload<'feit.lakken'>;

const geenVraag = { wie: undefined, gevraagdop: undefined };

/** The card again, with what was typed and what was wrong with it. */
const opnieuw = (beurt: Beurt, { casus, feit, ...rest }: Vraag, ...meldingen: readonly string[]) => {
  const leeg = { waarde: undefined, reden: undefined, grond: undefined, lak: undefined };
  const {
    waarde = '',
    reden = '',
    grond = '',
    lak = '',
    wie = '',
    gevraagdop = '',
  } = { ...leeg, ...geenVraag, ...rest };
  return openFeit(beurt, casus, feit, { waarde, reden, grond, lak, wie, gevraagdop, meldingen });
};

async function corrigeer(beurt: Beurt, vraag: Payload<'feit.corrigeren'>): Promise<BeurtAntwoord> {
  const [tekst, reden] = [ingevuld(vraag.waarde), ingevuld(vraag.reden)];
  const waarde = tekst === null ? null : leesFeitwaarde(vraag.feit, tekst);
  if (waarde === null) {
    return opnieuw(beurt, vraag, foutZin({ soort: 'veld-ongeldig', veld: feitgangTekst.waarde, uitleg: 'past-niet' }));
  }
  if (reden === null) return opnieuw(beurt, vraag, feitgangTekst.redenNodig);
  const { casus, feit, versie, sleutel } = vraag;
  const verb = feitCorrigeren;
  return klaar(beurt, vraag, await voerUit(beurt, verb, { casus, feit, versie, waarde, reden }, sleutel));
}

async function bevestig(beurt: Beurt, vraag: Payload<'feit.bevestigen'>): Promise<BeurtAntwoord> {
  const { casus, feit, versie, sleutel, uitleg } = vraag;
  const invoer = { casus, feit, versie, uitleg: ingevuld(uitleg) };
  return klaar(beurt, vraag, await voerUit(beurt, feitBevestigen, invoer, sleutel));
}

async function houdAchter(beurt: Beurt, vraag: Payload<'feit.achterhouden'>): Promise<BeurtAntwoord> {
  const reden = ingevuld(vraag.reden);
  const { casus, feit, versie, sleutel, grond } = vraag;
  const zwijgen = grond === 'zwijgen';
  if (!zwijgen && !isWooGrond(grond)) return opnieuw(beurt, vraag, invulTekst.fout.keuze);
  if (reden === null) return opnieuw(beurt, vraag, feitgangTekst.redenNodig);
  const invoer = { casus, feit, versie, grond: isWooGrond(grond) ? grond : null, reden };
  return klaar(beurt, vraag, await voerUit(beurt, feitAchterhouden, invoer, sleutel));
}

async function lak(beurt: Beurt, vraag: Payload<'feit.lakken'>): Promise<BeurtAntwoord> {
  const reden = ingevuld(vraag.reden);
  const { casus, feit, versie, sleutel, lak: gekozen } = vraag;
  const grond = isWooGrond(gekozen) ? gekozen : null;
  if (grond === null && gekozen !== 'geen') return opnieuw(beurt, vraag, invulTekst.fout.keuze);
  if (reden === null) return opnieuw(beurt, vraag, feitgangTekst.redenNodig);
  const verb = feitLakken;
  const uitkomst = await voerUit(beurt, verb, { casus, feit, versie, grond, reden }, sleutel);
  return klaar(beurt, vraag, uitkomst, feitgangTekst.lakKlaar(grond));
}

async function vraagNa(beurt: Beurt, vraag: Payload<'feit.navragen'>): Promise<BeurtAntwoord> {
  const [aan, dag] = [ingevuld(vraag.wie), ingevuld(vraag.gevraagdop)];
  if (aan === null) return opnieuw(beurt, vraag, feitgangTekst.wieNodig);
  if (dag !== null && !isDag(dag)) return opnieuw(beurt, vraag, invulTekst.fout.datum);
  const { casus, feit, versie, sleutel } = vraag;
  const uitkomst = await voerUit(beurt, feitNavragen, { casus, feit, versie, aan, op: dag }, sleutel);
  return klaar(beurt, vraag, uitkomst, feitgangTekst.vraagKlaar);
}

async function klaar(
  beurt: Beurt,
  vraag: Vraag,
  uitkomst: Result<Feitgevolg>,
  gevolg?: string,
): Promise<BeurtAntwoord> {
  if (uitkomst.ok) return toon(beurt, feitGevolgKaart(uitkomst.value, gevolg));
  if (uitkomst.fout.soort === 'verouderd') return verouderd(beurt, vraag);
  return isInvoerfout(uitkomst.fout) ? opnieuw(beurt, vraag, foutZin(uitkomst.fout)) : weiger(beurt, uitkomst.fout);
}

const isInvoerfout = ({ soort }: Fout): boolean => soort === 'veld-ongeldig' || soort === 'kan-niet-in-deze-status';

/** Both texts on one card: what this person wanted, and what somebody else recorded meanwhile. */
async function verouderd(beurt: Beurt, vraag: Vraag): Promise<BeurtAntwoord> {
  const { casus, feit } = vraag;
  const gevonden = await voerUit(beurt, feitInzien, { casus, feit });
  if (!gevonden.ok) return weiger(beurt, gevonden.fout);
  const [laatste] = gevonden.value.historie;
  const getypt = ('waarde' in vraag ? vraag.waarde : undefined) ?? '';
  const eigen = 'waarde' in vraag ? getypt : watGewild(vraag);
  const nu = laatste === undefined ? '' : waardeInWoorden(feit, laatste.waarde);
  const melding = feitgangTekst.verouderd(eigen, nu, laatste?.door ?? '');
  return toon(beurt, feitKaart(gevonden.value, beurt.nieuweSleutel(), { waarde: getypt, meldingen: [melding] }));
}

const watGewild = (vraag: Vraag): string => {
  if ('gevraagdop' in vraag) return feitgangTekst.navraag;
  if ('lak' in vraag) return feitgangTekst.weglakken;
  return 'grond' in vraag ? feitgangTekst.achterhouden : feitgangTekst.bevestiging;
};

export const feitHandlers = {
  'feit.kiezen': kies,
  'feit.inzien': (beurt, { casus, feit, genoemd }) => {
    const waarde = ingevuld(genoemd);
    if (!feit) return kies(beurt, { casus });
    return openFeit(beurt, casus, feit, waarde === null ? {} : { waarde });
  },
  'feit.bevestigen': bevestig,
  'feit.corrigeren': corrigeer,
  'feit.achterhouden': houdAchter,
  'feit.lakken': lak,
  'feit.navragen': vraagNa,
} as const satisfies Partial<Handlers>;
