/** Samples of what people do with meldingen and accountgesprekken: records of one person. */
import { accountgesprekAfronden } from '../../../app/accountgesprek-afronden';
import { accountgesprekBewaren } from '../../../app/accountgesprek-bewaren';
import { accountgesprekCorrigeren } from '../../../app/accountgesprek-corrigeren';
import { accountgesprekInzien } from '../../../app/accountgesprek-inzien';
import {
  accountgesprekPlannen,
  accountgesprekVervallen,
  accountgesprekVerzetten,
} from '../../../app/accountgesprek-plannen';
import { accountgesprekVastleggen } from '../../../app/accountgesprek-vastleggen';
import { afspraakAfronden, afspraakOvernemen } from '../../../app/gesprek-afspraken';
import { meldingAanvullen } from '../../../app/melding-aanvullen';
import { meldingAfsluiten, meldingDoorverwijzen, meldingHeropenen } from '../../../app/melding-afronden';
import { afschriftAanbieden } from '../../../app/melding-afschrift';
import { meldingBeoordelen } from '../../../app/melding-beoordelen';
import { meldingDocumentWeghalen } from '../../../app/melding-document-weghalen';
import { meldingHerstellen, meldingIntrekken } from '../../../app/melding-intrekken';
import { meldingInzien } from '../../../app/melding-inzien';
import { meldingKoppelen, meldingOntkoppelen } from '../../../app/melding-koppelen';
import { meldingNamensRegistreren, meldingRegistreren } from '../../../app/melding-registreren';
import { meldingVragen } from '../../../app/melding-vragen';
import { meldingBeantwoorden } from '../../../app/melding-beantwoorden';
import { meldingenInzien } from '../../../app/meldingen-inzien';
import { mijnMeldingenInzien } from '../../../app/mijn-meldingen-inzien';
import { ontvangstControleren } from '../../../app/ontvangst-controleren';
import { leegVerslag } from '../../../domain/accountgesprek';
import type { AccountgesprekInvoer, GesprekStatus } from '../../../domain/accountgesprek';
import type { MeldingStatus } from '../../../domain/melding-status';
import type { Handeling } from '../../../domain/policy';
import { hash } from '../../bot/handlers/support/beurt';
import { proefInvoer, tekst } from '../proefregister';
import { losVanZaak, nu, vandaag, vanIemand } from './proef';
import type { Poging, Proef } from './proef';

/** About an aanbieder that none of the places is: a melding about the own partij is hidden for another reason. */
const invoer = { ...proefInvoer, over: { partijId: 'ander', naam: 'Andere aanbieder' } };

const melding =
  (status: MeldingStatus = 'ontvangen') =>
  async ({ werk: { eenheid }, maker }: Poging): Promise<string> => {
    const id = eenheid.nieuwId(nu);
    await eenheid.melding.voegToe({
      ...{ id, nummer: await eenheid.nummer('M', 2026), melderId: maker.persoonId, melderPartijId: maker.partijId },
      ...{ namens: null, invoer, status, gemeldOp: nu, versie: 1, behandelaarId: null, aanvullingen: [] },
    });
    return id;
  };

/** Whoever tries sent the document himself. */
const metDocument = async (poging: Poging) => {
  const id = await melding()(poging);
  const bijlage = { hash: 'a'.repeat(64), naam: tekst('brief.pdf'), soort: 'pdf', omvang: 10 } as const;
  const { actor, eenheid } = poging.werk;
  await eenheid.melding.vulAan(id, { tekst: null, bijlagen: [bijlage], persoonId: actor.persoonId, op: nu });
  return { melding: id, document: bijlage.hash };
};

const vraag = async (poging: Poging): Promise<string> => {
  const { eenheid } = poging.werk;
  const id = eenheid.nieuwId(nu);
  await eenheid.meldingvraag.stel({
    ...{ id, meldingId: await melding('reactie-gevraagd')(poging), vraag: tekst('Hoeveel?'), gesteldDoor: 'meldpunt' },
    ...{ gesteldOp: nu, herinnerOp: nu, verlooptOp: nu, status: 'open', antwoord: null, beantwoordOp: null },
  });
  return id;
};

const verslag: AccountgesprekInvoer = { ...leegVerslag, datum: vandaag, soort: 'aanbieder', partijId: 'ander' };

const gesprek =
  (status: GesprekStatus) =>
  async ({ werk: { eenheid }, maker }: Poging): Promise<string> => {
    const id = eenheid.nieuwId(nu);
    await eenheid.accountgesprek.voegToe({
      ...{ id, nummer: await eenheid.nummer('G', 2026), invoer: verslag, partijNaam: 'Andere aanbieder', status },
      ...{ makerId: maker.persoonId, vastgelegdOp: nu, versie: 1, vervangt: null, vervangenDoorId: null },
    });
    return id;
  };

