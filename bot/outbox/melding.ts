/** What leaves by itself about a melding: its receipt, each step to its melder, news to the meldpunt, a question back. */
import { zichtbareCasus } from '../../app/melding-dossier';
import { magMeldingLezen } from '../../app/melding-inzien';
import type { Werk } from '../../app/use-case';
import { casusInzien } from '../../app/casus-inzien';
import { feestdagenRond } from '../../app/taak-zaak';
import type { CasusDossier } from '../../domain/casus';
import { mag } from '../../domain/policy';
import { berichtKaart } from '../../cards/bericht';
import { bellerRijen } from '../../cards/melding';
import { button, link } from '../../cards/button';
import type { Knop, Link } from '../../cards/button';
import { meldingvraagKaart } from '../../cards/meldingvraag';
import { leesSpoor } from '../../domain/document-weg';
import { doorverwijzingOp } from '../../domain/doorverwijzing';
import type { Naar } from '../../domain/doorverwijzing';
import { openVragen } from '../../domain/melding';
import type { Melding } from '../../domain/melding';
import { aanvullingBij, tekstBij } from '../../domain/melding-historie';
import type { Meldinggebeurtenis } from '../../domain/melding-historie';
import type { Meldingstap } from '../../domain/melding-status';
import { meldpuntTermijnen, naWerkdagen } from '../../domain/meldpunt';
import { ontvangstCode } from '../../domain/ontvangst';
import { bijlageTekst } from '../../texts/bijlage';
import { knopTekst, meldingTekst, meldingVragen } from '../../texts/melding';
import { statusbericht, vraagTekst } from '../../texts/melding-status';
import { meldpuntTekst, ontvangstTekst } from '../../texts/meldpunt';
import { verwijzingTekst } from '../../texts/verwijzing';
import type { Kaart } from '../messages';
import type { Maker, Opmaak } from './maker';

const werkVan = ({ turn, ontvanger, nu, vandaag }: Opmaak): Werk => ({ actor: ontvanger, eenheid: turn, nu, vandaag });

const leesbaar = async ({ turn, ontvanger }: Opmaak, id: string): Promise<Melding | null> => {
  const melding = await turn.melding.vind(id);
  return melding && magMeldingLezen(ontvanger, melding) ? melding : null;
};

const bekijken = (melding: Melding): Knop => button(knopTekst.bekijken, 'melding.inzien', { melding: melding.id });

const ontvangen: Maker = async (opmaak) => {
  const { turn, rij, onderteken } = opmaak;
  const melding = await leesbaar(opmaak, rij.objectId);
  if (melding === null) return null;
  const open = openVragen(melding.invoer);
  const bewijs = await turn.melding.ontvangst(melding.nummer);
  const casus = await lopendeCasus(opmaak, melding);
  return berichtKaart({
    kop: meldingTekst.ontvangstKop(melding.nummer),
    alineas: [
      meldingTekst.ontvangst(melding.gemeldOp),
      { tekst: meldingTekst.watNuKop, vet: true },
      meldingTekst.watNu,
      meldingTekst.wanneer(await begint(opmaak, melding)),
      meldingTekst.tweedeWelkom,
      ...(casus ? [meldingTekst.casusLoopt(casus.nummer)] : []),
      ...(open.length > 0 ? [{ tekst: meldingTekst.nogOpen, subtiel: true }] : []),
      ...open.map((veld) => ({ tekst: `– ${meldingVragen[veld].label}`, subtiel: true })),
      ...(bewijs ? [{ tekst: ontvangstTekst.code(ontvangstCode(onderteken, bewijs)), vet: true }] : []),
      ...(bewijs ? [{ tekst: ontvangstTekst.codeUitleg, subtiel: true }] : []),
    ],
    rijen: melding.namens ? bellerRijen({ beller: melding.namens, door: opmaak.ontvanger.naam }) : [],
    knoppen: [
      bekijken(melding),
      button(knopTekst.mijnMeldingen, 'mijn-meldingen.inzien', {}),
      ...(casus ? [button(meldpuntTekst.casusTonen, 'casus.inzien', { casus: casus.id })] : []),
    ],
  });
};

