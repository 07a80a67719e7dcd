/** Guarding a casus: what one may do with it, who can see it, and the steps of its life. */
import { casusAfronden } from '../../app/casus-afronden';
import { casusHeropenen } from '../../app/casus-heropenen';
import { casusInzien } from '../../app/casus-inzien';
import { casusSluiten } from '../../app/casus-sluiten';
import { voerUit } from '../../app/use-case';
import type { Payload } from '../../cards/actions';
import { berichtKaart } from '../../cards/bericht';
import { button } from '../../cards/button';
import type { Knop } from '../../cards/button';
import { heropenFormulier, langsteEvaluatie, sluitFormulier } from '../../cards/casus-sluiten';
import { langsteNotitieInvoer } from '../../cards/rol-formulier';
import { menuKaart, stapKnop, stapregel } from '../../cards/casus-menu';
import { terug } from '../../cards/casus-formulier';
import type { Ingevuld } from '../../cards/casus-formulier';
import type { Kaart } from '../../cards/expand';
import type { Menuregel } from '../../cards/casus-menu';
import { wieKaart } from '../../cards/casus-wie';
import { casusOvergangen, statusNa } from '../../domain/casus';
import type { CasusDossier, CasusStap } from '../../domain/casus';
import { magOpstellen } from '../../domain/opstelrecht';
import { mag } from '../../domain/policy';
import type { Handeling } from '../../domain/policy';
import type { Result } from '../../domain/result';
import { casusStatusNaam } from '../../texts/casus';
import { foutZin } from '../../texts/fouten';
import { planTekst } from '../../texts/plan';
import { planbeeldTekst } from '../../texts/planbeeld';
import { brievenTekst } from '../../texts/brieven';
import { regieTekst, stapNaam } from '../../texts/regie';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { leesFormulier } from '../invoer/formulier';
import type { Formulier } from '../invoer/formulier';
import type { Handlers } from '../handler';
import { toon, weiger } from '../prive';
import { briefKnoppen } from './briefknoppen';
import { casusAntwoord } from './casus';
import { weigerOpCasus } from './casus-weigering';

const { menu } = regieTekst;

async function toonMenu(beurt: Beurt, { casus }: Payload<'casus.menu'>): Promise<BeurtAntwoord> {
  const gevonden = await voerUit(beurt, casusInzien, { casus });
  if (!gevonden.ok) return weiger(beurt, gevonden.fout);
  const dossier = gevonden.value.casus;
  return toon(beurt, menuKaart(dossier, menuregels(beurt, dossier)));
}

/** One row per thing to do; a row without a button is left out. Other concepts add theirs here. */
function menuregels(beurt: Beurt, casus: CasusDossier): readonly Menuregel[] {
  const naar = { casus: casus.id };
  const regels: readonly Menuregel[] = [
    regel(
      'trede',
      casus.status === 'gesloten'
        ? []
        : alsMag(beurt, 'tredebepaling.voorleggen', casus, (titel) => button(titel, 'tredebepaling.openen', naar)),
    ),
    ...planregels(beurt, casus),
    regel(
      'bericht',
      casus.status === 'gesloten'
        ? []
        : alsMag(beurt, 'casus.bijwerken', casus, (titel) => button(titel, 'casusbericht.aanpassen', naar)),
    ),
    regel(
      'bijpraten',
      alsMag(beurt, 'tijdlijn.inzien', casus, (titel) => button(titel, 'casus.bijpraten', naar)),
    ),
    regel(
      'tijdlijn',
      alsMag(beurt, 'tijdlijn.inzien', casus, (titel) => button(titel, 'tijdlijn.inzien', naar)),
    ),
    regel('rollen', [(titel) => button(titel, 'casusrollen.inzien', naar)]),
    regel('onderwerp', [(titel) => button(titel, 'casusonderwerp.inzien', naar)]),
    ...stapregels(beurt, casus),
    regel('waarneming', [(titel) => button(titel, 'waarneming.inzien', {})]),
    regel('wie', [(titel) => button(titel, 'casus.wie', naar)]),
    ...alleBrieven(beurt, casus),
    ...brievenregels(beurt, casus),
  ];
  return regels.filter(({ knoppen }) => knoppen.length > 0);
}

/** Reading the plan is for whoever sees this menu; setting another one is not. */
function planregels(beurt: Beurt, casus: CasusDossier): readonly Menuregel[] {
  const { titel, uitleg } = planbeeldTekst.menu;
  const lezen = { uitleg, knoppen: [button(titel, 'plan.inzien', { casus: casus.id })] };
  if (casus.status === 'gesloten' || !mag(beurt.actor, 'plan.wijzigen', casus)) return [lezen];
  const { menu: wijzigen } = planTekst;
  return [lezen, { uitleg: wijzigen.uitleg, knoppen: [button(wijzigen.titel, 'plan.formulier', { casus: casus.id })] }];
}

