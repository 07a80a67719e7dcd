/** Files a melding: stored with its receipt before anybody hears that it was. */
import { openVragen } from '../domain/melding';
import type { Beller, MeldingInvoer, MeldingVeld } from '../domain/melding';
import { geenZaak } from '../domain/policy';
import { ok } from '../domain/result';
import type { Result } from '../domain/result';
import { noteer } from './melding-stap';
import type { Verb, Werk } from './use-case';

export interface Ontvangstbewijs {
  readonly id: string;
  readonly nummer: string;
  readonly gemeldOp: string;
  readonly openVragen: readonly MeldingVeld[];
}

/** The melder for himself, or somebody of the meldpunt for who told it by telephone. */
export const meldingRegistreren: Verb<MeldingInvoer, Ontvangstbewijs> = {
  handeling: 'melding.registreren',
  zaak: () => Promise.resolve(geenZaak),
  doe: (werk, invoer) => registreer(werk, invoer, null),
  voorwerp: (_, uit) => ({ soort: 'melding', id: uit?.id ?? '' }),
};

export const meldingNamensRegistreren: Verb<
  { readonly namens: Beller; readonly invoer: MeldingInvoer },
  Ontvangstbewijs
> = {
  handeling: 'melding.namens-registreren',
  zaak: () => Promise.resolve(geenZaak),
  doe: (werk, { namens, invoer }) => registreer(werk, invoer, namens),
  voorwerp: (_, uit) => ({ soort: 'melding', id: uit?.id ?? '' }),
};

async function registreer(werk: Werk, invoer: MeldingInvoer, namens: Beller | null): Promise<Result<Ontvangstbewijs>> {
  const { actor, eenheid, nu, vandaag } = werk;
  const id = eenheid.nieuwId(nu);
  const nummer = await eenheid.nummer('M', Number(vandaag.slice(0, 4)));
  await eenheid.melding.voegToe({
    id,
    nummer,
    melderId: actor.persoonId,
    melderPartijId: actor.partijId,
    namens,
    invoer,
    status: 'ontvangen',
    gemeldOp: nu,
    versie: 1,
    behandelaarId: null,
    aanvullingen: [],
  });
  const begin = { stap: 'registreren', van: null, naar: 'ontvangen', toelichting: null, object: null } as const;
  await noteer(werk, id, begin);
  const bericht = { objectId: id, op: nu };
  const melder = {
    ...bericht,
    id: eenheid.nieuwId(nu),
    soort: 'melding-ontvangen',
    ontvangerId: actor.persoonId,
  } as const;
  await eenheid.outbox.voegToe(melder);
  // Whether something is acute is the melder's own word.
  const meteen = invoer.acuut === 'ja';
  for (const medewerker of await eenheid.persoon.metRol('meldpuntmedewerker', vandaag)) {
    if (medewerker.id === actor.persoonId) continue;
    await eenheid.outbox.voegToe({
      ...bericht,
      id: eenheid.nieuwId(nu),
      soort: 'melding-nieuw',
      meteen,
      ontvangerId: medewerker.id,
    });
  }
  return ok({ id, nummer, gemeldOp: nu, openVragen: openVragen(invoer) });
}
