import type { Language } from '../article/article.ts';
import { foldWord } from './fold.ts';

const german = `
sagen sagte sagten gesagt denke denkst dachte dachten gedacht meinte meinten gemeint glaube glaubst glaubte wollen
wollt willst wollte wollten gewollt möchte möchten möchtest möchtet mag mögen tue tust taten getan mache machst
machte machten finde finden findet findest fand gefunden sehe sehen seht sieht siehst sah sahen gesehen schau
schauen schaut schaute geschaut guck gucken guckt passiert passieren passierte geschehen geschieht geschah nenne
nennen nennt nannte genannt bezeichnen bezeichnet bezeichnete beschreiben beschreibt beschrieb beschrieben erwähnen
erwähnt erwähnte äußern äußert äußerte geäußert ausdrücken ausgedrückt drückt erklären erkläre erklärte behaupten
behauptet behauptete scheinen scheint schien gelten gilt galt galten betrachten betrachtet betrachtete betreffen
betrifft betraf versuchen versucht versuchte beginnen beginnt begann begonnen anfangen fängt fing angefangen
bleiben bleibt blieb blieben geblieben geben gebe gib gab gaben gegeben nehmen nehme nimmt nahm genommen bringen
bringt brachte brachten gebracht kommen komme kommt kam kamen gekommen liegen liegt lag lagen gelegen führen führt
führte führten geführt setzen setzt setzte gesetzt stelle stellen stellt stellte gestellt halten hielt hielten
gehalten wähle wählen wählt benutzen benutzt benutzte nutzen nutzt nutzte genutzt verwenden verwendet verwendete
gehe gehen gegangen lasse ließ ließen gelassen zeige zeigen zeigt zeigte gezeigt bedeuten bedeutete erzähl erzähle
erzählen erzählt erzählte berichten berichtet berichtete reden redet redete geredet sprechen spricht sprach
gesprochen frage fragen fragt fragte fragten gefragt antworten antwortet antwortete geantwortet beantworten
beantwortet lesen lese liest gelesen hören höre hört hörte gehört verstehen verstehe versteht verstanden wissen
wussten gewusst kenne kennen kennt kannte brauche brauchen braucht bekommen bekommt bekam kriegt kriegst erfahren
erfährt erfuhr gucke vermuten vermutet wirken handelt behandeln behandelt beziehen bezieht bezog bezogen
zusammenfassen zusammengefasst fasst werd wirds worden geworden gewesen gehabt sollst musst darfst dürft würd
könntest fühlen fühlt gefühlt interessiert interessieren wundert
gut gute guten guter gutes schlecht schlechte schlechten schlechter besser bessere besten beste bestes neu neuen
neuer neues neuem neueste neuesten neuestes alt alte alten altes groß große großen großer großes größere größten
klein kleine kleinen kleiner kleines wichtig wichtige wichtigen wichtigste wichtigsten wirkliche wirklichen echte
echten echter tatsächliche tatsächlichen aktuell aktuelle aktuellen derzeit momentan zurzeit kürzlich bestimmt
bestimmte bestimmten bestimmter bestimmtes gewiss gewisse gewissen konkret konkrete konkreten konkreter möglich
mögliche möglichen möglicherweise vielleicht eventuell wahrscheinlich vermutlich womöglich angeblich angebliche
angeblichen anscheinend offenbar scheinbar offensichtlich meist meistens meisten oft öfter häufig normalerweise
üblich gewöhnlich allgemein allgemeine generell grundsätzlich prinzipiell zusammen gemeinsam allein alleine
insgesamt vollständig komplett komplette völlig gänzlich gesamt gesamte gesamten ganze ganzen ganzer ganzes
ungefähr fast beinahe ziemlich relativ besonders besondere besonderen insbesondere hauptsächlich plötzlich direkt
gleich klar klare deutlich genauen genauer genaues exakt richtig richtige richtigen stimmt wahr wahre sicherlich
natürlich selbstverständlich jedenfalls allerdings jedoch trotzdem außerdem zudem ebenfalls ebenso übrigens nämlich
schließlich letztlich letztendlich leicht schwer schwierig ernst ernsthaft interessant interessante spannend
komisch seltsam merkwürdig verschieden verschiedene verschiedenen unterschiedlich unterschiedliche ähnlich ähnliche
ähnlichen anders weitere weiteren weiteres weiterer übrig sonstige sonstigen zusätzlich zusätzliche toll super cool
okay schlimm schlimme lieb lieber eigene eigenen eigener eigenes speziell vorhanden bekannt bekannte typisch
sozusagen quasi praktisch vermeintlich vermeintliche hauptsache
artikels texts texte texten textstelle berichts absatz absätze abschnitt abschnitte passage passagen zeile zeilen
satz sätze sätzen wort worte worten wörter wörtern wortlaut wörtlich wortwörtlich adjektiv adjektive adjektiven
begriff begriffe begriffen ausdruck ausdrücke formulierung formulierungen bezeichnung bezeichnungen beschreibung
erwähnung thema themen themas antwort art arten weise sorte sorten typ aussage aussagen äußerung äußerungen
behauptung behauptungen zusammenfassung überblick kernaussage kernaussagen überschrift überschriften schlagzeile
schlagzeilen titel meldung meldungen nachricht nachrichten news story info infos information informationen angabe
angaben detail details inhalt inhalte inhaltlich kontext zusammenhang bezug sache sachen ding dinge dingen dings
bereich bereiche bereichen fall fällen beispiel beispiele beispielsweise menschen person personen leuten jemanden
jemandem irgendjemand irgendetwas irgendein irgendeine irgendwo irgendwelche ansicht ansichten sicht sichtweise
meinung auffassung perspektive bedeutung sinn eindruck tipp hinweis hinweise ahnung
danke dankeschön dank merci sorry entschuldigung gerne grüß tschüss ciao jungs freunde kumpel oma opa omi enkelin
enkel mama papa schatz brudi bro ehrlich ehrlicherweise voll volle total totale mega ultra absolut krasse krasser
krasses wahnsinn verdammt verdammte verdammten verflixt scheiß mist zeug zeugs kram krams blöd blöde doof lol omg
wtf btw haha hihi xd hä häh äh ähm öh öhm hm hmm tja naja achso aha och ok jo yep bissl bisschen kurz kurze kurzen
gibts gibt's geht's haste kannste weißte war's apropos nebenbei bspw zb evtl vllt vlt eig eigtl eigentlicher
eigentliche eigentlichen wirklicher jaja nett nettes bräuchte grad einfache einfachen einfacher einfaches jawohl
prima
sagst sag's sagste sagn meinste meinst meinse denkste dachtest findste kennste hätt hättest hättet hamse hammse hams
hats hat's hatn hattn habn habt hast bist biste wart ists isses issn sinds sind's bins wirste würdest würdet würds
würd's könnts kanns kann's sollts sollt's müsstest dürftest möcht gehtn läuft läufts läuft's lief lauten lautet lautete
hießen klingt klingen klang dreht drehen dient dienen stammt stammen ergibt ergab losgeht losging abgeht abging kapier
kapieren kapiert kapierst raff raffe raffen rafft gerafft peil peile peilen gepeilt check checks checke checken checkt
checkst gecheckt merken merkt merkst gemerkt verratet lest liestn nachlesen nachgelesen nachschauen nachgeschaut
nachgucken nachgeguckt rausfinden herausfinden rausgefunden herausgefunden rauslesen herauslesen überflogen überfliegen
reinschauen reingeschaut aufgeschnappt mitgekriegt verpasst verpeilt durchblicken blicke erinnere erinnern wüsst
interessier interessierte wasn wiesn werdn wern wodrauf wodran wodrin wodrum inwiefern inwieweit weswegen dazwischen
dahinter drauf dran drum drüber drunter drinne drinnen darüber hierbei hierzu hierfür hiervon hierauf hierin hiermit
deswegen deshalb demnach folglich soweit sofern sowieso immerhin ansonsten ferner desweiteren währenddessen zumindest
wenigstens circa ca rund grob grobe groben so'n so'ne son sone gell gelle gö schlichtweg ausgerechnet irgendwohin
irgendwem irgendwen irgendwelcher derjenige diejenige dasjenige denjenigen diejenigen derselbe dieselbe dasselbe
denselben jeweils jeweilige jeweiligen entsprechend entsprechende entsprechenden genannte genannten obige obigen
vorliegende vorliegenden folgende folgenden folgendes besagte besagten betreffende betreffenden knapp bündig prägnant
simpel lustig lustige witzig witzige verrückt verrückte wild wilde schräg schräge bekloppt bescheuert dumm dumme dummer
komische komischen seltsame seltsamen lesestoff teaser stichpunkt stichpunkte stichpunktartig kurzfassung kurzform
kurzversion tldr textabschnitt textstellen textpassage rückfrage nachfrage zwischenfrage gegenfrage verständnisfrage
zusatzfrage anschlussfrage fragezeichen aspekt aspekte gesichtspunkt gesichtspunkte angesichts hinsichtlich bezüglich
betreffs bzgl wg mittels anhand aufgrund seitens vonseiten neugier neugierig neugierige prinzip bruh boah alda altah
diggah digger bruda bre yallah joa jap jep nope nö nee nein sooo soooo hää hääh hmmm mhm ähh öhh ähhh puh uff oha oje
ups hoppla servus grüezi moinsen hallöchen huhu hai nabend gn lg vg mfg bitti büdde dankee dankö leutz gang kollegin
lel kek rofl omfg smh ngl fr frfr ong istg kp kb hdf gib's giebt is'n was'n wer'n war'n wo'n det icke ick wa wees watt
weeß oida bittschön hob wos warum's obs ob's wenns wenn's wies wie's weils weil's dass's guckst schaust hörst
hört's umreiß versteh verstehst antworte beantworte bescheid tippe tippen gefragte wissenswert wissenswertes
quintessenz kernpunkt kernpunkte hauptpunkt hauptpunkte hauptinhalt haupthema kernthema irgend nunmal ebend halbwegs
einigermaßen gerad grade gradmal jederzeit womit's hierzulande sprich beziehungsweise respektive ggf usw etc bla blabla
pipapo dingsbums dingsda dingens angelegenheit obermega saugut supi klaro logo logisch logischerweise jupp juhu yay
hehe kicher grins smiley lach
`;