const alleBrieven = (beurt: Beurt, casus: CasusDossier): readonly Menuregel[] => [
  {
    uitleg: brievenTekst.alleUitleg,
    knoppen: alsMag(beurt, 'brief.inzien', casus, () =>
      button(brievenTekst.alle, 'brieven.inzien', { casus: casus.id }),
    ).map((maak) => maak(brievenTekst.alle)),
  },
];

/** More than six buttons beside each other disappear behind a menu in Teams. */
const perRegel = 4;

function brievenregels(beurt: Beurt, casus: CasusDossier): readonly Menuregel[] {
  const knoppen = mag(beurt.actor, 'brief.opstellen', casus)
    ? briefKnoppen(beurt, casus, (soort) => magOpstellen(beurt.actor, casus, soort))
    : [];
  const rijen = Array.from({ length: Math.ceil(knoppen.length / perRegel) }, (_, rij) =>
    knoppen.slice(rij * perRegel, (rij + 1) * perRegel),
  );
  return rijen.map((deel, rij) => ({ uitleg: rij === 0 ? menu.brieven.uitleg : '', knoppen: deel }));
}

type MaakKnop = (titel: string) => Knop;

const regel = (naam: keyof typeof menu, knoppen: readonly MaakKnop[]): Menuregel => ({
  uitleg: menu[naam].uitleg,
  knoppen: knoppen.map((maak) => maak(menu[naam].titel)),
});

const alsMag = ({ actor }: Beurt, handeling: Handeling, casus: CasusDossier, maak: MaakKnop): readonly MaakKnop[] =>
  mag(actor, handeling, casus) ? [maak] : [];

const stapHandeling: Readonly<Record<CasusStap, Handeling>> = {
  behandelen: 'casus.afronden',
  afronden: 'casus.afronden',
  sluiten: 'casus.sluiten',
  heropenen: 'casus.heropenen',
};

/** Only the steps that the lifecycle allows from here, and only for who may take them. */
function stapregels(beurt: Beurt, casus: CasusDossier): readonly Menuregel[] {
  const stappen = Object.keys(casusOvergangen[casus.status]) as readonly CasusStap[];
  const naar = { casus: casus.id };
  const knopVoor: Readonly<Record<CasusStap, () => Menuregel>> = {
    behandelen: () => stapregel('behandelen', stapKnop(casus.id, 'behandelen', beurt.nieuweSleutel())),
    afronden: () => stapregel('afronden', stapKnop(casus.id, 'afronden', beurt.nieuweSleutel())),
    sluiten: () => stapregel('sluiten', button(stapNaam('sluiten'), 'casus.sluitformulier', naar)),
    heropenen: () => stapregel('heropenen', button(stapNaam('heropenen'), 'casus.heropenformulier', naar)),
  };
  return stappen.filter((stap) => mag(beurt.actor, stapHandeling[stap], casus)).map((stap) => knopVoor[stap]());
}

async function toonWie(beurt: Beurt, { casus, namen }: Payload<'casus.wie'>): Promise<BeurtAntwoord> {
  const gevonden = await voerUit(beurt, casusInzien, { casus });
  if (!gevonden.ok) return weiger(beurt, gevonden.fout);
  const { stap, casus: dossier } = gevonden.value;
  const { gemeenteIds } = await beurt.eenheid.taak.partijenRond(dossier.id, beurt.vandaag);
  const alleNamen = namen === 'alle';
  return toon(beurt, wieKaart({ casus: dossier, trede: stap?.trede ?? null, alleNamen, gemeenteIds }));
}

/** After a step: the casus as it stands now, with what happened on top. */
async function na(beurt: Beurt, casus: string, uit: Result<unknown>): Promise<BeurtAntwoord> {
  if (!uit.ok && uit.fout.soort === 'geen-toegang') return weiger(beurt, uit.fout);
  if (!uit.ok) return casusAntwoord(beurt, casus, { kop: regieTekst.nietGelukt, regels: [foutZin(uit.fout)] });
  const dossier = await beurt.eenheid.casus.vind(casus, beurt.vandaag);
  const zin = regieTekst.stapGedaan(dossier === null ? '' : casusStatusNaam(dossier.status));
  return casusAntwoord(beurt, casus, { kop: regieTekst.gedaan, regels: [zin] });
}