/** A casus about this organisation that runs and that this person may see; for anybody else there is none. */
async function lopendeCasus(opmaak: Opmaak, { invoer }: Melding): Promise<CasusDossier | null> {
  const werk = werkVan(opmaak);
  const casus = await casusInzien.zaak(werk, { casus: invoer.over.partijId ?? '' });
  return casus && casus.status !== 'gesloten' && mag(werk.actor, 'casus.inzien', casus) ? casus : null;
}

const nieuw: Maker = async (opmaak) => {
  const melding = await leesbaar(opmaak, opmaak.rij.objectId);
  return (
    melding &&
    berichtKaart({
      kop: meldingTekst.nieuwKop(melding.nummer),
      over: melding.invoer.over.naam,
      alineas: [
        meldingTekst.nieuw,
        ...(melding.invoer.acuut === 'ja' ? [{ tekst: meldingTekst.acuutJa, vet: true }] : []),
      ],
      rijen: [{ label: meldingVragen.over.label, waarde: melding.invoer.over.naam }],
      knoppen: [bekijken(melding), button(meldpuntTekst.naarLijst, 'werklijst.inzien', {})],
    })
  );
};

/** Taken up since? Then there is nothing to warn of. */
const nietOpgepakt =
  (watNu: string): Maker =>
  async (opmaak) => {
    const melding = await leesbaar(opmaak, opmaak.rij.objectId);
    if (melding?.status !== 'ontvangen') return null;
    return berichtKaart({
      kop: meldingTekst.nietOpgepaktKop(melding.nummer),
      over: melding.invoer.over.naam,
      alineas: [
        meldingTekst.nietOpgepakt(melding.gemeldOp, await begint(opmaak, melding)),
        ...(melding.invoer.acuut === 'ja' ? [{ tekst: meldingTekst.acuutJa, vet: true }] : []),
        watNu,
      ],
      rijen: [{ label: meldingVragen.over.label, waarde: melding.invoer.over.naam }],
      knoppen: [bekijken(melding), button(meldpuntTekst.naarLijst, 'werklijst.inzien', {})],
    });
  };

/** By when the melder was told that the meldpunt begins. */
async function begint(opmaak: Opmaak, { gemeldOp }: Melding): Promise<string> {
  const gemeld = { nu: gemeldOp, vandaag: gemeldOp.slice(0, 10) };
  return naWerkdagen(gemeld, meldpuntTermijnen.oppakken.werkdagen, await feestdagenRond(werkVan(opmaak)));
}

type MaakStap = (melding: Melding, gebeurtenis: Meldinggebeurtenis, opmaak: Opmaak) => Promise<Kaart | null>;

const metStap =
  (maak: MaakStap): Maker =>
  async (opmaak) => {
    const gebeurtenis = await opmaak.turn.melding.gebeurtenis(opmaak.rij.objectId);
    const melding = gebeurtenis && (await leesbaar(opmaak, gebeurtenis.meldingId));
    return melding ? maak(melding, gebeurtenis, opmaak) : null;
  };

/** Steps after which an answer to the question that was open does nothing any more. */
const zonderAntwoord: ReadonlySet<string> = new Set<Meldingstap>(['koppelen', 'doorverwijzen', 'afsluiten']);

const status = metStap(async (melding, { stap, van, object, toelichting }, opmaak) => {
  const maak = statusbericht[stap as Meldingstap];
  if (maak === undefined) return null;
  const casus = stap === 'koppelen' ? await zichtbareCasus(werkVan(opmaak), melding) : null;
  const { kop, zinnen } = maak(melding.nummer, object, casus?.nummer ?? null);
  return berichtKaart({
    kop,
    over: melding.invoer.over.naam,
    alineas: [
      ...zinnen,
      ...(van === 'reactie-gevraagd' && zonderAntwoord.has(stap) ? [vraagTekst.nietMeerNodig] : []),
      ...(toelichting === null ? [] : [meldpuntTekst.citaat(toelichting)]),
      ...welkDocument(stap, object),
      ...telefoon(stap, object, opmaak.vandaag),
    ],
    rijen: [
      { label: meldingVragen.over.label, waarde: melding.invoer.over.naam },
      ...adres(stap, object, opmaak.vandaag),
    ],
    knoppen: [
      bekijken(melding),
      ...(casus ? [button(meldpuntTekst.casusTonen, 'casus.inzien', { casus: casus.id })] : []),
      ...pagina(stap, object, opmaak.vandaag),
    ],
  });
});

