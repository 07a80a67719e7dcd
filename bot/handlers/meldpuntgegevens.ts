/** Reading and changing the terms and the telephone of the meldpunt; what was changed holds at once in this process. */
import { doorverwijsgegevensInzien, meldpuntgegevensInzien } from '../../app/meldpuntgegevens';
import { meldpuntgegevenWijzigen, meldpuntWijzigingen } from '../../app/meldpuntgegevens-wijzigen';
import { voerUit } from '../../app/use-case';
import { doorverwijsgegevensKaart, meldpuntgegevensKaart } from '../../cards/meldpuntgegevens';
import { langsteBron, langsteMeldpuntwaarde, meldpuntgegevenKaart } from '../../cards/meldpuntgegeven';
import { contactgegevens, meldpuntTermijnen, stelMeldpuntIn } from '../../domain/meldpunt';
import type { Meldpuntgegeven, Meldpuntsleutel } from '../../domain/meldpunt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import type { Handlers } from '../handler';
import { toon, weiger } from '../prive';
import { leesTekst } from './taak-tekst';

export async function meldpuntgegevensAntwoord(beurt: Beurt): Promise<BeurtAntwoord> {
  const gelezen = await voerUit(beurt, meldpuntgegevensInzien, null);
  return gelezen.ok ? toon(beurt, meldpuntgegevensKaart(gelezen.value)) : weiger(beurt, gelezen.fout);
}

export async function doorverwijsgegevensAntwoord(beurt: Beurt): Promise<BeurtAntwoord> {
  const gelezen = await voerUit(beurt, doorverwijsgegevensInzien, null);
  return gelezen.ok ? toon(beurt, doorverwijsgegevensKaart(gelezen.value, beurt.vandaag)) : weiger(beurt, gelezen.fout);
}

function geldend(sleutel: Meldpuntsleutel): Meldpuntgegeven {
  if (sleutel === 'telefoon' || sleutel === 'uren') return { waarde: contactgegevens()[sleutel], bron: null };
  const { werkdagen, bron } = meldpuntTermijnen[sleutel];
  return { waarde: String(werkdagen), bron };
}

/** Only who may change it gets the form; the last change goes along, so that two people do not overwrite each other. */
const open: Handlers['meldpuntgegeven.openen'] = async (beurt, { gegeven }) => {
  const eerder = await voerUit(beurt, meldpuntWijzigingen, { sleutel: gegeven });
  if (!eerder.ok) return weiger(beurt, eerder.fout);
  const [laatste] = eerder.value;
  const gezet = laatste?.nieuw as Meldpuntgegeven | undefined;
  const nu = gezet !== undefined && gezet.waarde !== null ? gezet : geldend(gegeven);
  const sleutel = beurt.nieuweSleutel();
  return toon(beurt, meldpuntgegevenKaart({ gegeven, nu, gezien: laatste?.id ?? '', sleutel }));
};

const wijzig: Handlers['meldpuntgegeven.wijzigen'] = async (beurt, { gegeven, gezien, sleutel, ...velden }) => {
  const waarde = leesTekst(velden.waarde, langsteMeldpuntwaarde);
  const bron = leesTekst(velden.bron, langsteBron);
  const reden = leesTekst(velden.reden, 400);
  for (const een of [waarde, bron, reden]) if (!een.ok) return een.antwoord;
  if (!waarde.ok || !bron.ok || !reden.ok) throw new Error('every text was read');
  const wat = { sleutel: gegeven, waarde: waarde.tekst, bron: bron.tekst, reden: reden.tekst, gezien };
  const uitkomst = await voerUit(beurt, meldpuntgegevenWijzigen, wat, sleutel);
  if (!uitkomst.ok) return weiger(beurt, uitkomst.fout);
  stelMeldpuntIn(uitkomst.value);
  return meldpuntgegevensAntwoord(beurt);
};

export const meldpuntgegevensHandlers = {
  'meldpuntgegevens.inzien': (beurt) => meldpuntgegevensAntwoord(beurt),
  'doorverwijsgegevens.inzien': (beurt) => doorverwijsgegevensAntwoord(beurt),
  'meldpuntgegeven.openen': open,
  'meldpuntgegeven.wijzigen': wijzig,
} as const satisfies Partial<Handlers>;
