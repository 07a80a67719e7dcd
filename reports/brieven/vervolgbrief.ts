/** The next raadsinformatiebrief in a series: what changed since the last one, and what a council can expect. */
import type { Document } from '../../domain/document';
import type { Zicht } from '../../domain/dossier';
import { toon } from '../../domain/feit';
import type { Feit, Tekst } from '../../domain/feit';
import type { Trede } from '../../domain/trede';
import type { Keuze, Zinsdeel } from '../../domain/zin';
import { als, alsOfZonder, bijVlag, kies, vanwege, zin } from '../../domain/zin';
import { datumVoluit, hoofdletter, inZin, straks, wanneer } from '../../texts/formaat';
import { aanbieder, accounthoudendeRegio, inspectie, opgesomd, regioNaam, zonderInspectie } from './frasen';
import { inPlaats } from './frasen-plaats';
import { bewakerVanVervolg } from './frasen-bewaker';
import { begeleiding, eersteVerantwoordelijke, geenPlan, heeftPlan, kopPlan, standVanPlan } from './frasen-plan';
import { bevinding, rapportUit } from './frasen-inspectie';
import { stopt, stoptDaar } from './frasen-hulp';
import { draaiboekBlijft, nieuweBepaling, tredeMetWoord, vijfTreden } from './frasen-trede';
import type { Opdracht } from './opdracht';
import { alinea, kop, sectie } from './opbouw';
import { reden, zonderPunt } from './frasen-woorden';
import type { Ontwerp } from './opbouw';
import { aanAndereRegio, aanEigenRegio, contactAndereRegio, contactEigenRegio, raadsbrief } from './raadsbrief';
import type { RaadZicht } from './frasen';
import type { Raadsbrief } from './raadsbrief';
import { inStem, vanCollege } from './stem';
import { aanstelling, begroting, inGemeente } from './raadsinformatiebrief/organisatie';

export const vervolgbriefAndereRegio = (z: Zicht<'raad-andere-regio'>, opdracht: Opdracht): Document =>
  raadsbrief(z, opdracht, aanAndereRegio(z), vervolgbrief(z), [
    ...kern(z, opdracht.datum),
    ...inGemeente(z),
    ...verwachting(z, opdracht.datum),
    alinea('vragen', { contact: contactAndereRegio(z) }),
  ]);

export const vervolgbriefEigenRegio = (z: Zicht<'raad-eigen-regio'>, opdracht: Opdracht): Document =>
  raadsbrief(z, opdracht, aanEigenRegio(z), vervolgbrief(z), [
    ...kern(z, opdracht.datum),
    ...begroting(z),
    ...verwachting(z, opdracht.datum),
    alinea('vragen', { contact: contactEigenRegio(z) }),
  ]);

const vervolgbrief = (z: RaadZicht): Raadsbrief => ({
  soort: 'vervolgbrief',
  titel: 'Raadsinformatiebrief: vervolg',
  gegevens: z.vervolgbrief,
  metBrochure: false,
});

const kern = (z: RaadZicht, datum: string | null): readonly Ontwerp[] => [
  alinea('aanleiding', {
    vorige: vorigeBrief(z, datum),
    bron: bronWeer(z),
    doel: voorRechtzetting(
      z,
      zin`In deze brief leest u wat er sindsdien is gebeurd en wat u kunt verwachten. De brief is ter kennisname: wij vragen u nu geen besluit.`,
    ),
  }),
  ...rechtzetting(z),
  ...situatie(z, datum),
  ...(stopt(z) ? hulp(z, datum) : []),
  ...(nietsVerteld(z) ? [] : gebeurd(z)),
  ...plan(z),
  ...onderzoek(z, datum),
  ...(stopt(z) ? [] : hulp(z, datum)),
  ...(nietsVerteld(z) ? gebeurd(z) : []),
];

/** That there is nothing else stands behind what there is: above a plan that just began it would be untrue. */
const nietsVerteld = ({ vervolg: { gebeurd: feit } }: RaadZicht): boolean =>
  feit.status === 'geen' || feit.status === 'niet-openbaar';

