/** Roles on a casus: who has them, who had them, and handing them over. */
import { casusOmgevingInzien } from '../../app/casus-omgeving-inzien';
import { casusrolBeeindigen } from '../../app/casusrol-beeindigen';
import { casusrolTeruggeven } from '../../app/casusrol-teruggeven';
import { casusrolToewijzen } from '../../app/casusrol-toewijzen';
import { voerUit } from '../../app/use-case';
import type { Payload } from '../../cards/actions';
import { button } from '../../cards/button';
import type { Knop } from '../../cards/button';
import { bevestigKnoppen, rollenKaart } from '../../cards/casus-rollen';
import { langsteNotitieInvoer, rolFormulier } from '../../cards/rol-formulier';
import type { Ingevuld, Melding } from '../../cards/casus-formulier';
import { casusRollen } from '../../domain/actor';
import type { CasusRol } from '../../domain/actor';
import { alleenAccounthouder, isLaatsteEigenaar } from '../../domain/casus';
import type { CasusDossier } from '../../domain/casus';
import { openBevestigingen } from '../../domain/casusbericht';
import { mag } from '../../domain/policy';
import type { Result } from '../../domain/result';
import { casusRolNaam } from '../../texts/casus';
import { foutZin } from '../../texts/fouten';
import { regieTekst } from '../../texts/regie';
import { overdrachtTekst } from '../../texts/rol-overdracht';
import { rolGeenNaam } from '../../texts/rol-geen-naam';
import { teruggaveTekst } from '../../texts/rol-teruggave';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { leesBericht } from '../bericht-lezen';
import { leesFormulier } from '../invoer/formulier';
import { rolUitZin } from '../regie/rol-zin';
import type { Handlers } from '../handler';
import { toon, weiger, zegTekst } from '../prive';
import { weigerOpCasus } from './casus-weigering';

export async function toonRollen(
  beurt: Beurt,
  casus: string,
  melding: Melding = null,
  vanaf = 0,
): Promise<BeurtAntwoord> {
  const gevonden = await voerUit(beurt, casusOmgevingInzien, { casus });
  if (!gevonden.ok) return weiger(beurt, gevonden.fout);
  const { casus: dossier, rollen, bevestigingen } = gevonden.value;
  const eigen = dossier.rolhouders.filter(({ persoonId }) => persoonId === beurt.actor.persoonId);
  const open = bevestigKnoppen(
    openBevestigingen(bevestigingen, dossier, beurt.actor.persoonId),
    eigen.length,
    beurt.nieuweSleutel(),
  );
  return toon(
    beurt,
    rollenKaart(dossier, rollen, bevestigingen, [...open, ...knoppen(beurt, dossier, vanaf)], melding),
  );
}

/** Cards show about six buttons: with more roles than these the others are one press away, and the first again after them. */
const meesteEinden = 4;
const perKeer = 3;

function knoppen(beurt: Beurt, casus: CasusDossier, vanaf: number): readonly Knop[] {
  const zaak = alleenAccounthouder(casus);
  const wijzen = mag(beurt.actor, 'casusrol.toewijzen', zaak)
    ? [button(regieTekst.knop.toewijzen, 'casusrol.kiezen', { casus: casus.id })]
    : [];
  if (!mag(beurt.actor, 'casusrol.beeindigen', zaak)) return wijzen;
  const teBeeindigen = casus.rolhouders.filter(
    ({ persoonId, rol, voor }) => voor === null && !isLaatsteEigenaar(casus, persoonId, rol),
  );
  const past = teBeeindigen.length <= meesteEinden;
  const begin = past || vanaf >= teBeeindigen.length ? 0 : vanaf;
  const eind = past ? teBeeindigen.length : begin + perKeer;
  const volgende = eind >= teBeeindigen.length ? 0 : eind;
  return [
    ...wijzen,
    ...teBeeindigen.slice(begin, eind).map(({ persoonId, rol, naam }) =>
      button(regieTekst.knop.beeindigen(casusRolNaam(rol), naam), 'casusrol.beeindigen', {
        ...{ casus: casus.id, persoon: persoonId, rol },
        sleutel: beurt.nieuweSleutel(),
      }),
    ),
    ...(past ? [] : [button(regieTekst.knop.andereRol, 'casusrollen.inzien', { casus: casus.id, vanaf: volgende })]),
  ];
}

