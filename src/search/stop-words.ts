import type { Language } from '../article/article.ts';
import { contractions } from './contractions.ts';
import { foldWord } from './fold.ts';

const german = `
aber ach alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes andern auch auf aus bei beim bereits
bin bis bisher bitte bloss bzw da dabei dadurch dafür dagegen daher dahin damals damit danach dann daran darauf daraus darf darin darum darunter das
dass davon davor dazu dein deine deinen deiner dem den denen denn dennoch der deren des dessen desto dich die dies diese diesem diesen dieser
dieses dir doch dort du durch dürfen dürfte eben eh ehe eigentlich ein eine einem einen einer eines einfach einige einmal
er es etwa etwas euch euer eure falls für ganz gar gegen genau gerade gern gibt ging
habe haben hat hatte hatten hätte hätten hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im immer in indem ins
ist ja je jede jedem jeden jeder jedes jemand jene jenem jenen jener jenes jetzt kann kein keine keinem keinen keiner könne können
könnte könnten lassen lässt mal man manche mancher mehr mein meine meinem meinen meiner mich mir mit muss müssen müsste na
nach nachdem neben nicht nichts nie noch nochmal nun nur ob oder ohne paar per pro schon sehr sei seid seien sein seine seinem seinen
seiner seines seit selber selbst sich sie sind so sogar solche solchem solchen solcher soll sollen sollte sollten somit
sondern sonst soviel sowie über überhaupt um und uns unser unsere unserem unseren unter viel viele vielen vom von vor während
war wäre wären waren warst warum was weg wegen weil weiter welche welchem welchen welcher welches wem wen wenig wenn wer werde werden
werdet wessen weshalb wie wieder wieso wieviel wieviele will wir wird wirst wo wobei wodurch wofür wogegen woher wohin wohl womit wonach woran worauf worin worüber worum wovon wovor wozu
wurde würde wurden würden ws zu zum zur zwar zwischen
denn halt nochmal irgendwie irgendwas irgendwer irgendwann mensch leute digga alter bruder ey hey hallo hi moin sag sagt sage mal kannst könnt weiss weißt wisst weisst wüsste
artikel text beitrag bericht laut drin steht stehen stand geht gehts gings tun tut tat macht machen gemacht heisst bedeutet erklär erklärt
hab nen ne nem ner is isn ned net nix nich wat dat dit wich wut des sowas echt krass wirklich tatsächlich denkt denken meint meinen glaubt glauben
`;

const english = `
a about above actually after again against ah all also am an and any anybody anyone anything are around as ask at be because been before being
below between both but by can cannot could did do does doing done down during each else ever every
few for from further get gets give given go goes going gonna got had has have having he hello help her here hers herself hey hi
him himself his how i if in into is it its itself just kind know let let's like ll lot make makes many may maybe me
might mine more most much must my myself no nor not now of off oh ok okay on once only or other our ours out over own please quite re really
s same say saying says she should so some somebody someone something still such sure t tell than that the their theirs them themselves then there
these they thing things think this those though through to too u under until up upon us ve very was way we
well were what when where which while who whom whose why will with would yet you your yours yourself
article text piece report according anyway guys dude bro hmm wanna yeah yes
`;

const fold = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u).map(foldWord));

/** Words that carry grammar rather than a subject, folded; question words are among them. */
export const stopWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  de: fold(german),
  en: fold([english, ...contractions].join(' ')),
};

/** Whether a folded word is a function word in that language, or in either when it is not known. */
export const isStopWord = (folded: string, language: Language | null): boolean =>
  language ? stopWords[language].has(folded) : stopWords.de.has(folded) || stopWords.en.has(folded);
