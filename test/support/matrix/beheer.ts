/** Samples of what is about no casus at all: the register, access, settings, and what a beheerder may change. */
import { draaiboekInzien, draaiboekWijzigen, feestdagenInzien, feestdagWijzigen } from '../../../app/draaiboek-beheren';
import { gebruikerBeeindigen } from '../../../app/gebruiker-beeindigen';
import { gebruikersInzien } from '../../../app/gebruikers-inzien';
import { gebruikerWijzigen } from '../../../app/gebruiker-wijzigen';
import { gebiedenInlezen } from '../../../app/gebieden-inlezen';
import { gebiedenInzien } from '../../../app/gebieden-inzien';
import { instellingKiezen } from '../../../app/instelling-kiezen';
import { meldpuntgegevensInzien } from '../../../app/meldpuntgegevens';
import { meldpuntgegevenWijzigen } from '../../../app/meldpuntgegevens-wijzigen';
import { passageNazien, passagesInzien } from '../../../app/passages';
import { gebruikersImporteren } from '../../../app/gebruikers-importeren';
import { registerImporteren } from '../../../app/register-importeren';
import { rechtenAfwijzen, rechtenBevestigen, rechtenIntrekken } from '../../../app/rechten-beslissen';
import { registerOpvragen } from '../../../app/register-opvragen';
import { bewakers, termijnBewaken } from '../../../app/termijnen-bewaken';
import { ritmeInstellen } from '../../../app/ritme-instellen';
import { toegangVerlenen } from '../../../app/toegang-verlenen';
import { toegangVragen } from '../../../app/toegang-vragen';
import { waarnemingInstellen, waarnemingTeruggeven } from '../../../app/waarneming-instellen';
import { draaiboekregels } from '../../../db/register/draaiboek';
import type { Handeling } from '../../../domain/policy';
import { tekst } from '../proefregister';
import { losVanZaak, nu, vandaag, vanIemand } from './proef';
import type { Poging, Proef } from './proef';

const proef = tekst('Proef');
const identiteit = { aadObjectId: 'aad-nieuw', tenantId: 'tenant-1' };

async function waarneming({ werk: { eenheid }, maker }: Poging): Promise<{ readonly id: string }> {
  const id = eenheid.nieuwId(nu);
  const wie = { persoonId: 'p2', waarnemerId: maker.persoonId, ingesteldDoor: 'p2' };
  await eenheid.waarneming.voegToe({ id, ...wie, van: vandaag, tot: vandaag, rol: null, op: nu });
  return { id };
}

async function verzoek({ werk: { eenheid } }: Poging): Promise<string> {
  const id = eenheid.nieuwId(nu);
  const open = { status: 'open', gevraagdOp: nu, beslistDoor: null, beslistOp: null } as const;
  await eenheid.persoon.bewaarVerzoek({ id, identiteit, naam: 'Nieuw', ...open });
  return id;
}

async function voorstel({ werk: { eenheid } }: Poging, door: string): Promise<string> {
  const id = eenheid.nieuwId(nu);
  const vorm = { persoonId: 'p2', verzoekId: null, partijId: 'nza', rollen: ['adviseur'], status: 'open' } as const;
  await eenheid.rechten.bewaar({ id, ...vorm, door, op: nu, beslistDoor: null, beslistOp: null });
  return id;
}

const [regel] = draaiboekregels;
if (regel === undefined) throw new Error('an empty draaiboek');
const feestdag = { datum: '2026-12-24', naam: 'Lokale vrije dag', bron: 'besluit', geldt: true };

export const beheerproeven = {
  'register.opvragen': losVanZaak(registerOpvragen, () => ({ partijId: 'gm' })),
  'register.importeren': losVanZaak(registerImporteren, () => ({ partijen: [], relaties: [], autoriteitsnamen: [] })),
  'gebruikers.importeren': losVanZaak(gebruikersImporteren, () => []),
  'gebieden.inzien': losVanZaak(gebiedenInzien, () => null),
  'gebieden.inlezen': losVanZaak(gebiedenInlezen, () => ({ rijen: [] })),
  'waarneming.instellen': losVanZaak(
    waarnemingInstellen,
    ({ werk: { actor } }) => ({
      ...{ persoonId: actor.persoonId, waarnemerId: actor.persoonId, van: vandaag, tot: vandaag, rol: null },
    }),
    { zelf: true },
  ),
  'waarneming.teruggeven': vanIemand(waarnemingTeruggeven, (poging) => waarneming(poging)),
  'ritme.instellen': losVanZaak(ritmeInstellen, () => ({ trede: 3, dagen: 0, reden: null })),
  'instelling.kiezen': losVanZaak(instellingKiezen, () => ({ vanaf: 9 })),
  'draaiboek.inzien': losVanZaak(draaiboekInzien, () => null),
  'draaiboek.wijzigen': losVanZaak(draaiboekWijzigen, () => ({
    rij: { ...regel, wat: proef, bron: null },
    reden: proef,
  })),
  'feestdagen.inzien': losVanZaak(feestdagenInzien, () => ({ jaar: 2026 })),
  'feestdag.wijzigen': losVanZaak(feestdagWijzigen, () => ({
    rij: { ...feestdag, naam: proef, bron: null },
    reden: proef,
  })),
  'meldpuntgegevens.inzien': losVanZaak(meldpuntgegevensInzien, () => null),
  'meldpuntgegeven.wijzigen': losVanZaak(meldpuntgegevenWijzigen, () => ({
    ...{ sleutel: 'oppakken' as const, waarde: tekst('4'), bron: proef, reden: proef },
  })),
  'formuleringen.inzien': losVanZaak(passagesInzien, () => null),
  'formulering.wijzigen': losVanZaak(passageNazien, () => ({ passage: 'bestaat-niet', reden: proef })),
  'termijnen.bewaken': losVanZaak(termijnBewaken, () => ({
    ...{ naam: 'proef', bewaker: bewakers.casusritme, termijn: { objectId: 'geen', datum: vandaag } },
  })),
  'toegang.vragen': losVanZaak(toegangVragen, () => identiteit),
  'toegang.verlenen': losVanZaak(toegangVerlenen, async (poging) => ({
    verzoekId: await verzoek(poging),
    toekenning: null,
  })),
  'gebruikers.inzien': losVanZaak(gebruikersInzien, () => ({ naam: '' })),
  'gebruiker.wijzigen': losVanZaak(gebruikerWijzigen, () => ({
    persoonId: 'p2',
    partijId: 'gm2',
    rollen: ['melder'] as const,
  })),
  'gebruiker.beeindigen': losVanZaak(gebruikerBeeindigen, () => 'p2'),
  'rechten.bevestigen': losVanZaak(rechtenBevestigen, (poging) => voorstel(poging, 'beheer')),
  'rechten.afwijzen': losVanZaak(rechtenAfwijzen, (poging) => voorstel(poging, 'beheer')),
  'rechten.intrekken': vanIemand(rechtenIntrekken, (poging) => voorstel(poging, poging.maker.persoonId)),
} as const satisfies Partial<Record<Handeling, Proef>>;