const afspraak = async (poging: Poging): Promise<string> => {
  const { eenheid } = poging.werk;
  const id = eenheid.nieuwId(nu);
  const wat = { wat: tekst('Cijfers sturen'), wie: 'wij', termijn: null } as const;
  const van = { gesprekId: await gesprek('definitief')(poging), persoonId: poging.maker.persoonId };
  await eenheid.gespreksafspraak.voegToe({ id, ...wat, ...van });
  return id;
};

const opVersie = (status?: MeldingStatus) => async (poging: Poging) => ({
  melding: await melding(status)(poging),
  versie: 1,
});
const alleen = (status?: MeldingStatus) => async (poging: Poging) => ({ melding: await melding(status)(poging) });
const conceptOpVersie = async (poging: Poging) => ({ gesprek: await gesprek('concept')(poging), versie: 1 });
const beller = { naam: tekst('J. de Wit'), organisatie: tekst('Bank'), functie: null, contact: null };

export const meldingproeven = {
  'melding.registreren': losVanZaak(meldingRegistreren, () => invoer),
  'melding.namens-registreren': losVanZaak(meldingNamensRegistreren, () => ({ namens: beller, invoer })),
  'mijn-meldingen.inzien': losVanZaak(mijnMeldingenInzien, () => null, { zelf: true }),
  'meldingen.inzien': losVanZaak(meldingenInzien, () => ({ filter: 'open' as const, bladzijde: 0 })),
  'ontvangst.controleren': losVanZaak(ontvangstControleren(hash, Object.is), () => ({
    nummer: 'M-2026-0001',
    code: 'X',
  })),
  'melding.inzien': vanIemand(meldingInzien, alleen()),
  'melding.aanvullen': vanIemand(meldingAanvullen, async (poging) => ({
    ...(await alleen()(poging)),
    tekst: tekst('Meer.'),
  })),
  'melding.document-weghalen': vanIemand(meldingDocumentWeghalen, metDocument),
  'melding.intrekken': vanIemand(meldingIntrekken, alleen()),
  'melding.herstellen': vanIemand(meldingHerstellen, alleen('ingetrokken')),
  'melding.beantwoorden': vanIemand(meldingBeantwoorden, async (poging) => ({
    vraag: await vraag(poging),
    antwoord: tekst('Tien.'),
  })),
  'melding.afschrift': vanIemand(afschriftAanbieden, async (poging) => ({
    ...(await alleen()(poging)),
    tokenHash: 'h',
  })),
  'melding.beoordelen': vanIemand(meldingBeoordelen, opVersie()),
  'melding.vragen': vanIemand(meldingVragen, async (poging) => ({
    ...(await opVersie('in-beoordeling')(poging)),
    vraag: tekst('Hoeveel?'),
  })),
  'melding.doorverwijzen': vanIemand(meldingDoorverwijzen, async (poging) => ({
    ...(await opVersie('in-beoordeling')(poging)),
    ...{ naar: 'IGJ', toelichting: null },
  })),
  'melding.afsluiten': vanIemand(meldingAfsluiten, async (poging) => ({
    ...(await opVersie('in-beoordeling')(poging)),
    ...{ reden: 'opgelost', toelichting: null },
  })),
  'melding.heropenen': vanIemand(meldingHeropenen, opVersie('afgesloten')),
  'melding.koppelen': vanIemand(meldingKoppelen, async (poging) => ({
    ...(await opVersie('in-beoordeling')(poging)),
    ...{ casus: poging.delen.casusId, ook: [] },
  })),
  'melding.ontkoppelen': vanIemand(meldingOntkoppelen, opVersie('gekoppeld')),
  'accountgesprek.vastleggen': losVanZaak(accountgesprekVastleggen, () => verslag),
  'accountgesprek.plannen': losVanZaak(accountgesprekPlannen, () => verslag),
  'accountgesprek.bewaren': vanIemand(accountgesprekBewaren, async (poging) => ({
    ...(await conceptOpVersie(poging)),
    invoer: verslag,
  })),
  'accountgesprek.afronden': vanIemand(accountgesprekAfronden, conceptOpVersie),
  'accountgesprek.vervallen': vanIemand(accountgesprekVervallen, conceptOpVersie),
  'accountgesprek.verzetten': vanIemand(accountgesprekVerzetten, async (poging) => ({
    ...{ gesprek: await gesprek('gepland')(poging), versie: 1, datum: vandaag },
  })),
  'accountgesprek.corrigeren': vanIemand(accountgesprekCorrigeren, async (poging) => ({
    ...{ gesprek: await gesprek('definitief')(poging), reden: tekst('Het bedrag klopte niet.') },
  })),
  'accountgesprek.inzien': vanIemand(accountgesprekInzien, async (poging) => ({
    gesprek: await gesprek('definitief')(poging),
  })),
  'gespreksafspraak.overnemen': vanIemand(afspraakOvernemen, async (poging) => ({
    ...{ afspraak: await afspraak(poging), versie: 1 },
  })),
  'gespreksafspraak.afronden': vanIemand(afspraakAfronden, async (poging) => ({
    ...{ afspraak: await afspraak(poging), versie: 1, stap: 'afronden' as const },
  })),
} as const satisfies Partial<Record<Handeling, Proef>>;