interface Mens {
  readonly id: string;
  readonly naam: string;
  readonly partij: string;
}
const meesteMensen = 60;

/** People of the accounthoudende regio, the authority and the involved regio's; nobody of the organisation itself. */
async function mensen({ eenheid }: Beurt, casus: CasusDossier): Promise<readonly Mens[]> {
  const autoriteiten = (await eenheid.partij.vanSoort(['autoriteit'])).map(({ id }) => id);
  const partijen = [casus.accounthouderId ?? '', ...autoriteiten, ...casus.betrokken];
  const uit: Mens[] = [];
  for (const partijId of new Set(partijen)) {
    if (uit.length >= meesteMensen || casus.onderwerp.includes(partijId)) continue;
    const partij = partijId === '' ? null : await eenheid.partij.vind(partijId);
    if (partij === null) continue;
    const bereikbaar = (await eenheid.persoon.vanPartij(partijId)).filter(
      ({ identiteiten }) => identiteiten.length > 0,
    );
    uit.push(...bereikbaar.map(({ id, naam }) => ({ id, naam, partij: partij.naam })));
  }
  return uit.slice(0, meesteMensen);
}

async function kies(
  beurt: Beurt,
  casus: string,
  ingevuld: Ingevuld,
  sleutel: string,
  gelezen: Melding = null,
): Promise<BeurtAntwoord> {
  const dossier = await beurt.eenheid.casus.vind(casus, beurt.vandaag);
  if (dossier === null || !mag(beurt.actor, 'casusrol.toewijzen', alleenAccounthouder(dossier))) {
    return weigerOpCasus(beurt, casus);
  }
  return toon(beurt, rolFormulier({ casus: dossier, sleutel, ingevuld, gelezen }, await mensen(beurt, dossier)));
}

/** Where one role alone is free, that one. */
function enigeVacature({ rolhouders }: CasusDossier): CasusRol | '' {
  const [vrij, ...meer] = casusRollen.filter((rol) => !rolhouders.some((een) => een.rol === rol));
  return vrij === undefined || meer.length > 0 ? '' : vrij;
}

/** "Maak Rob plaatsvervanger", "ik word regievoerder": the form with what the words say; nothing is recorded before the button. */
/** `tijdelijk`: the day in it is when it ends, and that of no role. */
export async function kiesRolUitZin(
  beurt: Beurt,
  over: string,
  zin: string,
  tijdelijk = false,
): Promise<BeurtAntwoord> {
  const dossier = await beurt.eenheid.casus.zoek(over, beurt.vandaag);
  const kandidaten = dossier === null ? [] : await mensen(beurt, dossier);
  const { rol: genoemd, persoon, noemtIemand } = rolUitZin(zin, kandidaten, beurt.actor.persoonId);
  const rol = genoemd === '' && dossier !== null ? enigeVacature(dossier) : genoemd;
  const ingevuld = { waarden: { rol, persoon }, fouten: [], gevonden: [] };
  const dag = leesBericht(beurt, zin).lezing.datums.at(-1);
  // A role begins on the day that it is recorded: who names another day hears so before he presses.
  const later = !tijdelijk && dag !== undefined && dag > beurt.vandaag ? overdrachtTekst.regels(dag) : [];
  const naam = persoon === '' && noemtIemand ? rolGeenNaam.regels : [];
  const kop = later.length > 0 ? overdrachtTekst.kop : rolGeenNaam.kop;
  const gelezen = later.length + naam.length === 0 ? null : { kop, regels: [...later, ...naam] };
  return kies(beurt, dossier?.id ?? over, ingevuld, beurt.nieuweSleutel(), gelezen);
}

