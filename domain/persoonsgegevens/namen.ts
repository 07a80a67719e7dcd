/** First names given to children in the Netherlands: a list, because `Sem (9)` is a child and `Venlo (12)` is not. */

/** Bron: own list of common first names of the last 25 years, folded (no accents, lower case). */
export const VOORNAMEN: ReadonlySet<string> = new Set(
  `
  aaliyah aaron abby abdullah abel adam adil ahmed ahmet aicha aisha alex alexander ali alice alicia alina aliya alyssa amber
  amin amina amir amira amy anass anastasia anas anna anne anneke anouk ansh anton anwar arda arjan arno aron arthur arya aryan
  aukje aya ayaan aylin ayoub ayse aziz babette bart bas bastiaan beau benjamin bente berat berke bilal bjorn boaz bobbi
  bob lieke boris bram brandon brent brian britt bryan bruno burak caitlyn can carlijn carlos casper cato cas cedric celine chantal
  charlotte chelsea chloe chris claire collin cornelis daan damian damien dana daniel danny danique dani dani-elle daria dave david
  daphne daley dean delano demi denise dennis desley dex didier diego diesel dilan dion dirk djenna dominique don douwe duuk dylan
  eda edwin efe ela elena eli elias elif elin elina elisa elise elisabeth eliza ella emily emir emma emmy enes eray eren erik esmee
  esra esther eva evelien evi evy fadi fabian fabienne fatih fatima fay faye feline felix femke fenna fenne ferre fien fieke filip fleur
  floor floris floortje finn frans frederique frederik freek freya gijs giel giovanni guus gwen gwyneth hamza hanna hannah hanne
  hasan hassan hatice heleen helena hendrik hidde hugo hussein hussain ian ibrahim idris iggy ilias ilse iman imane imran ines inez
  isa isabel isabella isabelle isla ismail ivan ivy iza jaap jack jackie jacob jade jaden jaimy jake jamie jamy jan janna jane
  jasmijn jason jasper jax jay jayden jaylano jaylinn jayson jelle jelmer jens jenna jennifer jeroen jesse jessica jessie jet jill
  jim jimmy jip joan job joelle joep joey johan johannes john jolie jolijn jonas jonathan joost jordan jordy jorik joris jort josephine
  joshua josie jovi joy joyce julia julian juliette julius julie jurre justin kaan kai kaj karim kars karlijn katja kay kayleigh
  keano kees kelly kenji kerem kevin khadija kick kiki kian kim koen koray kris kyan kyra lana lara lars laura lauren laurens lea
  leah leander leen lena lenn lennart lennon lenthe leon leonie levi lewis lex leyla liam lieke lies lieve lily lilly lina linde linn linnea
  linda lisa lisanne lise liselotte liv liva livia liz liza lizz lizzy lois loek lot lotta lotte lou louis louise louisa loua lova luc
  luca lucas lucia lucy luka lukas luke luna luuk lynn lyam maan maarten mabel madelief madelyn maes maeve mahmoud maikel maja malak
  malik manou manuel mara marc marcel maria mariam marieke marijn marijke marijn marit mark marlijn marleen marlon marnix marouane
  marte martijn maryam mason mathijs mats matteo matthew matthias matthijs mattias maud maureen maurits mauro max maxime maxine
  mayra mees mehdi mehmet meike meindert melanie melis melissa melle menno merel merijn merle merlijn merve meryem mia michael
  michelle mick micha mika mike mikail mila milan milla milou milo mina mira miran mirte mirthe mohamed mohammad mohammed mo-nique monique morris
  morgan moos muhammad muhammed mustafa myrthe naomi nadia nadine nael nathan nick nicky nico nicolaas nicole niek nielsen niels nienke nigel
  nika niki nikita nikki nils nina noa noah noel noelle noor noortje nora norah nour nova nynke oliver olivia olivier omar oscar
  oskar otis otto owen pepijn phileine philip philippe pien piet pieter pim pip pleun polle puck puk quin quint quinten quinty rafael rania
  raoul raphael rayan rayane rebecca reza rhodee ricardo rick rik riley rins robbe robert robin roan rocco roel roelof romaissa
  romy romee ronan rosa rosalie rosalina rose rosie roos roosmarijn rowan rowie ruben ruby ryan saar sabine sadie safa salma sam
  sami samir samira samuel samantha sammie sander sanna sanne santino sara sarah sarina sascha sebastiaan sebastian selena selin sem semih senn senna
  sepp seth sevda seppe siebe siem sienna sifra silke silvan simon sjoerd sjors sofia sofie sophia sophie soufiane stan stef stefan
  stella stephan steven stijn storm suus suze sven sverre svenja sylvie tamar tamara tara tariq tasnim teddy teun teunis tess tessa thijmen thijn
  thijs thirza thom thomas tibbe tieme tijl tijmen tijn tijs tim timo timothy tirza tishainy tobias tobin tom tommie tooske tristan tuana tugba
  tycho tygo tyler valentijn valerie vera veerle vajen victor victoria vic vigo vince vincent vinz vivian vivienne wassim wessel wiebe willem
  wies wout wouter xander xavi yara yasin yasmin yasmina yassin yassine ylva yfke yo-landi yousef youssef yunus yusuf yuna yvette zahra zain
  kyano kiano bibi sien sientje jayceon luuk shaya ties joas  guusje pippa mayla vayen indy
  zohra yigit ilayda elanur emirhan eymen miran defne beren azra ecrin yagmur umut rojda sherin layan ritaj talia karam yaman laith
  ghazal maya linh arjun priya anaya aarav vihaan ishaan diya oleksandr dmytro mykola yuliia daryna zlata bohdan artem kateryna sofiia
  mateusz jakub kacper zuzanna szymon antoni zofia maja wiktor oliwia nikola kinga andrei mihai ioana stefania bogdan ivana kiara
  giulia alessia lorenzo santiago thiago jesper jorn lasse sjef jikke hessel wytze sietske tjitske doutzen hylke gerben jorrit minke
  froukje baukje rixt ymke tjeerd jelte chayenne danisha shaniqua djayden jahmairo kenzo noud teuntje mats fedde kee
  juul juna olaf pelle ravi rens sjoukje tessel wende yael zita bodhi ezra faas jaylee jaxx lois
  zakaria zara zeno zeynep ziva zoe zoey zofia
  `
    .trim()
    .split(/\s+/),
);