const zetStap = async (beurt: Beurt, { casus, stap, sleutel }: Payload<'casus.stap'>): Promise<BeurtAntwoord> =>
  na(beurt, casus, await voerUit(beurt, casusAfronden, { casusId: casus, stap }, sleutel));

const leeg: Ingevuld = { waarden: {}, fouten: [], gevonden: [] };

/** Nobody fills in a form that cannot be kept: what has to come first is said, with its button. */
function nietNu(beurt: Beurt, casus: CasusDossier, stap: 'sluiten' | 'heropenen'): Kaart {
  const { nietNu: tekst } = regieTekst;
  const eerst =
    stap === 'sluiten' && statusNa(casus.status, 'afronden').ok && mag(beurt.actor, 'casus.afronden', casus);
  const alGesloten = stap === 'sluiten' && casus.status === 'gesloten';
  return berichtKaart({
    kop: tekst.kop,
    onderkop: casus.aanbiederNaam,
    alineas: [alGesloten ? tekst.alGesloten : tekst[stap](casusStatusNaam(casus.status))],
    knoppen: [...(eerst ? [stapKnop(casus.id, 'afronden', beurt.nieuweSleutel())] : []), terug(casus)],
  });
}

/** A form about a casus, for who may take that step; filled again after a mistake. */
const stapFormulier =
  (stap: 'sluiten' | 'heropenen', kaart: typeof sluitFormulier) =>
  async (beurt: Beurt, casus: string, ingevuld: Ingevuld, sleutel: string): Promise<BeurtAntwoord> => {
    const dossier = await beurt.eenheid.casus.vind(casus, beurt.vandaag);
    if (dossier === null || !mag(beurt.actor, stapHandeling[stap], dossier)) {
      return weigerOpCasus(beurt, casus);
    }
    if (!statusNa(dossier.status, stap).ok) return toon(beurt, nietNu(beurt, dossier, stap));
    return toon(beurt, kaart({ casus: dossier, sleutel, ingevuld }));
  };
const toonSluiten = stapFormulier('sluiten', sluitFormulier);
const toonHeropenen = stapFormulier('heropenen', heropenFormulier);

function verplicht<T>(formulier: Formulier, id: string, label: string, waarde: T | null): T | null {
  if (waarde === null && formulier.waarden[id] === '') formulier.fout(label, 'verplicht');
  return waarde;
}

async function sluit(beurt: Beurt, payload: Payload<'casus.sluiten'>): Promise<BeurtAntwoord> {
  const { sluitFormulier: label } = regieTekst;
  const formulier = leesFormulier(payload);
  const tekst = (id: 'goed' | 'beter' | 'lessen') =>
    verplicht(formulier, id, label[id], formulier.tekst(id, label[id], langsteEvaluatie));
  const datum = verplicht(formulier, 'datum', label.datum, formulier.datum('datum', label.datum));
  const evaluatie = { datum: datum ?? '', goed: tekst('goed'), beter: tekst('beter'), lessen: tekst('lessen') };
  if (!formulier.goed()) return toonSluiten(beurt, payload.casus, formulier, payload.sleutel);
  const invoer = { casusId: payload.casus, evaluatie };
  return na(beurt, payload.casus, await voerUit(beurt, casusSluiten, invoer, payload.sleutel));
}

async function heropen(beurt: Beurt, payload: Payload<'casus.heropenen'>): Promise<BeurtAntwoord> {
  const { heropenFormulier: label } = regieTekst;
  const formulier = leesFormulier(payload);
  const getypt = formulier.tekst('reden', label.reden, langsteNotitieInvoer);
  const reden = verplicht(formulier, 'reden', label.reden, getypt);
  if (!formulier.goed()) return toonHeropenen(beurt, payload.casus, formulier, payload.sleutel);
  const invoer = { casusId: payload.casus, reden };
  return na(beurt, payload.casus, await voerUit(beurt, casusHeropenen, invoer, payload.sleutel));
}

export const casusRegieHandlers = {
  'casus.menu': toonMenu,
  'casus.wie': toonWie,
  'casus.stap': zetStap,
  'casus.sluitformulier': (beurt, { casus }) =>
    toonSluiten(beurt, casus, { ...leeg, waarden: { datum: beurt.vandaag } }, beurt.nieuweSleutel()),
  'casus.sluiten': sluit,
  'casus.heropenformulier': (beurt, { casus }) => toonHeropenen(beurt, casus, leeg, beurt.nieuweSleutel()),
  'casus.heropenen': heropen,
} as const satisfies Partial<Handlers>;
