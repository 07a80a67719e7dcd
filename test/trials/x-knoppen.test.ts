/** X20 Every button of the table, on a real card, pressed by people who have no right to what it is about. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { actions } from '../../cards/actions';
import type { Action } from '../../cards/actions';
import { isLijstregel, kaartBlijft } from '../../cards/button';
import { foutZin } from '../../texts/fouten';
import { gesprekTekst } from '../../texts/accountgesprek';
import { kaartWeigeringTekst } from '../../texts/kaart-weigering';
import { meldingTekst } from '../../texts/melding';
import { toegangTekst } from '../../texts/toegang';
import type { Plek } from '../support/gesprek';
import { Bewaakt } from '../support/knoppen/bewaakt';
import type { Gevonden } from '../support/knoppen/bewaakt';
import { druk, indringersoorten, persoonVan, plaatsIndringers, wegenVoor } from '../support/knoppen/indringers';
import type { Indringersoort, Weg } from '../support/knoppen/indringers';
import { tochten } from '../support/knoppen/tochten';
import { eigenWerk, eigenWerkNamen } from '../support/knoppen/eigen-werk';
import { geschreven, zetWacht } from '../support/knoppen/wacht';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

/** On no card any more, or not yet: only a client of somebody's own making sends these. */
const zonderKaart: readonly Action[] = ['hulp.tonen'];

const alle = Object.keys(actions) as readonly Action[];
const gezien = new Set<Action>();
const gebruikt = new Set<string>();
const fouten: string[] = [];

/** Numbers of casussen, meldingen, letters and talks, and what organisations are called. */
let namen: readonly string[] = [];
const geheimenOp = (kaart: string): readonly string[] => [
  ...(kaart.match(/\b[CMBG]-\d{4}-\d{4}\b/g) ?? []),
  ...namen.filter((naam) => kaart.includes(naam)),
];

const weigeringen = [
  foutZin({ soort: 'geen-toegang' }),
  toegangTekst.onbekendKop,
  meldingTekst.nietMetUwRol(),
  gesprekTekst.nietMetUwRol(),
];
const weigert = (antwoord: string): boolean => weigeringen.some((zin) => antwoord.includes(zin));

interface Wegen {
  readonly soort: Indringersoort;
  readonly weg: Weg;
}

/** A refused press on a card of one's own chat takes that card away, whichever it was. */
const laatKaartStaan = (weg: Weg, antwoord: string): boolean =>
  weg === 'execute' &&
  antwoord.includes(foutZin({ soort: 'geen-toegang' })) &&
  !antwoord.includes(kaartWeigeringTekst.kop);

/** What is wrong with this answer, if anything. */
function gebreken({ action, kaart, knop }: Gevonden, wegen: Wegen, antwoord: string, veranderd: readonly string[]) {
  const { soort, weg } = wegen;
  const eigen = weigert(antwoord) ? undefined : eigenWerk(action, soort);
  if (eigen) gebruikt.add(action);
  const gelekt = geheimenOp(kaart).filter((geheim) => antwoord.includes(geheim));
  return [
    ...(weigert(antwoord) || eigen ? [] : [`geen weigering: ${antwoord.slice(0, 120)}`]),
    ...(!kaartBlijft(knop.data) && !isLijstregel(knop.data) && laatKaartStaan(weg, antwoord)
      ? ['de kaart die niets meer doet blijft staan']
      : []),
    ...gelekt.map((geheim) => `noemt ${geheim}`),
    ...veranderd.filter((wat) => !(eigen?.schrijft ?? []).some((tabel) => wat.startsWith(`${tabel} `))),
  ];
}

/** The page of somebody's own absence is guessed too, and is what its own button opens; every other page is about a casus. */
const alsGeopend = (gevonden: Gevonden): Gevonden =>
  gevonden.action === 'pagina.kiezen' && gevonden.knop.data['pagina'] === 'waarneming'
    ? { ...gevonden, action: 'waarneming.inzien' }
    : gevonden;

async function beproef(huis: Proefhuis, op: Gevonden): Promise<void> {
  const gevonden = alsGeopend(op);
  const { action, knop, van } = gevonden;
  if (gezien.has(action)) return;
  gezien.add(action);
  await laatStil(huis);
  for (const [nummer, soort] of indringersoorten.entries())
    for (const weg of wegenVoor(action, gezien.size + nummer)) {
      const antwoord = await druk(huis, persoonVan(soort, van), knop, weg);
      const mis = gebreken(gevonden, { soort, weg }, antwoord, await geschreven(huis));
      fouten.push(...mis.map((fout) => `${action} ${soort} ${weg}: ${fout}`));
    }
}

/** What the owner of the card did before is sent and written by now. */
async function laatStil(huis: Proefhuis): Promise<void> {
  const { nu } = (await (await fetch(`${huis.url}/proef/klok`)).json()) as { readonly nu: string };
  await huis.zetKlok(nu);
  await geschreven(huis);
}

it.each(Object.entries(tochten))(
  'op de tocht %s: wie er geen recht op heeft krijgt geen knop aan de praat, en hoort niet dat er iets is',
  async (_, tocht) => {
    const huis = await startProefhuis({ perMinuut: 1_000_000 });
    try {
      await plaatsIndringers(huis);
      await zetWacht(huis);
      namen = (
        await huis.wereld.eenheid(({ db }) =>
          db.rijen<{ naam: string }>("select naam from partij where soort in ('aanbieder', 'gi')", []),
        )
      ).map(({ naam }) => naam);
      const wie = (naam: string, plek: Plek = 'personal') => new Bewaakt(huis, naam, (een) => beproef(huis, een), plek);
      await tocht({ huis, wie });
    } finally {
      await huis.ruimOp();
    }
    expect(fouten.splice(0)).toEqual([]);
  },
  // Half a minute on a quiet machine; this is for one that does much else.
);

it('elke knop uit de tabel is op een kaart ontmoet, op wie er geen heeft na', () => {
  expect(alle.filter((action) => !gezien.has(action))).toEqual(zonderKaart);
  for (const action of zonderKaart)
    expect([action, bronnen.filter((bron) => bron.includes(`, '${action}', {`))]).toEqual([action, []]);
});

it('wie wel antwoord kreeg, kreeg het over zichzelf of over wat iedereen mag lezen: de lijst daarvan is niet langer dan nodig', () => {
  expect(eigenWerkNamen.filter((action) => !gebruikt.has(action))).toEqual([]);
});

const bronnen = ['bot', 'cards'].flatMap((map) =>
  readdirSync(join(__dirname, '..', '..', map), { recursive: true })
    .map(String)
    .filter((bestand) => bestand.endsWith('.ts'))
    .map((bestand) => readFileSync(join(__dirname, '..', '..', map, bestand), 'utf8')),
);