const english = `
said made making want wants wanted wanting thinks thinking thought thoughts believe believes believed believing
find finds finding found see sees seeing saw seen look looks looked looking choose chooses chose chosen choosing
pick picks picked use uses used using happen happens happened happening turn turns turned turning mention mentions
mentioned mentioning describe describes described describing description refer refers referred referring reference
characterise characterised characterize characterized express expresses expressed expressing talk talked talking
speak speaks spoke spoken speaking tells told telling explain explains explained explaining explanation claim
claims claimed claiming suppose supposed supposedly seem seems seemed seemingly consider considers considered
considering regard regards regarded regarding matter matters mattered concern concerns concerned concerning involve
involves involved involving try tries tried trying start starts started starting begin begins began begun beginning
keep keeps kept keeping become becomes became becoming stay stays stayed remain remains remained gave giving take
takes took taken taking bring brings brought bringing put puts putting come comes came coming went gone hold holds
held holding stand stands stood standing lay lays laid set sets setting show shows showed shown showing mean means
meant meaning knew known knows knowing understand understands understood understanding hear heard hearing read
reads reading feel feels felt feeling need needs needed getting gotten lets letting appear appears appeared sound
sounds sounded asks asked asking answer answers answered answering assume assumes assumed indicate indicates
indicated argue argues argued noted remark remarks remarked discuss discusses discussed discussing term termed
define defines defined defining view views viewed relate relates related summarise summarised summarize summarized
wonder wonders wondering guess guesses guessing remember recall clarify specify includes include included including
contain contains contained following exist exists existed occur occurs occurred check checking checked interested
good better best bad worse worst new newer newest old older big bigger biggest large larger largest huge small
smaller smallest little great greater greatest important importance importantly real actual certain certainly
specific specifically particular particularly current currently recent recently latest lately nowadays right likely
possible possibly probable probably perhaps potentially potential apparent apparently allegedly alleged reportedly
evidently obviously obvious clearly clear usually usual mostly mainly main often frequently normally normal
typically typical generally commonly common largely simply simple easy easily alone together completely complete
entire entirely whole overall altogether total totally fully full wholly absolute absolutely roughly approximately
almost nearly somewhat rather fairly pretty extremely highly especially essentially fundamentally suddenly sudden
exact exactly precise precisely correct correctly true truly surely naturally indeed however although nevertheless
besides therefore otherwise instead ultimately hard difficult serious seriously interesting strange weird odd funny
different differently various similar similarly alike another others additional extra individual key nice cool
awesome amazing fine along across away among within towards toward onto via even lots whatever whichever whoever
whenever wherever anyhow somehow somewhere anywhere practically
articles texts story stories news passage passages paragraph paragraphs section sections sentence sentences word
words wording worded adjective adjectives phrase phrases phrasing phrased expression expressions topic topics
subject subjects theme themes question questions kinds sort sorts type types ways manner viewpoint viewpoints
perspective perspectives opinion opinions standpoint statement statements summary overview takeaway takeaways
headline headlines title titles information info infos detail details content contents context fact facts case
cases example examples instance aspect aspects sense significance impression people person persons individuals
one's everybody everyone somebody's someone's reader readers reporting item items bit bits bunch descriptions clue
hint hints meanings relevance pieces reports reported
thanks thank thankyou thx ty cheers pls plz sorry pardon excuse greetings folks yall y'all mate mates buddy pal
pals boys friends sir grandma grandpa granddaughter mom mum dad lol lmao omg wtf tbh imo imho idk btw fyi afaik
haha hehe xd ugh huh hm eh er um umm uh erm yep yup yea aye alright okey honestly honest basically literally
frankly stuff damn damned heck freaking crap darn gimme lemme kinda sorta gotta dunno tryna outta lotta cuz cos coz
bc im super mega ultra crazy wild dumb stupid silly
fancy curious quick briefly kindly nicely appreciate glad favour favor might've would've could've should've must've
anyways yo sup
finna imma ima shoulda woulda coulda whatcha whaddya watcha wat wut wot wht wats wuts

shed okie kk okok alrighty aight bet gotcha roger nah nope nay
yuppers yessir yass yah ya ye yer yur urs ur r yr hiya heya howdy g'day wassup oi ahoy cheerio ciao dear dears
fam bruv bruh brah dawg homie homies chap chaps lads lad peeps peoples ngl fr frfr ong istg iykyk tfw smh jk lolz lul
lmfao rofl roflmao hahaha hehehe heh hah aww ooh oops whoa wow woah gosh geez jeez jeepers blimey crikey
flipping frickin friggin dangit tldr tl dr iirc iiuc rn nvm omw ikr irl tho thru bcuz becuz tht dis
dat dem dese abt bout 'bout wrt aka eg ie etc viz vs curiosity intrigued nosy clueless stumped forgot forgotten recap
refresher rundown lowdown gist nutshell brief briefer briefing scoop skinny reckon reckons reckoned gather gathered
presume presumed presumably purportedly arguably admittedly granted enlighten fill skim skimmed skimming scrolled scan
scanned glance glanced peek browsing browsed virtually technically interestingly outright straightforwardly purely
respecting pertaining versus whereby wherein therein thereof thereby hence thus whilst anybody's anyone's everybody's
howsoever anytime rad lit lowkey highkey weirdly oddly strangely funnily bizarre insane bonkers ridiculous lame loads
heaps oodles snippet blurb excerpt para paras bulletpoint bullet bullets keypoint gists basics essence writeup post
thread heading subheading subheadline lede plss plzz pleaseee thanx thnx tysm tyvm tnx cheerz
ish sed sez sayin tellin talkin goin
doin thinkin wantin askin sayed telled doubtless definitely undoubtedly thingy thingamajig whatnot whatsit stuffs
gubbins shebang properly rightly accurately accurate proper meanwhile guy fella fellas bloke blokes dudes welcome
spontaneously offhand question's q qs qn ques query queries inquiry enquiry faq answerable thing's gathering upshot
`;

const fold = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u).map(foldWord));

/**
 * Words of a question that are no function words but still say little about its subject, folded: general verbs, general
 * adjectives and adverbs, words about texts and asking, chat and filler, each group on lines of its own. A curated
 * question that lacks one of them lacks no fact. Words that name a subject, a fact asked for, a number, a time or a
 * negation are left out; function words are in stop-words.ts.
 */
export const lightWords: Readonly<Record<Language, ReadonlySet<string>>> = { de: fold(german), en: fold(english) };
