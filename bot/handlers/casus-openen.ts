/** Opening a casus from an own signal of the authority. */
import { casusOpenen } from '../../app/casus-openen';
import { voerUit } from '../../app/use-case';
import type { Payload } from '../../cards/actions';
import { openFormulier } from '../../cards/casus-openen';
import type { Ingevuld } from '../../cards/casus-formulier';
import { geenZaak, mag } from '../../domain/policy';
import { regieTekst } from '../../texts/regie';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { leesFormulier } from '../invoer/formulier';
import type { Handlers } from '../handler';
import { toon, weiger } from '../prive';
import { casusVanConcern } from '../../app/casus-inzien';
import { casusAntwoord } from './casus';

const adviseurs = ({ eenheid, vandaag }: Beurt) => eenheid.persoon.metRol('adviseur', vandaag);

async function toonFormulier(
  beurt: Beurt,
  partijId: string,
  ingevuld: Ingevuld,
  sleutel: string,
): Promise<BeurtAntwoord> {
  const aanbieder = await beurt.eenheid.partij.vind(partijId);
  if (aanbieder === null || !mag(beurt.actor, 'casus.openen', geenZaak))
    return weiger(beurt, { soort: 'geen-toegang' });
  const boven = mag(beurt.actor, 'casus.inzien', geenZaak) ? await casusVanConcern(beurt, partijId) : null;
  return toon(beurt, openFormulier({ aanbieder, boven, adviseurs: await adviseurs(beurt) }, ingevuld, sleutel));
}

async function open(beurt: Beurt, payload: Payload<'casus.openen'>): Promise<BeurtAntwoord> {
  const { partijId, sleutel } = payload;
  const { openFormulier: label } = regieTekst;
  const formulier = leesFormulier(payload);
  const geopendOp = formulier.datum('geopendOp', label.datum);
  const ids = (await adviseurs(beurt)).map(({ id }) => id);
  const adviseurId = formulier.keuze('eigenaar', label.eigenaar, ids);
  if (geopendOp === null) formulier.fout(label.datum, 'verplicht');
  if (adviseurId === null) formulier.fout(label.eigenaar, 'verplicht');
  if (!formulier.goed() || geopendOp === null || adviseurId === null)
    return toonFormulier(beurt, partijId, formulier, sleutel);
  const invoer = { aanbiederId: partijId, geopendOp, betrokkenIds: [], meldingIds: [], adviseurId };
  const uit = await voerUit(beurt, casusOpenen, { ...invoer, aanleiding: 'eigen-signaal' }, sleutel);
  if (!uit.ok) return weiger(beurt, uit.fout);
  const regels = [label.geopend(uit.value.nummer), ...uit.value.vragen.map((vraag) => label.vraag[vraag])];
  return casusAntwoord(beurt, uit.value.id, { kop: regieTekst.gedaan, regels });
}

export const casusOpenenHandlers = {
  'casus.openformulier': (beurt, { partijId }) => {
    const zelf = beurt.actor.rollen.includes('adviseur') ? beurt.actor.persoonId : '';
    const waarden = { geopendOp: beurt.vandaag, eigenaar: zelf };
    return toonFormulier(beurt, partijId, { waarden, fouten: [], gevonden: [] }, beurt.nieuweSleutel());
  },
  'casus.openen': open,
} as const satisfies Partial<Handlers>;