export const vorigeBrief = (z: RaadZicht, datum: string | null): Keuze => {
  const op = zin`${toon(z.vervolg.vorigeOp, (dag) => hoofdletter(wanneer(dag, datum)))}`;
  const wat = zin`over de situatie bij ${aanbieder(z)} ${inPlaats(z.aanbieder.gevestigdIn)}`;
  const gestuurd = inStem(z, {
    regio: zin`${op} hebben wij u een brief gestuurd`,
    college: zin`${op} heeft u een brief gekregen`,
  });
  return alsOfZonder<Tekst, Keuze>(
    z.vervolg.vorigKenmerk,
    (kenmerk) => zin`${gestuurd} ${wat} (kenmerk ${kenmerk}).`,
    zin`${gestuurd} ${wat}.`,
  );
};

/** Whatever a college tells of the organisation, it has from the regio. */
export const bronWeer = (z: RaadZicht): Keuze =>
  vanCollege(
    z,
    zin`Van de regio ${regioNaam(z)}, de ${accounthoudendeRegio}, hebben wij gehoord hoe het verder is gegaan.`,
  );

/** The regio may have written the one before; a college does not call that its own. */
const vorige = (z: RaadZicht): Zinsdeel => inStem(z, { regio: zin`onze vorige brief`, college: zin`de vorige brief` });

/** The sentence after which it stands or not: who records it later touches a letter that was set without it. */
export const voorRechtzetting = <R extends Keuze>(z: RaadZicht, zinnen: R): R =>
  vanwege(z.vervolg.rechtzetting, zinnen);

/** What a letter told wrongly is put right in the next one, before anything that is new. */
export const rechtzetting = (z: RaadZicht): readonly Ontwerp[] => {
  const { rechtzetting: wat } = z.vervolg;
  if (wat.status === 'geen' || wat.status === 'niet-openbaar') return [];
  const waar = vorige(z);
  return opgesomd('rechtzetting', wat, {
    een: { inleiding: zin`Eerst zetten wij een punt uit ${waar} recht.` },
    meer: { inleiding: zin`Eerst zetten wij een paar punten uit ${waar} recht:` },
  });
};

/** Up or down is said in the same words: the trede is a fact, not a verdict of this letter. */
function situatie(z: RaadZicht, datum: string | null): readonly Ontwerp[] {
  const gelijk = zin`De indeling is sinds ${vorige(z)} niet veranderd: de situatie hoort nog steeds bij ${tredeMetWoord(z)}. ${vijfTreden}`;
  return sectie('situatie', zin`De situatie nu`, {
    trede: als<Trede, Keuze>(
      z.vervolg.vorigeTrede,
      (eerder) => (isNuDezelfde(z, eerder) ? gelijk : nieuweBepaling(z, datum)),
      gelijk,
      zin`De situatie hoort nu bij ${tredeMetWoord(z)}. ${vijfTreden}`,
    ),
    eerder: als<Trede, Keuze>(
      z.vervolg.vorigeTrede,
      (eerder) =>
        isNuDezelfde(z, eerder)
          ? null
          : vanwege(
              z.trede.nummer,
              zin`In ${vorige(z)} was dat nog trede ${eerder}. De reden voor die verandering is ${reden(z.vervolg.reden)}.`,
            ),
      null,
    ),
    draaiboek: als<Trede, Keuze>(
      z.vervolg.vorigeTrede,
      (eerder) => draaiboekBlijft(z, isNuDezelfde(z, eerder)),
      draaiboekBlijft(z, true),
      draaiboekBlijft(z, false),
    ),
  });
}

/** Who fills in the trede that the letter before it named, says with the same number that it did not change. */
const isNuDezelfde = ({ trede: { nummer } }: RaadZicht, eerder: Feit<Trede>): boolean =>
  eerder.status === 'bekend' && nummer.status === 'bekend' && eerder.waarde === nummer.waarde;