/** What kind it was and when it came; its name is not kept. */
function welkDocument(stap: string, object: string | null): readonly string[] {
  const spoor = stap === 'weghalen' && object !== null ? leesSpoor(object) : null;
  return spoor === null ? [] : [bijlageTekst.spoor(spoor.soort, spoor.op)];
}

function telefoon(stap: string, naar: string | null, dag: string): readonly string[] {
  const rij = stap === 'doorverwijzen' ? doorverwijzingOp(naar as Naar, dag) : null;
  return rij?.telefoon ? [verwijzingTekst.telefoon(rij.telefoon, rij)] : [];
}

function adres(stap: string, naar: string | null, dag: string) {
  const rij = stap === 'doorverwijzen' ? doorverwijzingOp(naar as Naar, dag) : null;
  return rij ? verwijzingTekst.gegevens(rij) : [];
}

function pagina(stap: string, naar: string | null, dag: string): readonly Link[] {
  const url = stap === 'doorverwijzen' ? doorverwijzingOp(naar as Naar, dag)?.url : null;
  return url ? [link(verwijzingTekst.openPagina, url)] : [];
}

const bijgewerkt = metStap(async (melding, gebeurtenis, { turn }) => {
  const wie = await turn.persoon.vind(gebeurtenis.persoonId);
  const tekst = tekstBij(melding, gebeurtenis);
  const welk = welkDocument(gebeurtenis.stap, gebeurtenis.object);
  const erbij = aanvullingBij(melding, gebeurtenis)?.bijlagen ?? [];
  return berichtKaart({
    kop: meldpuntTekst.bijgewerktKop(melding.nummer),
    over: melding.invoer.over.naam,
    alineas: [
      meldpuntTekst.gebeurd(gebeurtenis.op, wie?.naam ?? '', gebeurtenis.stap),
      ...(tekst ? [meldpuntTekst.citaat(tekst)] : []),
      ...(erbij.length > 0 ? [bijlageTekst.documenten(erbij)] : []),
      ...(welk.length > 0 ? [...welk, bijlageTekst.verwijderOok] : []),
    ],
    rijen: [{ label: meldingVragen.over.label, waarde: melding.invoer.over.naam }],
    knoppen: [bekijken(melding), button(meldpuntTekst.naarLijst, 'werklijst.inzien', {})],
  });
});

const vraag =
  (herinnering: boolean): Maker =>
  async (opmaak) => {
    const gesteld = await opmaak.turn.meldingvraag.vind(opmaak.rij.objectId);
    if (gesteld?.status !== 'open') return null;
    const melding = await leesbaar(opmaak, gesteld.meldingId);
    if (melding?.melderId !== opmaak.ontvanger.persoonId) return null;
    return meldingvraagKaart({
      ...{ vraag: gesteld, nummer: melding.nummer, over: melding.invoer.over.naam },
      ...{ sleutel: opmaak.nieuweSleutel(), herinnering },
    });
  };

export const meldingBerichten = {
  'melding-ontvangen': ontvangen,
  'melding-nieuw': nieuw,
  'melding-niet-opgepakt': nietOpgepakt(meldingTekst.nietOpgepaktNu),
  'melding-blijft-liggen': nietOpgepakt(meldingTekst.blijftLiggenNu),
  'melding-status': status,
  'melding-bijgewerkt': bijgewerkt,
  'melding-vraag': vraag(false),
  'melding-vraag-herinnering': vraag(true),
} as const satisfies Readonly<Record<string, Maker>>;
