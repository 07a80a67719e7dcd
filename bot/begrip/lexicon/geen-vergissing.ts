/** Ordinary words one or two letters away from a word of danger or a name: "geworden" is no misspelt "gewonden", "kanker" is not 't Anker. */

export const geenVergissing: ReadonlySet<string> = new Set(
  `aangebeden aanlanding baten beamen belast beloofd besten beten betten beurs bezaten doorbloeding error gemeet gemopt gerept geschept
  geleerd geleerde geschokt geschoren geschoven geshopt gestift gestokt gestonken gestoven gestrikt gestuikt getikt kanker knop knoppen huize bunker danker duitsland duitse belgie belgische engeland frankrijk polen spanje gewand geween geweerd
  gewend gewoed gewon gewonnen gewoond gewoonde geworden klampen klapper klappers kleppen lappen mesten neerstreken omgehangen
  omsluit omsluiten ondergoed ondervond ondervonden ontoereikend ontoereikende ontoereikendheid ontoerekeningsvatbaar ontroer
  ontroerd ontroerde ontroeren ontroerend ontroering openhangen opgestoten opgevangen opgespoten opspuiten opstuiten overall overalls
  overdragen overhaling overreding overtal overtallig overtallige overvleugeld overvleugelen overvliegen overvlieger overvliegers
  overvloed overvloedig overvloedige overvol overvolle pellen pilsen polen ponsen pulsen schoen schoenen schonen schoren
  schorten schort schortte schortten schotel schotels schoven schroten sloeven steekwagen sterfte sterftes stremmen stremming
  terroir uitbuiging veerkracht veerkrachtig veerkrachtige verbreden verbreding verdringen verdringing verdrongen vergaf vergiet verhagen
  verhoord verhoorder vermits veroordeel veroordeeld veroordeelde veroordelen veroordeling verreden vertreden vervrachting verwoord
  verwoorden verwoordt verwoording zegden zegde waard waarde waarden wurmen`.split(/\s+/),
);
