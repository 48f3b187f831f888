/**
 * Everyday German words in alphabetical order, compiled by hand for this bot. Function words are left out: those are
 * in stop-words.ts; words under four letters, which are never repaired, and most of more than ten too. Spellings that
 * fold to the same word are listed once.
 */
export const commonGermanWords = `
aachen abend abendessen abends abitur abkommen absatz absätze abschluss abschnitt abseits absolut acht achte achtzehn achtzig adler adresse
affe affen afghane afrika afrikaner aggressiv ägypten ägypter ahmed ähnlich ahnung akku aktie aktien aktuell aktuelle aktuellen albanien
alder alexander algerien allein alleine allerdings allergie allianz alpen alta alte alten ältere altes älteste amazon ameise ameisen amerika
amerikaner ampel amsterdam ämter anders ändert änderte andrea andreas android anfang anfangen anfänger angeblich angebot angebote angefangen
angela angeln angerufen angesehen angola angreifen angriff angriffe angst ängste ängstlich anime ankara anmelden anna anruf anrufen
anschauen anschlag ansehen anstatt antarktis anteil anton antrag antwort antworten antwortet anwalt anwälte anzahl apfel apotheke apple apps
april araber arabisch arabische arbeit arbeite arbeiten arbeiter arbeitest arbeitet arbeitete arbeitslos ärgern ärgert arktis armbanduhr
arme armee armeen armenien ärmer armut arten arzt ärzte ärztin asiate asien asyl athen äthiopien atlantik atmen atmet atomkraft aufgabe
aufgaben aufgeben aufgegeben aufgewacht aufhören aufpassen aufstehen aufwachen auge augen augenblick augsburg august ausbildung ausflug
ausgang ausgehen ausland aussehen ausser ausserdem ausserhalb aussieht australien australier auto autobahn autor autoren autos ayse azubi
baby babys bachelor backen bäcker bäckerei badezimmer baerbock bagdad bahn bahnen bahnhof bahnhöfe bald balkon ball bälle banane bananen
band bands bangkok bank banken barcelona bären bargeld bart basel basketball bauch bauen bauer bauern baum bäume baut baute bayern becker
bedanken bedeuten bedeutung beenden beendet begann beginn beginnen beginnt begonnen begriff begriffe behaupten behauptet behörde behörden
beide beiden beides bein beinahe beine beirut beispiel beispiele beissen beisst bekam bekannt bekannte bekommen bekommt belarus beleg belege
belgien belgier belgrad beliebt bellen benutzen benutzt benzin bereit berg berge berichten berichtet berlin bern beruf berufe berühmt
berühren bescheid beschluss beschreibt besen besondere besonderen besonders besser bessere besseren best bestätigt beste besten bester
bestes bestimmt besuch besuchen besucht besuchte betrieb betrifft betrogen betrug betrügen bett betten bevor bewegen bewegt bewegung beweis
beweise bewerben bewerbung bewölkt bezahlen bezahlt beziehung bezirk bibliothek biden bielefeld biene bienen bier bieten bietet bild bilder
bildern bildschirm bildung billig billiger billion biologie birne bischof biss bisschen bissl bist bitten bitter blatt blätter blau blauen
bleibe bleiben bleibst bleibt blieb blieben blitz blöd blödsinn blühen blume blumen blut boah bochum boden bogota bohnen bohrer bolivien
bombe bomben bonbon bonn boot boote börse böse böser bösewicht bosnien boston bots botschaft boxen brach brachte brannte brasilien brauche
brauchen brauchst braucht brauchte braun braune brav brechen breit breite bremen bremse brennen brennt bricht brief briefe brille bringe
bringen bringt britannien brite briten britisch britische brot brötchen brücke brücken bruders brudi bruh brüssel brust buch bücher büchern
budapest bukarest bulgarien bund bundesliga bundesrat bundestag bundeswehr bündnis bunt burg burger bürgergeld bürgern büro bürste busse
butter camping cent chance chancen chat chats check checken checkt chef chefin chemie chicago chile chill chillen chillig chillt china
chinese chinesen chinesisch christ christen christian christlich ciao circa claudia code cola comic comics computer controller cool coole
corona cousin cousine crazy cringe crush dach dachte dachten damaskus dame damen däne dänemark dänen daniel dänisch dank danke danken dankt
darfst datei dateien daten datum dauern dauernd dauert dauerte daumen david debatte debatten decke delfin delhi demnächst demo demokratie
demos denke denkst dennis deshalb deswegen deutlich deutsch deutsche deutschen deutscher deutsches deutschland dezember dick dicke dicker
dieb diebe dienstag diesel dieter digger digital diktator diktatur ding dinge dingen dino diplomat direkt discord doktor dollar dollars
donau döner donner donnerstag doof doppelt dorf dörfer dortmund dose dosen download drache drachen draussen dreckig drehen dreht drehte drei
dreieck dreifach dreissig dreizehn dresden drinnen dritte drittel dritten dritter drohen drohne drohnen droht drohte drüben drück drücken
drucker drückt dubai dublin duisburg dumm dunkel dunkler dünn durften dürre durst durstig dusche duschen düsseldorf dutzend echte echten
ecke ecken eckig ecuador egal ehefrau ehemalige ehemaligen ehemann ehre ehrenlos ehrenmann ehrlich eier eimer einfacher eingang eingekauft
eingeladen einkauf einkaufen einladung eins einsam einwohner eisen eisig eklig elbe elefant elefanten elfmeter elias eltern email emil emma
ende enden endet endete endlich energie engel england engländer englisch enkel enkelin entdecken entdeckt entdeckung ente enten entfernt
entlang entschied entstand entstanden entstehen entwickelt erbsen erdbeben erdbeere erdbeeren erde erdkunde erdogan ereignis ereignisse
erfinden erfinder erfindung erfolg erfolge erfunden erfurt ergebnis ergebnisse erhält erhalten erhielt erinnere erinnern erinnert erkältung
erkannt erkannte erkennen erkennt erkläre erklären erklärte erlauben erlaubnis erlaubt ernst ernte ernten erreichen erreicht erreichte
erschossen erste ersten erster erstes erwachsene erwähnen erwähnt erwarten erwartet erzähl erzähle erzählen erzählt erzählte esel esse essen
estland ethik etliche eule euro europa europäer europäisch euros experte experten explodiert export fabian fabrik fabriken facebook fahne
fahnen fähre fahren fahrer fahrkarte fahrplan fahrrad fahrräder fährt fail fair fakt fakten fall fälle fallen fällt falsch falsche falschen
familie familien fand fanden fangen fängt fans farbe farben farbig fass fassen fasst fast fatma faul februar fehlen fehler fehlt fehlte
feier feierabend feiern feiert feierte feige feind feinde feld felder felix fenster ferien fernsehen fernseher fertig fest feste feucht
feuer feuerwehr fieber fiel fielen film filme filmen finale finde finden findest findet fing finger finn finne finnen finnisch finnland
firma firmen fisch fische fischer flach fläche flagge flasche flaschen fleisch fleissig flexen fliege fliegen fliegt fliehen flog floh
florenz florian florida flotte flüchten flüchtling flug flüge flughafen flugzeug flugzeuge flur fluss flüsse flut folge folgen folgt folgte
fordern fordert forderte forderung form formen forscher forscherin forschung fortnite foto fotos frage fragen fragst fragt fragte frank
franken frankfurt frankreich franzose franzosen frau frauen frech frei freiburg freie freien freiheit freitag freiwillig fremd fremde freude
freue freuen freund freunde freunden freundin freundlich freut freute frieden friedlich friedrich frieren friert friseur fritz fröhlich
front fror frosch frösche frost früh früher frühling frühstück fuchs füchse fühle fühlen fühlt fühlte fuhr führen führt führte füllen fünf
fünfte fünften fünfzehn fünfzig furchtbar fuss fussball füsse füttern gabel gaben galt gamer gaming gans ganze ganzen ganzer ganzes garage
garten gärtner gast gäste gaza geändert gebäude gebaut gebe geben gebeten gebiet gebiete gebissen geblieben geboren geboten gebracht
gebrannt gebraten gebraucht gebrochen geburt geburtstag gecheckt gechillt gedacht gedanke gedanken gedicht gedichte gedreht gedrückt
geduscht gefahr gefahren gefährlich gefallen gefangen gefängnis gefehlt gefeiert geflogen geflohen geflüchtet gefolgt gefragt gefroren
gefühl gefühle geführt gefüllt gefunden gegangen gegeben gegenüber gegenwart gegessen geglaubt gegner gegründet gehabt gehalt gehalten
gehangen gehe gehen gehirn geholfen geholt gehören gehört gehörte gehst geige geil geile geisel geiseln geist geister gekannt gekauft
geklappt geklaut geklickt gekocht gekommen gekonnt gekriegt gekündigt gelacht geladen gelassen gelaufen gelb gelbe gelben geld gelebt
gelegen gelegt gelernt gelesen geliebt geliehen gelogen gelöscht gelten gemalt gemeinde gemeinsam gemeint gemerkt gemessen gemocht gemüse
genannt general generäle genf genial genommen genug genutzt geöffnet georg georgien gepäck gepasst geplant geradeaus gerannt geraucht
gerecht geredet gereist gerettet gericht gerichte geritten gerufen gesagt gesammelt geschafft geschäft geschäfte geschah geschaut geschehen
geschenk geschenke geschichte geschickt geschieden geschieht geschienen geschlafen geschlagen geschrieben gesehen gesendet gesessen gesetz
gesetze gesetzes gesetzt gesicht gespielt gesprochen gesprungen gestanden gesteckt gestellt gestern gestiegen gestimmt gestohlen gestoppt
gestorben gestört gestrige gestritten gesucht gesund gesundheit gesungen gesunken getan getanzt getötet getragen getränk getränke getroffen
getrunken gewachsen gewählt gewalt gewann gewartet gewehr gewesen gewicht gewinn gewinne gewinnen gewinnt gewitter gewohnheit gewöhnlich
gewollt gewonnen geworden geworfen gewusst gezeichnet gezeigt gezockt gezogen ghana gibst giessen gingen gipfel giraffe gitarre glänzen glas
gläser glatt glaube glaubst glaubte gleich gleiche gleichen gleis glück glücklich gold golf google gott götter grad gramm gras gratis
gratuliere grau graz grenze grenzen grieche griechen griechisch grippe gross grosse grossen grosser grosses grösste grössten grossvater
grüezi grün grund gründe gründen gründer gründet gründete grüne grünen gruppe gruppen gruss grüsse grüssen guck gucke gucken guckt günstig
günter gurke gurken gürtel gute guten guter gutes haar haare habeck hacker hafen hagel hagen haha hahaha hähnchen haie haiti halb halbe
halben halbfinale half hälfte halle halloween hals halte halten hamburg hammer hamster hand handball hände handel handelt händen händler
handschuhe handtuch handwerker handy handys hängen hängt hannah hannover hanoi hans hardware harris hart harte hase hasen hass hasse hassen
hässlich hasst hast hattest häufig haus hause häuser hauses haushalt haustier haut havanna heben hebt heft hefte heftig heinrich heinz
heirat heiraten heiss heisse heissen heizung held helden heldin helfe helfen hell heller helsinki hemd hemden herbst herd herr herren
herrlich herunter herz herzen hessen heute heutig heutige hexe hielt hielten hiess hiessen hihi hilf hilfe hilft himmel hing hingegen hinten
hinterher hirn hirsch hitze hoch hochladen höchste höchstens hochwasser hochzeit hockey hoffe hoffen hoffmann hoffnung hofft hoffte höflich
höhe höher hole holen holland holländer hölle holt holte holz hongkong honig höre hören horst hört hörte hose hosen hostel hotel hotels huhn
hühner hund hunde hunden hundert hunger hungrig husten hype idee ideen igel impfen impfung import inder indes indien indisch indonesien
industrie inflation informatik ingenieur inhalt innerhalb innsbruck insel inseln insgesamt instagram internet interview interviews invasion
iphone irak iran iraner irgendein irgendeine irgendwo irisch irland islam island israel israeli israelisch isst istanbul italien italiener
jacke jacken jagen jäger jagt jahr jahre jahren jahres jährlich jahrzehnt jahrzehnte jakob jamaika januar japan japaner japanisch japanische
jedenfalls jedermann jederzeit jedoch jemals jemen jena jerusalem jeweils jobs joggen johann johannes jonas jordanien journalist jude juden
jüdisch jugend juli julia jung junge jungen jünger jungs jüngste juni jürgen kabel käfer kaffee kairo kaiser kakao kalt kälte kälter kamel
kamen kamera kameras kamerun kamm kampf kämpfe kämpfen kämpft kämpfte kamst kanada kanadier kanal kanäle kaninchen kannte kante kanzler
kanzlerin kapieren kapiert kapstadt kaputt karl karlsruhe karotte karte karten kartoffel kartoffeln karton kasachstan käse kasse kassel
katar kater katholisch katrin katze katzen kaufe kaufen kauft kaufte kaum kebab kekse keller kellner kenia kenne kennen kennst kennt ketchup
kette kevin kiel kiew kilo kilometer kind kinder kindern kindes kindheit kino kinos kippen kirche kirchen kirsche kirschen kissen kiste
kisten klage klang klappen klappt klappte klar klaro klasse klassen klauen klaus klausur klausuren klavier kleben kleber klebt kleid kleider
kleidung klein kleine kleinen kleiner kleines kleinste klettern klick klicken klima klingeln klingen klingt klinik klopfen klug knacken
knapp kneipe knie knoblauch knochen koalition koch koche kochen kocht koffer kohl kohle kollege kollegen kollegin köln kolumbien komisch
komm komme kommen kommentar kommission kommst kommt komplett kongo könig könige königin könntest konsole konten konto konzern konzert
konzerte kopenhagen kopf kopfweh korb korea koreaner körper korruption kosovo kosten kostenlos kostet kostete kraft kräfte kraftwerk krakau
kram krank krankheit krasse kratzen kredit kreis kreise kreuzung krieg kriege kriegen krieger krieges kriegt kriegte krise krisen kritik
kritiker kritisiert kroatien krokodil kuba küche kuchen kühe kühl kumpel kunde kunden kündigung kundin kunst künstliche kupfer kürbis kurz
kurze kurzen kürzer kurzes kürzlich kuss küssen küste kuwait lache lächeln lachen lacht lachte lade laden lädt lage lagen lagos lampe land
länder ländern landes landtag lang lange langen langer langeweile langsam langsamer längste langweilig laptop lars lass lasse latein laufe
laufen läuft laura lebe leben leber lebst lebt lebte lecker leer legen legt legte lehre lehrer lehrerin leicht leichte leichter leider
leihen leipzig leise leiter lena leon leonie lerne lernen lernt lernte lese lesen lettland letzte letzten letzter letztes leuchten level
libanon libyen licht lichter lieb liebe lieben lieber liebste liebte lied lieder lief liefen liege liegen liegt lies liess liessen liest
liga lila lima limo lindner linie linien link linke linken links linux linz lippe lippen lisa lissabon liste litauen liter lobby loch löcher
löffel logik login logisch logo lohn london lösch löschen löscht lost lösung lösungen löwe löwen lübeck luca luft lüge lügen lügt lukas
lunge lustig luxemburg mach machst mächte machten macron mädchen madrid magazin magdeburg magen magst mail mailand mails mainz malaysia
malen maler mali malt malte mama manchmal manfred manga mann männer männern mannheim mannschaft mantel marcel märchen maria marie mario
markt märkte markus marmelade marokko martin märz master mathe matthias maus mäuse maximal maximilian mayo medaille medaillen medien medizin
meer meere meeting mega mehl mehmet mehrere mehreren mehrerer meinst meinte meinung meinungen meist meiste meisten meistens meister
meisterin melbourne meldung menge mengen mensa menschen merkel merken merkt merkte merkwürdig merz messen messer metall meter metzger
mexikaner mexiko miami michael microsoft mies miete mieten migranten migration milch milliarde milliarden million millionen mindestens
minecraft minister ministerin minsk minute minuten mischen misst mist mitglied mitglieder mittag mittags mitte mittelmeer mitten mittwoch
möbel mochte möchten möchtest mode modern moderne mögen möglich mohammed möhre moldau moment monarchie monat monate monaten monatlich mond
mongolei monika monitor monster montag montenegro mord morde mörder morgen morgens moritz moschee moskau motor motorrad mücke mücken müde
müll müller mumbai münchen mund munition münster münze münzen museum musik muskel muskeln muslim muslime musst mussten musstest mustafa
mutig mutter mütze nachbar nachbarin nachbarn nachher nachlesen nachmittag nachname nachricht nächste nächsten nächster nächstes nacht
nachteil nachteile nachts nacken nackt nagel nähe näher nahm nahmen nairobi naja name namen namibia nannte nase nass national nato natur
natürlich neapel nebel neffe nehme nehmen neid nein nennen nennt nepal nerd nervös netflix nett netz netzwerk neuer neues neueste neuesten
neujahr neulich neun neunte neunzehn neunzig neuseeland nice nichte nicole niederlage niemals niemand niemanden niere niger nigeria niklas
nils nimm nimmst nimmt nina nintendo nirgends nirgendwo noah noob nope nord norden nordkorea nördlich nordsee normal norwegen norweger note
noten nötig notwendig november nudeln null nummer nummern nürnberg nuss nüsse nutzen nützlich nutzlos nutzt nutzte obama oben obst obwohl
odessa ofen offen offenbar öffentlich offiziell offizier offline öffnen öffnet öffnete öfter öfters ohren okay okey oktober olaf oliver
olympia onkel online oper operation opfer opposition orange orangen orban ordner orte orten osaka oskar oslo osten ostern österreich östlich
ostsee otto paket pakete pakistan palästina panama panda pandemie panzer papa papagei papier paprika papst paraguay paris park parlament
partei parteien party partys pass passen passieren passiert passierte passt passte passwort pasta patient patienten paul pause pazifik pech
peinlich peking perfekt perser person personen peru peter petra pfanne pfarrer pfeffer pferd pferde pflanze pflanzen pflege pflicht pfund
philipp physik pilot pilze pinguin pink pizza plan pläne planen plant plastik platz plätze plötzlich podcast pokal pokemon pole polen
politik politiker politikern politisch polizei polizist polnisch polnische pommes portugal post potsdam prag praktikum praktisch präsident
praxis preis preise preisen presse prima prinz prinzessin privat problem probleme problemen produkt produkte produktion professor profi
profis programm programme projekt projekte prost protest proteste prozent prozess prüfung prüfungen pudding pulli pullover punkt punkte
punkten putin putzen quadrat quasi quatsch quelle quellen quiz rabatt rabe radfahren radio rakete raketen rand random rannte rapper rasieren
rathaus rätsel ratte ratten raub rauch rauchen raucht raum räume rechnen rechner rechnet rechnung recht rechte rechten rechts redaktion rede
reden redet redete regal regen regierung region regionen regisseur regnet regnete reich reichen reicher reicht reichte reichtum reifen reis
reise reisen reist reiste reiten rekord rekorde religion rennen rennt rente rentner rentnerin reparieren repariert reporter republik respekt
rest restaurant reste resten retten rettet rettung revolution reykjavik rezept rhein richard richter richtig richtige richtigen riechen
riecht rief riese riesen riga ring risiko ritt ritter robert robin roblox roboter roch rock rofl rolle rollen roller roman romane rosa rose
rosen rostock rote roten rotterdam router ruanda rücken rucksack rufen ruft ruhe ruhig rühren rumänien rund runde runden russe russen
russisch russische russischen russland saarland sabine sache sachen sachsen sack safe saft sagen sagst sagte sagten sahen salat salz
salzburg salzig sammeln sammelt samstag sand sang sänger sängerin sank sanktion sanktionen sara sarah sass sassen satt satz sätze sauber
sauer schach schachtel schade schaden schadet schaf schafe schaffe schaffen schafft schaffte schal schalke scharf schau schauen schaust
schaut schaute scheidung schein scheinbar scheine scheinen scheint schere schicht schick schicken schickt schickte schieben schien schiessen
schiesst schiff schiffe schild schilder schinken schiri schlacht schlachten schlafe schlafen schläft schlagen schlägt schlange schlangen
schlau schlecht schlechte schlechten schlechter schlief schliessen schliesst schlimm schlimmer schloss schlug schlüssel schmal schmecken
schmeckt schmeckte schmerz schmerzen schmidt schmuck schmutzig schnaps schnee schneiden schneider schneit schneite schnell schnelle
schneller schnellste schnitt schnitzel schnupfen schob schokolade scholz schöne schönen schöner schönes schoss schotte schottland schrank
schraube schreibe schreiben schreibst schreibt schreien schreit schrie schrieb schuh schuhe schuld schulden schuldig schule schulen schüler
schülerin schulter schultern schulz schutz schützen schützt schwaben schwach schwache schwager schwamm schwarz schwarze schwarzen schwede
schweden schwedisch schwein schweine schweiz schweizer schwer schwere schwerer schwester schwestern schwierig schwimmbad schwimmen schwimmt
schwitzen sebastian sechs sechste sechzehn sechzig seele seen sehe sehen seife seil seitdem seite seiten sekretär sekt sekunde sekunden
selenskyj selten seltsam seminar senden sender sendet senegal senf seoul september serbien serie serien server servus sessel setzen setzt
setzte shanghai sheesh shirt sicher sicherer sicherheit sick sieben siebte siebzehn siebzig sieg siege sieger sieh siehst sieht silber
silvester simon singapur singe singen singt sinken sinkt sinn sinnlos sinnvoll situation sitze sitzen sitzt sitzung skandal skifahren
slowakei slowenien smartphone sobald socken söder sofa sofern sofia sofort software sohn söhne sohnes solange solar soldat soldaten soldatin
sollst solltest somalia sommer song songs sonnabend sonne sonnig sonntag sophie sorge sorgen sorgt sorgte sorry soso sosse sozusagen spahn
spam spanien spanier spanisch spannend sparen spart spass spät später speck speicher speichern spende spenden spiegel spiel spiele spielen
spieler spielerin spielern spielplatz spielst spielt spielte spielten spinat spinne spinnen spion spitz spitze sport spotify sprach sprang
spreche sprechen sprecher sprecherin sprich spricht springen springt sprudel spur spuren staat staaten staates stadion stadt städte städten
staffel staffeln stahl standen ständig starb starben stark starke stärker stärkste statistik statt stau steam steck stecken steckt stefan
stefanie stehlen steigen steigt stein steine stelle stellen stellt stellte sterben stern sterne sternen steuer steuern stiefel stieg stiehlt
stift stifte still stimme stimmen stimmt stimmte stirbt stirn stockholm stolz stoppen stören stört strafe strafen strand strände strasse
strassen stream streamen streamer streik streiks streit streiten stress strom stück stücke stücken student studenten studentin studie
studien studieren studiert studium stuhl stühle stumpf stunde stunden sturm stürme stürmer stuttgart suche suchen sucht suchte südafrika
sudan süden südkorea südlich super supermarkt suppe susanne süss swag sydney symbol syrer syrien szene tablet tabletten tafel tage tagen
täglich tags taiwan tallinn tanken tankstelle tante tanze tanzen tanzt tanzte tasche taschen tasse tastatur taten täter tatsache taube
tauben tausend taxi team teams technik teheran teil teile teilen teilt teilte telefon teller tempel temperatur tennis teppich termin termine
terror terrorist teuer teufel teurer texas thailand theater thema themen theo therapie thomas thüringen ticket tickets tief tiefe tiefer
tier tiere tieren tiger tiktok tippe tippen tisch tische titel tobias tochter toilette tokio toll tolle tomate tomaten tonne tonnen topf
tore toren toronto torte torwart total tote toten tötet tourist touristen traf trafen tragen trägt trainer trainieren trainiert training
tram trank traube trauben traum träume träumen traurig treffe treffen treppe treu trier trifft trinke trinken trinkgeld trinkt trocken troll
trollen trommel trotz trotzdem trug trump truppe truppen tschau tschechien tschüss tunesien tunis tunnel türen türke türkei türken türkisch
türkische turm türme turnen turnier tust tüte tüten twitter typen üben überall überblick übermorgen übersetzen übersetzt übrigens übung
übungen ufer uganda uhren uhrzeit ukraine ukrainer umarmen umfrage umfragen umgang umsatz umwelt umziehen umzug unbekannt unfair unfall
unfälle ungar ungarn ungefähr ungern union unklar unmöglich unsinn unten unterricht update updaten urlaub ursache urteil urteile uruguay
valorant vampir vater vaters vegan venedig venezuela verbessern verbessert verbieten verbietet verbot verboten verbrechen verbrecher
verdacht verdammt verein vereine verfassung vergass vergesse vergessen vergisst vergleich verhalten verhältnis verhandeln verkaufen
verkäufer verkauft verkehr verletzen verletzt verletzung verlieben verliebt verlieren verliert verlobt verlor verloren verlust verluste
vermieter vermuten vermutet verrückt verschwand verstand verstanden verstecken versteckt verstehe verstehen versteht versuche versuchen
versucht versuchte vertrag verträge vertrauen vertraut verzeihung video videos vielleicht vier vierte viertel vierten vierzehn vierzig
vietnam vilnius viren virtuell virus visum vogel volk völker volkes voll volle vollen volleyball völlig vorgestern vorher vorherige vorhin
vorige vorlesen vorlesung vormittag vorn vorname vorne vorschlag vorstellen vorteil vorteile vorwurf vorwürfe wach wachen wachsen wächst
waffe waffel waffen wagen wagner wahl wählen wähler wählerin wählt wählte wahr wahrheit wald wälder wale wales wand wände wandern wappen
warf warm wärme wärmer warnen warnt warnte warnung warschau warte warten wartet wartete wäsche waschen washington wasser weber webseite
website wechseln wechselt wege weich weidel wein weinen weint weinte weisse weissen weit weitere weiteren weiterer welt weltweit wenige
wenigen weniger wenigstens werbung werfen werkzeug werner wert werte wespe west westen westfalen westlich wetter whatsapp wichtig wichtige
wichtigen wichtiger wichtigste wiegen wiegt wien wiesbaden wiese wild wilhelm willkommen willst wind windig windkraft windows winter wirft
wirken wirkt wirkte wirkung wirtschaft wissen witwe witz witzbold witze witzig wlan woche wochen wochenende wodka wohingegen wohne wohnen
wohnt wohnte wohnung wohnungen wolf wölfe wolfgang wolke wolken wolkig wollen wollt wollte wollten wolltest wort worte wörter wörtern wuchs
wunde wunderbar wundern wundert wunsch wünsche wünschen wünscht wuppertal würdest würdig würfel wurm wurst wüste wütend xbox yallah yolo
york youtube zagreb zahl zahlen zahlt zahlte zahm zahn zahnbürste zähne zauberer zaun zebra zehen zehn zehnte zeichen zeichnen zeige zeigen
zeigt zeigte zeile zeit zeiten zeitung zeitungen zelda zelt zensur zerstören zerstört zeug zeuge zeugen zeugnis ziege ziegen ziehen zieht
ziel ziele ziemlich zimmer zinsen zitat zitieren zitiert zitrone zocke zocken zockt zogen zoll zölle zombie zucker zuerst zufällig zufrieden
zugang züge zukunft zuletzt zumindest zunge zürich zusammen zustand zwanzig zwei zweite zweiten zweiter zweites zwerg zwerge zwiebel
zwiebeln zwillinge zwölf
`;