async function wijsToe(beurt: Beurt, payload: Payload<'casusrol.toewijzen'>): Promise<BeurtAntwoord> {
  const { casus, sleutel } = payload;
  const { rolFormulier: label } = regieTekst;
  const dossier = await beurt.eenheid.casus.vind(casus, beurt.vandaag);
  if (dossier === null) return weiger(beurt, { soort: 'geen-toegang' });
  const formulier = leesFormulier(payload);
  const rol = formulier.keuze('rol', label.rol, casusRollen);
  const ids = (await mensen(beurt, dossier)).map(({ id }) => id);
  const persoonId = formulier.keuze('persoon', label.persoon, ids);
  const notitie = formulier.tekst('notitie', label.notitie, langsteNotitieInvoer);
  if (rol === null) formulier.fout(label.rol, 'verplicht');
  if (persoonId === null) formulier.fout(label.persoon, 'verplicht');
  const heeftAl = dossier.rolhouders.some((een) => een.rol === rol && een.persoonId === persoonId && een.voor === null);
  if (heeftAl) formulier.fout(label.persoon, 'heeft-rol-al');
  if (!formulier.goed() || rol === null || persoonId === null) return kies(beurt, casus, formulier, sleutel);
  const invoer = { casusId: dossier.id, persoonId, rol, van: beurt.vandaag, notitie };
  const uit = await voerUit(beurt, casusrolToewijzen, invoer, sleutel);
  const { geenPlaatsvervanger: was, bevestigt } = uit.ok ? uit.value : { geenPlaatsvervanger: null, bevestigt: null };
  const extra = [
    ...(bevestigt === null ? [] : [regieTekst.rollen.gevraagd(bevestigt)]),
    ...(was === null ? [] : [regieTekst.rollen.geenPlaatsvervanger(was)]),
  ];
  return na(beurt, casus, uit, regieTekst.rollen.toegewezen, ...extra);
}

/** Without the role he may not see the casus any more: the answer is a sentence. */
async function geefTerug(beurt: Beurt, payload: Payload<'casusrol.teruggeven'>): Promise<BeurtAntwoord> {
  const { casus, rol, sleutel } = payload;
  const uit = await voerUit(beurt, casusrolTeruggeven, { casusId: casus, rol }, sleutel);
  if (!uit.ok) return weiger(beurt, uit.fout);
  return zegTekst(beurt, teruggaveTekst.gedaan(rol, uit.value.naar, uit.value.weerPlaatsvervanger));
}

async function beeindig(beurt: Beurt, payload: Payload<'casusrol.beeindigen'>): Promise<BeurtAntwoord> {
  const { casus, persoon, rol, sleutel } = payload;
  const uit = await voerUit(beurt, casusrolBeeindigen, { casusId: casus, persoonId: persoon, rol }, sleutel);
  return na(beurt, casus, uit, regieTekst.rollen.beeindigd);
}

function na(beurt: Beurt, casus: string, uit: Result<unknown>, ...regels: string[]): Promise<BeurtAntwoord> {
  if (uit.ok) return toonRollen(beurt, casus, { kop: regieTekst.gedaan, regels });
  if (uit.fout.soort === 'geen-toegang') return Promise.resolve(weiger(beurt, uit.fout));
  return toonRollen(beurt, casus, { kop: regieTekst.nietGelukt, regels: [foutZin(uit.fout)] });
}

export const casusRollenHandlers = {
  'casusrollen.inzien': (beurt, { casus, vanaf }) => toonRollen(beurt, casus, null, vanaf),
  'casusrol.kiezen': (beurt, { casus }) =>
    kies(beurt, casus, { waarden: {}, fouten: [], gevonden: [] }, beurt.nieuweSleutel()),
  'casusrol.toewijzen': wijsToe,
  'casusrol.teruggeven': geefTerug,
  'casusrol.beeindigen': beeindig,
} as const satisfies Partial<Handlers>;
