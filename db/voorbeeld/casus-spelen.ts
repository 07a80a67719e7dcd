/** Plays the casussen: opened, given people and facts, put forward by one adviseur and set by another. */
import { systeem } from '../../domain/actor';
import { mutsaers } from './mutsaers';
import { dagVan, doe, persoonVan, vrij, vrijOfNiets } from './toneel';
import type { Gebeurtenis, Toneel } from './toneel';
import type { Bepaling, Voorbeeldcasus } from './vorm';

const eersteAdviseur = 'Anouk Wiersma';
const tweedeAdviseur = 'Henk Smeets';

export function casusGebeurtenissen(casus: Voorbeeldcasus, vandaag: string): readonly Gebeurtenis[] {
  const { geopend, bepalingen, feiten, gesloten } = casus;
  const stuk = (dag: string, speel: Gebeurtenis['speel']): Gebeurtenis => ({ dag, speel });
  const laatste = bepalingen.at(-1)?.dag ?? geopend;
  return [
    stuk(dagVan(geopend, vandaag), (toneel, op) => open(toneel, casus, op)),
    ...bepalingen.map((bepaling) =>
      stuk(dagVan(bepaling.dag, vandaag), (toneel, op) => bepaal(toneel, casus, bepaling, op)),
    ),
    ...(feiten === undefined
      ? []
      : [stuk(dagVan(laatste, vandaag), (toneel: Toneel, op: string) => legVast(toneel, casus, feiten, op))]),
    stuk(dagVan(laatste, vandaag), (toneel, op) => zetStap(toneel, casus, op)),
    ...(gesloten === undefined
      ? []
      : [stuk(dagVan(gesloten.dag, vandaag), (toneel: Toneel, op: string) => sluit(toneel, casus, gesloten, op))]),
  ];
}

const casusId = ({ gemaakt }: Toneel, { aanbieder }: Voorbeeldcasus): string => gemaakt.get(`casus ${aanbieder}`) ?? '';

async function open(toneel: Toneel, casus: Voorbeeldcasus, op: string): Promise<void> {
  const melding = toneel.gemaakt.get(`melding ${casus.aanbieder}`);
  const eigenaar = casus.rollen.find(([, rol]) => rol === 'casus-adviseur')?.[0] ?? eersteAdviseur;
  const { id } = await doe(
    toneel,
    toneel.verben.casusOpenen,
    { naam: eersteAdviseur, op },
    {
      aanbiederId: casus.aanbieder,
      geopendOp: op.slice(0, 10),
      betrokkenIds: casus.betrokken,
      adviseurId: persoonVan(toneel.persoonIds, eigenaar),
      // The reference case began with two meldingen of 2023 that are not in this system.
      aanleiding: melding !== undefined || casus === mutsaers ? 'melding' : 'eigen-signaal',
      meldingIds: melding === undefined ? [] : [melding],
    },
  );
  toneel.gemaakt.set(`casus ${casus.aanbieder}`, id);
  for (const [naam, rol] of casus.rollen) {
    const toewijzing = { casusId: id, persoonId: persoonVan(toneel.persoonIds, naam), rol, van: op.slice(0, 10) };
    await doe(toneel, toneel.verben.casusrolToewijzen, { naam: systeem.naam, op }, toewijzing);
  }
}

async function bepaal(toneel: Toneel, casus: Voorbeeldcasus, bepaling: Bepaling, op: string): Promise<void> {
  const { voorleggen, vaststellen } = {
    voorleggen: toneel.verben.tredebepalingVoorleggen,
    vaststellen: toneel.verben.tredebepalingVaststellen,
  };
  const { id } = await doe(
    toneel,
    voorleggen,
    { naam: eersteAdviseur, op },
    {
      casusId: casusId(toneel, casus),
      trede: bepaling.trede,
      ingangsdatum: op.slice(0, 10),
      grond: vrij(bepaling.grond),
      bewijs: null,
      plan: bepaling.plan,
      partijen: bepaling.partijen.map(([partijId, standpunt]) => ({ partijId, standpunt })),
      opmerking: vrijOfNiets(bepaling.opmerking),
      corrigeert: null,
    },
  );
  if (bepaling.alleenVoorgelegd) return;
  await doe(toneel, vaststellen, { naam: tweedeAdviseur, op }, { bepalingId: id });
}

async function legVast(
  toneel: Toneel,
  casus: Voorbeeldcasus,
  feiten: Readonly<Record<string, unknown>>,
  op: string,
): Promise<void> {
  const vastlegging = { casusId: casusId(toneel, casus), feiten };
  await doe(toneel, toneel.verben.feitVastleggen, { naam: eersteAdviseur, op }, vastlegging);
}

/** A next step is told in a message by who leads the casus, so that everyone finds on the timeline where it came from. */
async function zetStap(toneel: Toneel, casus: Voorbeeldcasus, op: string): Promise<void> {
  if (casus.stap === undefined) return;
  const { wat, overDagen, bericht } = casus.stap;
  const wie = { naam: leider(casus), op };
  const voor = overDagen === null ? null : dagVan(-overDagen, toneel.vandaag);
  const id = casusId(toneel, casus);
  const { verben } = toneel;
  const { publiek } = await doe(toneel, verben.casusberichtVoorbereiden, wie, { casus: id, zicht: 'betrokken' });
  const uit = await doe(toneel, verben.casusBijwerken, wie, {
    casus: id,
    bericht: {
      ...{ tekst: vrij(bericht), stap: { wat, voor }, eigenaar: null },
      ...{ zicht: 'betrokken', akkoord: false, corrigeert: null },
    },
    kenmerk: publiek.kenmerk,
  });
  if (uit.soort === 'voorgelegd') throw new Error(`The message on ${casus.aanbieder} waits for a second person.`);
}

const leider = ({ rollen }: Voorbeeldcasus): string =>
  (rollen.find(([, rol]) => rol === 'regievoerder') ?? rollen.find(([, rol]) => rol === 'casus-adviseur'))?.[0] ??
  eersteAdviseur;

/** By the same door as in a chat: without an evaluatie it does not close. */
async function sluit(
  toneel: Toneel,
  casus: Voorbeeldcasus,
  { goed, beter, lessen }: NonNullable<Voorbeeldcasus['gesloten']>,
  op: string,
): Promise<void> {
  const id = { casusId: casusId(toneel, casus) };
  const wie = { naam: eersteAdviseur, op };
  const evaluatie = { datum: op.slice(0, 10), goed: vrij(goed), beter: vrij(beter), lessen: vrij(lessen) };
  await doe(toneel, toneel.verben.casusAfronden, wie, { ...id, stap: 'afronden' });
  await doe(toneel, toneel.verben.casusSluiten, wie, { ...id, evaluatie });
}
