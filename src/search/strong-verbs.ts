import type { Language } from '../article/article.ts';
import { foldWord } from './fold.ts';

/** One verb between commas: the root that all its forms count as, then the forms without prefix, "ge" and ending. */
const german = `
back buk, befehl befiehl befahl befohl, beginn begann begonn, beiss biss, berg birg barg borg, bieg bog, biet bot, bind band bund,
bitt bat, blas blies, bleib blieb, brat briet, brech brich brach broch, brenn brann, bring brachte bracht, denk dachte dacht, dring drang
drung, ess iss ass gess, fahr fuhr, fall fiel, fang fing, fecht ficht focht, find fand fund, flieg flog, flieh floh, fliess floss,
fress friss frass, frier fror, geb gib gab, geh ging gang, gelt gilt galt golt, geniess genoss, gescheh geschieh geschah, gewinn gewann gewonn,
giess goss, gleich glich, grab grub, greif griff, halt hielt, hang hing, heb hob, heiss hiess, helf hilf half holf, kenn kannt, komm kam, kriech kroch, lad lud,
lass liess, lauf lief, leid litt, leih lieh, les lies las, lieg lag, lug log, meid mied, mess miss mass, nehm nimm nimmt nahm nomm,
nenn nannt, pfeif pfiff, rat riet, reiss riss, reit ritt, renn rannt, riech roch, ring rang rung, ruf rief, schaff schuf, scheid schied,
schein schien, schieb schob, schiess schoss, schlaf schlief, schlag schlug, schliess schloss, schmelz schmolz, schneid schnitt, schreib schrieb,
schrei schrie, schweig schwieg, schwimm schwamm schwomm, schwind schwand schwund, schwing schwang schwung, schwor schwur, seh sieh sah, send sandt,
sing sang sung, sink sank sunk, sitz sass sess, sprech sprich sprach sproch, spring sprang sprung, steh stand, stehl stiehl stahl stohl,
steig stieg, sterb stirb starb storb, stoss stiess, streit stritt, streich strich, trag trug, treff triff traf troff, treib trieb,
tret tritt trat, trink trank trunk, verderb verdirb verdarb verdorb, vergess vergiss vergass, verlier verlor, verzeih verzieh, wachs wuchs,
wasch wusch, weis wies, wend wandt, werb wirb warb worb, werf wirf warf worf, wieg wog, wind wund, zieh zog, zwing zwang zwung
`;

const english = `
arise arose arisen, bear bore born borne, beat beaten, become became, begin began begun, bend bent, bind bound, bite bit bitten, bleed bled, blow blew
blown, break broke broken, breed bred, bring brought, build built, burn burnt, buy bought, catch caught, choose chose chosen, come came, creep crept, deal dealt,
dig dug, draw drew drawn, dream dreamt, drink drank drunk, drive drove driven, eat ate eaten, fall fell fallen, feed fed, feel felt, fight fought, find found,
flee fled, fly flew flown, forbid forbade forbidden, forget forgot forgotten, freeze froze frozen, grow grew grown, hang hung, hear heard, hide hid hidden, hold held,
keep kept, know knew known, lay laid, lead led, learn learnt, leave left, lend lent, lie lain, light lit, lose lost, mean meant, meet met, pay paid,
ride rode ridden, ring rang rung, rise rose risen, run ran, see saw seen, seek sought, sell sold, send sent, shake shook shaken, shine shone, shoot shot,
show shown, shrink shrank shrunk, sing sang sung, sink sank sunk, sit sat, sleep slept, speak spoke spoken, spend spent, spin spun, stand stood, steal stole stolen,
stick stuck, strike struck, swear swore sworn, sweep swept, swim swam swum, swing swung, take took taken, teach taught, tear tore torn, tell told, think thought,
throw threw thrown, understand understood, wake woke woken, wear wore worn, weave wove woven, win won, write wrote written, withdraw withdrew withdrawn, undergo
underwent undergone, overcome overcame
`;

const readForms = (list: string): ReadonlyMap<string, string> =>
  new Map(
    list.split(',').flatMap((row) => {
      const [root = '', ...forms] = row.trim().split(/\s+/u).map(foldWord);
      return forms.map((form): [string, string] => [form, root]);
    }),
  );

/** Folded form of a strong or irregular verb → its root. Regular verbs need no list. */
export const strongVerbs: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  de: readForms(german),
  en: readForms(english),
};