/** Capitalised words that are no name of a person, also where a name could stand. */
export const GEEN_NAAM: ReadonlySet<string> = new Set(
  `
  aan aanbieder aantal accounthouder accountgesprek afdeling alle als artikel bestuur besluit bij bijlage bo casus client clienten
  college contract coordinator daarna dat de deel die dit dossier dossiers een eind en er fase gecertificeerde gemeente gemeenten
  gezin gezinnen groep gesprek haar het hij hoofdstuk hun ik in instelling jeugd jeugdige jeugdigen jeugdarts jeugdregio jongen jongens
  jongere jongeren jullie kind kinderen leerling leerlingen locatie looptijd maar meisje meisjes melding ministerie naar nederland
  nederlandse na of om onderdeel ons onze op organisatie over overeenkomst paragraaf periode per plaats plan provincie pupillen
  raad regio regiovisie rijk segment stichting sinds tabel team termijn toen toezicht traject trede treden uit van vanaf vereniging
  vijf voor vraag wachtlijst wat we wel wet wie wij wijk woonplaats zaak zes zij ze zorg
  januari februari maart april mei juni juli augustus september oktober november december
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
  agb avg bsn bv ggz igj ja kvk lvb lmz nza ozj rib rvb rvt vng vws
  `
    .trim()
    .split(/\s+/),
);
