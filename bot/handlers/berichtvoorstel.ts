/** A message that waits for a second person: looked at, let go or not, or taken back by who wrote it. */
import { casusberichtTerugnemen } from '../../app/casusbericht-terugnemen';
import { casusberichtVrijgeven, voorstelInzien } from '../../app/casusbericht-vrijgeven';
import { voerUit } from '../../app/use-case';
import type { Payload } from '../../cards/actions';
import { berichtKaart } from '../../cards/bericht';
import { button } from '../../cards/button';
import { berichtVoorleggen } from '../../cards/casusbericht';
import { casusberichtTekst } from '../../texts/casusbericht';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { alsKnopvelden } from '../regie/casusbericht-invoer';
import type { Handlers } from '../handler';
import { toon, weiger } from '../prive';

const { knop } = casusberichtTekst;

async function geefVrij(
  beurt: Beurt,
  { sleutel, ...vrijgave }: Payload<'casusbericht.vrijgeven'>,
): Promise<BeurtAntwoord> {
  const gedaan = await voerUit(beurt, casusberichtVrijgeven, vrijgave, sleutel);
  if (!gedaan.ok && gedaan.fout.soort === 'publiek-gewijzigd') return kijk(beurt, vrijgave.voorstel, true);
  if (!gedaan.ok) return weiger(beurt, gedaan.fout);
  const zin = gedaan.value.soort === 'geweigerd' ? casusberichtTekst.geweigerd : casusberichtTekst.vrijgegeven;
  const knoppen = [button(knop.casus, 'casus.inzien', { casus: gedaan.value.casusId })];
  return toon(beurt, berichtKaart({ kop: zin, knoppen }));
}

/** `opnieuw`: others read it than when he looked, so the same question comes with who reads it now. */
async function kijk(beurt: Beurt, id: string, opnieuw: boolean): Promise<BeurtAntwoord> {
  const gelezen = await voerUit(beurt, voorstelInzien, { voorstel: id });
  if (!gelezen.ok) return weiger(beurt, gelezen.fout);
  const { voorstel, ...over } = gelezen.value;
  const { status } = voorstel;
  if (status !== 'voorgelegd') return weiger(beurt, { soort: 'kan-niet-in-deze-status', status, stap: knop.vrijgeven });
  const view = { ...over, bericht: voorstel.bericht, voorstelId: voorstel.id, opnieuw };
  return toon(beurt, berichtVoorleggen({ ...view, sleutel: beurt.nieuweSleutel() }));
}

/** Taking back happens once, with a key in whose colon nobody else can write. */
async function neemTerug(beurt: Beurt, { voorstel }: Payload<'voorstel.terugnemen'>): Promise<BeurtAntwoord> {
  const gedaan = await voerUit(beurt, casusberichtTerugnemen, { voorstel }, `terugnemen:${voorstel}`);
  if (!gedaan.ok) return weiger(beurt, gedaan.fout);
  const { casus, bericht } = gedaan.value;
  const kaart = berichtKaart({
    kop: casusberichtTekst.teruggenomenKop,
    alineas: [casusberichtTekst.teruggenomen],
    knoppen: [
      button(knop.aanpassen, 'casusbericht.aanpassen', { casus: casus.id, ...alsKnopvelden(bericht) }),
      button(knop.casus, 'casus.inzien', { casus: casus.id }),
    ],
  });
  return toon(beurt, kaart);
}

export const berichtvoorstelHandlers = {
  'casusbericht.vrijgeven': geefVrij,
  'voorstel.inzien': (beurt, { voorstel }) => kijk(beurt, voorstel, false),
  'voorstel.terugnemen': neemTerug,
} as const satisfies Partial<Handlers>;
