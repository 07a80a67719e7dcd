/** Writes a message on the timeline and puts it in the outbox for everyone who reads it, or before a second person first. */
import type { Actor } from '../domain/actor';
import type { Berichtpubliek, Casusbericht } from '../domain/casusbericht';
import type { CasusDossier } from '../domain/casus';
import { mag } from '../domain/policy';
import type { OutboxRij, OutboxSoort } from '../domain/ports';
import type { Trede } from '../domain/trede';
import { noteerGebeurtenis } from './gebeurtenis-noteren';
import type { Werk } from './use-case';
import { herstelStap, zetVolgendeStap } from './volgende-stap';

export interface Verstuurd {
  readonly soort: 'verstuurd';
  readonly gebeurtenisId: string;
  readonly casusId: string;
  readonly personen: number;
  /** That holds now: it decides how soon people get it. */
  readonly trede: Trede | null;
  readonly kanalen: number;
}

export type Bijgewerkt =
  | Verstuurd
  | { readonly soort: 'voorgelegd'; readonly casusId: string; readonly voorstelId: string; readonly aan: number };

export interface Verzending {
  readonly casus: CasusDossier;
  readonly bericht: Casusbericht;
  readonly publiek: Berichtpubliek;
  readonly trede: Trede | null;
  /** Whose message it is; another person than who released it, when a second one was needed. */
  readonly auteur: Pick<Actor, 'persoonId' | 'naam'>;
}

export async function verzend(werk: Werk, verzending: Verzending): Promise<Verstuurd> {
  const { casus, bericht, publiek } = verzending;
  // Before anything is written: people send at the same moment, and the step of the last one has to stand on the casus.
  await werk.eenheid.casus.vergrendel(casus.id);
  const gebeurtenisId = await noteer(werk, verzending);
  await werkStapBij(werk, casus, bericht);
  for (const { persoonId } of publiek.lezers) {
    await stuur(werk, verzending, 'casusbericht', gebeurtenisId, persoonId);
    if (bericht.akkoord) await werk.eenheid.casusbericht.vraagAkkoord(gebeurtenisId, persoonId, werk.nu);
  }
  for (const { kanaalId } of publiek.kanalen)
    await stuur(werk, verzending, 'kanaalbericht', gebeurtenisId, `kanaal:${kanaalId}`);
  const { lezers, kanalen } = publiek;
  const aantallen = { personen: lezers.length, kanalen: kanalen.length };
  return { soort: 'verstuurd', gebeurtenisId, casusId: casus.id, trede: verzending.trede, ...aantallen };
}

function noteer(werk: Werk, { casus, bericht, auteur }: Verzending): Promise<string> {
  const soort = bericht.corrigeert === null ? 'update' : 'correctie';
  const inhoud = { soort, stap: bericht.stap, eigenaar: bericht.eigenaar } as const;
  return noteerGebeurtenis(werk, casus.id, inhoud, {
    zichtbaarheid: bericht.zicht,
    tekst: bericht.tekst,
    corrigeert: bericht.corrigeert,
    ...(bericht.gebeurdOp == null ? {} : { gebeurdOp: bericht.gebeurdOp }),
    auteur: { id: auteur.persoonId, naam: auteur.naam },
  });
}

/** A correction that names no step any more takes back the one of the message it corrects. */
async function werkStapBij(werk: Werk, casus: CasusDossier, bericht: Casusbericht): Promise<void> {
  const { stap, zicht, corrigeert, eigenaar: eigenaarId } = bericht;
  if (stap !== null) return zetVolgendeStap(werk, casus.id, { stap, voorKernteam: zicht === 'kernteam', eigenaarId });
  const oud = corrigeert === null ? null : await werk.eenheid.gebeurtenis.vind(corrigeert);
  if (oud) await herstelStap(werk, casus.id, oud);
}

function stuur(
  { eenheid, nu }: Werk,
  { casus, trede }: Verzending,
  soort: OutboxSoort,
  objectId: string,
  ontvangerId: string,
): Promise<void> {
  const rij: OutboxRij = {
    id: eenheid.nieuwId(nu),
    soort,
    objectId,
    ontvangerId,
    op: nu,
    casusId: casus.id,
  };
  return eenheid.outbox.voegToe({ ...rij, trede });
}

/** Whoever may release it and is not the author hears of it; the first of them decides. */
export async function legVoor(werk: Werk, casus: CasusDossier, bericht: Casusbericht): Promise<Bijgewerkt> {
  const { eenheid, actor, nu } = werk;
  const id = eenheid.nieuwId(nu);
  await eenheid.casusbericht.legVoor({ id, casusId: casus.id, bericht, makerId: actor.persoonId, op: nu });
  const tweeden = await mogelijkeTweeden(werk, casus);
  for (const ontvangerId of tweeden) {
    const rij = {
      id: eenheid.nieuwId(nu),
      soort: 'casusbericht-voorgelegd',
      objectId: id,
      ontvangerId,
      op: nu,
    } as const;
    await eenheid.outbox.voegToe({ ...rij, casusId: casus.id });
  }
  return { soort: 'voorgelegd', casusId: casus.id, voorstelId: id, aan: tweeden.length };
}

async function mogelijkeTweeden({ eenheid, actor, vandaag }: Werk, casus: CasusDossier): Promise<readonly string[]> {
  const opCasus = casus.rolhouders.map(({ persoonId }) => persoonId);
  const adviseurs = (await eenheid.persoon.metRol('adviseur', vandaag)).map(({ id }) => id);
  const kandidaten = [...new Set([...opCasus, ...adviseurs])].filter((id) => id !== actor.persoonId);
  const uit: string[] = [];
  for (const id of kandidaten) {
    const ander = await eenheid.persoon.actorVanPersoon(id, vandaag);
    if (ander && mag(ander, 'casusbericht.vrijgeven', casus)) uit.push(id);
  }
  return uit;
}