const gebeurd = (z: RaadZicht): readonly Ontwerp[] =>
  z.vervolg.gebeurd.status === 'geen' || z.vervolg.gebeurd.status === 'niet-openbaar'
    ? // What is held back stands under the heading it would have: nothing may show whether there is any.
      sectie('gebeurd', z.vervolg.gebeurd.status === 'geen' ? zin`Andere ontwikkelingen` : zin`Wat er is gebeurd`, {
        niets: als<readonly Tekst[], Keuze>(
          z.vervolg.gebeurd,
          () => null,
          zin`Andere ontwikkelingen zijn er sinds ${vorige(z)} niet.`,
          zin`Over andere stappen sinds ${vorige(z)} kunnen wij nu niets zeggen.`,
        ),
      })
    : [
        kop('gebeurd', zin`Wat er is gebeurd`, 2),
        ...opgesomd('gebeurd', z.vervolg.gebeurd, {
          een: { inleiding: zin`Sinds ${vorige(z)} is er één ding gebeurd.` },
          meer: { inleiding: zin`Sinds ${vorige(z)} is het volgende gebeurd:` },
        }),
      ];

const plan = (z: RaadZicht): readonly Ontwerp[] =>
  sectie('plan', kopPlan(z) ?? zin`De aanpak`, {
    stand: standVanPlan(
      z,
      (naam) => ({
        'in-voorbereiding': zin`Het ${naam} is nog in voorbereiding.`,
        vastgesteld: zin`Het ${naam} is vastgesteld.`,
        'in-uitvoering': zin`De uitvoering van het ${naam} is begonnen.`,
      }),
      geenPlan,
    ),
    bureau: heeftPlan(z) ? begeleiding(z, z.plan.bureau) : null,
    verantwoordelijk: eersteVerantwoordelijke(z),
    bewaker: bewakerVanVervolg(z),
  });

const onderzoek = (z: RaadZicht, datum: string | null): readonly Ontwerp[] =>
  zonderInspectie(z)
    ? []
    : sectie('inspectie', zin`Het onderzoek van de inspectie`, {
        rapport: bijVlag(z.igj.betrokken, rapport(z, datum)),
        uitkomst: bevinding(z),
      });

const rapport = (z: RaadZicht, datum: string | null): Keuze =>
  als<string, Keuze>(
    z.igj.rapportOp,
    () => rapportUit(z, datum),
    zin`De ${inspectie} kijkt mee. Haar rapport is er op dit moment nog niet.`,
    zin`De ${inspectie} kijkt mee.`,
  );

const hulp = (z: RaadZicht, datum: string | null): readonly Ontwerp[] =>
  sectie('jeugdigen', zin`Hulp aan jeugdigen`, {
    doorgang: kies(z.hulp.doorgang, {
      'gaat-door': zin`De hulp aan jeugdigen gaat op dit moment door.`,
      'nog-niet-bekend': zin`Het is nog niet bekend of alle hulp aan jeugdigen op dezelfde manier kan doorgaan.`,
      'stopt-bij-deze-aanbieder': stoptDaar(z, datum),
    }),
    belang: zin`Het belang van de jeugdigen blijft vooropstaan.`,
  });

const verwachting = (z: RaadZicht, datum: string | null): readonly Ontwerp[] => {
  const krijgt = inStem(z, {
    regio: zin`krijgt u een volgende brief van ons.`,
    college: zin`krijgt u een volgende brief.`,
  });
  return sectie('verwachting', zin`Wat u kunt verwachten`, {
    regievoerder: aanstelling(z),
    stap: volgendeStap(z),
    overleg: als<string, Keuze>(
      z.vervolg.volgendOverleg,
      (op) =>
        zin`${toon(op, (dag) => hoofdletter(straks(dag, datum)))} praten de bestuurders van de betrokken regio’s en ${aanbieder(z)} opnieuw met elkaar.`,
      null,
    ),
    brief: alsOfZonder<string, Keuze>(
      z.vervolg.volgendeBrief,
      (op) => zin`${toon(op, (dag) => hoofdletter(straks(dag, datum)))} ${krijgt}`,
      zin`Zodra er nieuws is, schrijven wij u opnieuw.`,
    ),
  });
};

/** As the casus has it: people named it for who is involved. */
const volgendeStap = (z: RaadZicht): Keuze =>
  als<Tekst, Keuze>(
    z.organisatie.volgendeStap,
    (wat) => {
      const stap = zin`De volgende stap is: ${toon(wat, (woorden) => inZin(zonderPunt(woorden)))}`;
      return alsOfZonder<string, Keuze>(
        z.organisatie.volgendeStapVoor,
        (voor) => zin`${stap} (uiterlijk ${toon(voor, datumVoluit)}).`,
        zin`${stap}.`,
      );
    },
    null,
  );
