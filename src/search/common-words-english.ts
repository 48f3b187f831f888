/**
 * Everyday English words in alphabetical order, compiled by hand for this bot. Function words are left out: those are
 * in stop-words.ts; words under four letters, which are never repaired, and most of more than ten too. Spellings that
 * fold to the same word are listed once.
 */
export const commonEnglishWords = `
aaron ability able abroad absence absolutely accept accepted access accident accidents account accounts accuse accused achieve across active
activity actor actress adam address admit admitted adult adults adventure advert advice affair afford afghan afraid africa african afternoon
agree agreed agreement ahead aight aims airplane airport alarm albania album alexander algeria alice alive alliance allies allow
allowed allows ally almost alone along alps already alright although always amanda amazing amazon ambassador america american americans
ammunition among amount amsterdam ancient andrew android angel angela angeles angels anger angle angola angry animal animals anime ankara
anna announce announced annoy annoyed annoying another answer answered answers antarctica anthony ants anymore anywhere apartment apologize
apparently appeal appear appeared appears apple apples applied apply approach apps april arab arabic arabs arctic area areas argentina
argue argued argument armenia armies arms army arrange arrest arrested arrival arrive arrived arrives artificial artist artists ashley asia
asian asked asking asks asleep assume asylum athens atlanta atlantic attack attacked attacking attacks attempt attention attract august aunt
australia australian austria austrian author authors autumn average awake aware awareness awesome awful babies baby bachelor back backpack
bacon badly baghdad bags bake baked baker baking balance balcony ball ballot balls banana bananas band bands bangkok bank banks banned bans
barber barcelona barely base baseball based basel basement basic basically basis basket basketball bathroom battery battle battles beach
beaches beans bear beard bearing bears beat beaten beautiful became become becomes bedroom beds beef beer bees beetle began begin beginning
begins begun behave behavior behind beijing beirut belarus belgian belgium belgrade belief believe believed believes belly belong belongs
belt bend beneath benefit benefits benjamin bent berlin bern beside besides best bets better betty beyond bicycle biden bigger biggest bike
bikes bill billion billions bills bind biology bird birds birmingham birth birthday bishop bite bites bitten bitter black blame blanket
bless blew blind block blocked blood blow blown blows board boat boats bodies body bogota boiled bold bolivia bomb bombs bone bones bonus
book books boost boots border borders bore bored boring born borrow borrowed bosnia boss boston bother bots bottle bottles bottom bought
bound bowl boxes boxing boyfriend boys brain brains brake brand brandon brands brave brazil brazilian bread break breakfast breaking breaks
breath breathe bred breed bremen brian bridge bridges brief bright brighter brilliant bring bringing brings britain british briton broke
broken broom brother brothers brought brown bruh brush brussels bubble bucharest bucket budapest buddy budget build building buildings
builds built bulgaria bunch burden burger burgers burn burned burns burnt buses bush business businesses busy butter butterfly button buying
buys cabbage cable cafe cairo cake cakes california call called calling calls calm cambridge came camel camera cameras cameroon campaign
camping canada canadian canberra cancel canceled cancer candidate candidates candy capable capital captain capture captured card cards
care cared career careful carefully cares carol carpet carried carries carrot carrots carry cars case cases cash cast castle catch catches
catholic cats caught cause caused causes caution ceiling celebrate censorship cent center central centre cents century certainly chain chair
chairs challenge champion champions chance chancellor chances change changed changes changing channel channels chapter character characters
charge charged charles chart chase chat chats cheap cheaper cheat cheated cheating check checked checks cheek cheers cheese chef chemistry
cherry chess chest chicago chicken child children chile chill chilling chin china chinese chips chloe chocolate choice choices choose
chooses chose chosen chris christian christians christmas church churches cinema circle cities citizen citizens city claim claimed claims
class classes classic classroom clean cleaned cleaning clear clearly clever click clicked client clients climate clinic clinton close closed
closer closest closing clothes clothing cloud clouds cloudy club clubs coach coaches coal coalition coast coat cocoa code codes coding
coffee coffin coin coins cola cold colder colleague colleagues collect collected college cologne colombia color colors colour comb combine
come comes comfort comic comics coming comment comments commission common community companies company compare comparison compete complain
complaint complete completely computer computers concern concerned concert condition confirm confirmed confuse confused confusing congo
congrats congress connect connected consider console contact contain contains content continue continued contract contracts contrast control
controller controls convince cook cooked cookie cookies cooking cooks cool cooler copenhagen copies copper copy core corn corner correct
corruption cost costs couch cough count counted countries country counts couple courage court courts cousin cousins cover covered
covers covid cows crack crash crashed crazy cream create created creates crew cried cries crime crimes criminal criminals cringe crisis
critic criticism critics croatia crocodile cross crossing crowd cruel crush crying cuba cuban cucumber curious current currently curse
custom customer customers cute cuts cycle czech daddy daily dallas damage damaged damascus damn dance danced dances dancing danger dangerous
daniel danish danube dare daring dark darker darn data database date dates daughter daughters david davis days dead deal deals dealt dear
death deaths debate debates debt debts decade decades december decide decided decides decision deep deeper deer defeat defeated defence
defend defended defender defense definitely degree degrees delay delayed delete deleted delhi delicious deliver demand demanded demands
democracy democrat democratic democrats denied denmark dennis dentist denver deny depend depends depth describe described describes desert
deserve design designed desire desk despite destroy destroyed detail details detroit develop developed device devices devil dice dictator
dictionary died dies diesel difference different difficult digital digs dinner dinosaur diplomat direct directly director dirty
disappear discord discount discover discovered discovery discuss discussion disease disgusting distance district divorce divorced doctor
doctors dogs dollar dollars dolphin donald donate donation donkey donna donut door doors dope double doubt download dozen drag
dragon dragons drank draw drawing drawn draws dream dreams dresden dress dresses drew drink drinking drinks drive driven driver drivers
drives driving drone drones drop dropped drops drought drove drum drums drunk dubai dublin duck ducks dudes dumb dunno dust dutch duty dwarf
dying eager eagle earlier early earn earned earns earth earthquake easier easiest easily east easter eastern easy eaten eating eats echo
economic economy ecuador edge edinburgh editor education edward effect effects effort eggs egypt egyptian eight eighteen eighth eighty
either elect elected election elections elephant elephants eleven elizabeth email embassy emily emma emotion emperor employee employees
employer empty encourage ended ending ends enemies enemy energy engage engaged engine engineer engines england english enjoy enjoyed enough
ensure enter entered enters entire envy epic episode episodes equal eric error errors escape escaped especially essay establish estimate
estonia ethan ethics ethiopia euro europe european europeans euros evening event events eventually everybody everyone everywhere evidence
evil exact exactly exam examine example examples exams excellent except excited exciting excuse exist existed exists exit expand expect
expected expensive experience expert experts explain explained explains explode exploded explosion export extra extreme eyes face facebook
fact factories factory facts fail failed fails failure fair fairly fairy faith fake fall fallen falling falls false familiar families family
famous fancy fans fantastic farm farmer farmers farms fashion fast faster fastest fate father fault favor favorite favourite fear fears
feature features february federal feed feeding feeds feel feeling feelings feels feet felix fell fella felt female fence ferry fever fewer
field fields fifteen fifth fifty fight fighter fighting fights figure figures file files fill filled film films final finally finals find
finding finds fine finger fingers finish finished finland finnish fire fired fireman fires firm first fish fits five fixed flag flags flat
fled flee fleet flew flex flies flight flights float flood floods floor florence florida flour flow flower flowers flown flying focus foggy
fold folder folks follow followed following follows food foods fool foot football forbade forbid force forced forces foreign forest forests
forever forgave forget forgets forgive forgiven forgot forgotten fork form formal former forms fortnite fortune forty fought found four
fourteen fourth foxes frame franc france frank frankfurt fraud free freedom freeze freezing french frenchman fresh friday fridge fried
friend friendly friends friendship fries frog frogs front frost froze frozen fruit fruits full function fund funding funds funny furniture
future gain gained game gameplay gamer games gaming garage garbage garden garlic gary gate gather gave gaza geese general generally generals
geneva genius gentle gentleman geography george georgia german germans germany getting ghana ghost ghosts giant gift gifts gimme giraffe
girl girlfriend girls giving glad glasgow glass glasses global glory gloves goal goalkeeper goals goat goats gods gold golf gone good
goodbye goods google goose gosh gotcha gotta gotten government governor grab grace grade grades gram grandma grandpa grant grape grapes
grass grave gray great greater greatest greece greed greek greeks green greet greetings gregory grew grey grind ground group groups grow
growing grown grows guard guards guess guessed guest guests guide guilt guilty guitar guns habit hacked hacker haha hahaha hail hair haiti
half hall halloween hamburg hammer hamster hand handball handle hands handsome hang hannah hanoi hanover happen happened happening happens
happier happily happy harbor hard harder hardest hardly hardware harm harris harry hate hated hates hats havana head headache
headline headlines heal health healthy hear heard hearing hears heart hearts heat heating heaven heavy hedgehog height held helen hell
helped helper helpful helping helps helsinki henry hero heroes hidden hide hides high higher highest highkey highway hike hiking hill hills
hire hired history hits hmmm hockey hold holding holds hole holes holiday holidays holland home homes homework honest honestly honey honor
hoodie hope hoped hopes hoping horrible horror horse horses hospital host hostage hostages hostel hotel hotels hotter hour hours house
houses houston however huge human humans hundred hundreds hung hungarian hungary hunger hungry hurricane hurry hurt hurts husband hype
iceland idea ideas identify ignore ignored illegal illness image images imagine immigrant immigrants impact import important impossible
improve improved inch include included includes including increase increased indeed india indian indians indonesia industry inflation
influence inform initial injured injury innocent insane inside inspire instagram instead intend intention interest interested internet
interview invade invaded invasion invent invented invention inventor invest invite invited involve involved iphone iran iranian iraq ireland
irish iron islam island islands israel israeli issue issues istanbul italian italians italy item items jack jacket jacob jail jamaica
james january japan japanese jason jealous jeans jeffrey jennifer jerry jerusalem jessica jewelry jewish jews jobs jogging john johnson join
joined joins joke jokes joking jonathan jones jordan jose joseph joshua journalist journey judge judges juice julia july jump jumped jumps
june jury justice justin karen kate katie kazakhstan keen keep keeping keeps kenneth kenya kept ketchup kevin keyboard keys kick kidney kids
kiev kill killed killing kills kinda kinds king kings kitchen kitten knee knees knelt knew knife knight knives knowing knowledge known knows
korea korean kosovo kuwait kyiv label labor lack ladder ladies lady lagos laid lake lakes lame lamp land landed landing landlord lands
language languages laptop large larger largest larry last lasts late lately later latest latin latvia laugh laughed laughing laughs launch
launched laundry laura laws lawyer lawyers layer lazy lead leader leaders leading leads leaf league leap leapt learn learned learning learns
learnt least leave leaves leaving lebanon lecture leeds left legal legend legit legs leipzig lemme lemon lemonade lend length lent less
lesson lessons lets letter letters letting level levels liam liar liberal liberty library libya license lied lies life lift light lightning
lights liked likes lily lima lime limit limited limits line lines link links linux lion lions lips lisa lisbon list listed listen listened
listening listens lists liter literally lithuania little live lived liver liverpool lives living load loaded loading loan loans local
located location lock locked logic logical login london lonely long longer longest look looked looking looks loose lose loses losing loss
losses lost loud love loved loves loving lowkey loyal lucas luck luckily lucky lucy luggage lunch lungs luxembourg luxury lying lyon machine
machines macron madam made madrid magazine magic mail main mainly maintain major maker making malaysia male mali manage managed manager
manchester manga manner maps march mario mark market markets marriage married marry martin mary mass master match matches mate material
mates math maths matter matters matthew maximum mayor meal meals mean meaning means meant meanwhile measure meat medal medals media medicine
medium meet meeting meetings meets melbourne melissa melon member members memory mental mention mentioned mentions menu mercy merkel message
messages metal meter meters method metre mexican mexico miami mice michael michelle microsoft middle midnight migrants mike milan mile miles
military milk miller million millions mind minds minecraft minimum minister ministers ministry minor minsk minute minutes mirror miss missed
missile missiles missing mission missus mistake mistakes mister mixed model models modern moldova moment mommy monarchy monday money
mongolia monitor monkey monkeys monster monsters month monthly months montreal mood moon morning morocco moscow mosque mosquito mostly
mother motorcycle mountain mountains mouse mouth move moved moves movie movies moving mumbai munich murder murderer muscle muscles museum
mushroom music musk muslim muslims mustard mystery nail nairobi name named names namibia nancy naples narrow nathan nation national nations
native nato natural nature navy near nearby nearly necessary neck necklace need needed needs negative negotiate neighbor neighbors neighbour
neither nepal nephew nerd nerve nervous nest netflix network neutral never newbie newer newest news newspaper next nice nicer nicholas
nickname niece niger nigeria night nights nine nineteen ninety nintendo ninth noah noble noise nonsense noob noodles noon nope normal north
northern norway norwegian nose notebook notice noticed novel novels november nowhere nuclear number numbers nurse nurses nuts obama obey
object objects observe obvious obviously occur occurred ocean october odessa offend offer offered offers office officer officers official
offline offside often older oldest oliver olivia olympic olympics onion onions online oops open opened opens opera operate operation opinion
opinions opponent opposition option options orange oranges order orders origin original osaka oscar oslo others otherwise ottawa ouch
outside oven overcame overcome overview owned owner owners oxford pace pacific pack package page pages paid pain painful painter pair
pakistan palestine panama pancake panda pandemic panic pants paper papers paragraph paragraphs paraguay pardon parent parents paris park
parliament parrot part parties parts party passport password past pasta patience patient patients patrick pattern paul paying payment pays
peace peaceful peach peanut pear peas penalty pencil penguin pension people pepper percent percentage perfect perfectly perform perhaps
period permission permit persian person persons peru peter petrol pets pharmacy phase philosophy phone phones photo photos phrase physics
piano pick picked picks picture pictures pieces pigeon pigs pill pillow pills pilot pilots pink pizza place placed places plan plane planes
planet planets planned planning plans plant plants plastic plate plates play played player players playground playing plays pleasant
pleasure plenty plumber podcast poems point points poison pokemon poland pole police policeman policies policy polish polite political
politician politics poll polls pollution pool poor poorer pope popular population pork port portugal pose position positive possess possible
possibly potato potatoes pound pounds pour poverty power powerful powers practical practice prague praise pray prayer prefer pregnant
prepare prepared present president presidents press pressed pressure pretend pretty prevent previous price prices pride priest prince
princess printer prison private prize probably problem problems process produce produced product production products professor profit
profits program programmer programs project projects promise promised proof proper proposal propose protect protected protection protest
protestant protests proud prove proved provide provided public pull pulled pumpkin punch pupil pupils puppy pure purple purpose purse push
pushed putin puts putting puzzle qatar quality quantity quarter queens quest question questions quick quickly quiet quit quiz quote quoted
quotes rabbit rabbits race races racing radio rain rained raining rains rainy raise raised random rang range rank ranks rapper rare rarely
rate rates rather rats raven reach reached react reaction read reading reads ready real reality reason reasons receive received recently
recipe recognize record records reduce reduced refer referee reform refugee refugees refuse refused regard region regular reject relate
related relation release released relevant relief religion rely remain remained remains remember remembered remembers remove removed rent
rented repair repeat replace replaced reply reported reporter reporters reports republic republican request require required rescue rescued
research researcher respect respond response rest restaurant result results retire retired return returned returns reveal revealed revenge
review revolution reward reykjavik rhine rice rich richard richer ridden ride rides riding rifle riga right rights ring rings rise risen
rises rising risk risks river rivers road roads robbery robert roblox robot robots rock rocket rockets rocks rode rofl role roles romania
rome roof room rooms rope rose roses rotterdam rough round rounds route router royal rubbish ruby rude ruin ruined rule rules rumor rung
running runs rush russia russian russians ruth rwanda ryan sadly safe safer safety said sail salad salary sale sales salt salty sample
samuel sanction sanctions sand sandra sandwich sang sank sarah saturday sauce sausage save saved saves saving scale scandal scared scarf
scary scene scenes schedule school schools science sciences scientist scientists scooter score scored scores scotland scott scottish scream
screen seafood search searched season seasons seat seats seattle second seconds secret secrets section security seeing seek seem seemed
seems seen sees seldom select sell seller selling sells semifinal senate senator send sending sends senegal sense sent sentence sentences
seoul separate september serbia series serious seriously serve served server servers service services sets setting settle settled seven
seventeen seventh seventy several severe shade shadow shake shaken shame shanghai shape share shared shares shark sharks sharon sharp shed
sheep sheesh shelf shelter shift shine ship ships shirt shirts shock shocked shoes shone shook shoot shooting shoots shop shopping shops
shore short shorter shot shots shoulder shout shouted show showed shower showing shown shows shrank shrimp shrink shut siblings
sick sickness side sides sight sign signal signed signs silence silent silly silver similar simon simple simply since sing singapore singer
singing sings sink sister sisters site sites sits sitting situation sixteen sixth sixty size sizes skiing skill skills skin skip skirt sleep
sleeping sleeps slept slid slide slight slovakia slovenia slow slower slowly small smaller smallest smart smartphone smell smells smile
smiles smith smoke smooth snack snacks snake snakes snow snowing snows soap soccer social society socks soda sofa sofia soft software solar
sold soldier soldiers solid solution solutions solve solved somalia somehow sometimes somewhat somewhere song songs sons soon sophia sophie
sorry sort sorta sorts sought soul sound sounded sounds soup sour source sources south southern space spain spam spaniard spanish spare
spark speak speaking speaks special specific specify speech speeches spell spelled spelling spend spending spends spent spicy spider spiders
spies spin spinach spirit split spoke spoken spokesman spoon sport sports spot spotify spots spread spring spun square stable stadium staff
stage stairs stand standing stands star stare stars start started starting starts state states station stations statistics status stay
stayed staying stays steady steal steals steam steel steep step stephen steps steven stick sting stock stockholm stocks stole stolen stomach
stone stones stood stop stopped stopping stops store stores stories storm storms story stove straight strange stranger strategy strawberry
stream streamer streams street streets strength stress stretch strict strike striker strikes string strive strong stronger strongest struck
structure struggle stuck student students studied studies study studying stuff stung stupid stuttgart style subject succeed success sucks
sudan suddenly suffer suffered sugar suggest suggested suit summarise summarize summary summer summit sunday sung sunk sunny sunshine super
supper support supported supporter supports surface surgery surprise surprised surrender survey survive survived survivor susan suspect
suspects swag swam swear sweater sweden swedish sweep sweet swept swim swimming swims swing swiss switch sword swords swore sworn swung
sydney symbol syria syrian system systems table tables tablet taco taiwan take taken takes taking tale talent tales talk talked talking
talks tall taller tallinn tank tanks target targets tariff tariffs task tasks taste tasted tastes tasty taught taxes taxi taylor teach
teacher teachers teaches teaching team teams tear tears tech technology teen teenager teeth tehran television tells temple tennis tense tent
tenth term terms terrible terror terrorist terrorists test tests texas thailand thank thanks theater theatre theme theory therapy
therefore thick thief thieves thin third thirst thirsty thirteen thirty thomas thought thoughts thousand thousands threat
threaten threatened threats three threw throat throw thrown throws thru thumb thunder thursday ticket tickets tiger tigers tight tiktok time
times timothy tiny tire tired tires title toast today together toilet tokyo told tomato tomatoes tomorrow tone tongue tonight took tool
tools tooth topic topics tore torn tornado toronto total totally touch touched tough tour tourist tourists tournament toward towards towel
tower town towns toys track tracks trade trades tradition traffic train trainer training trains translate trap trash travel traveled
travelled travels tread treat treated treatment treaty tree trees trial triangle trick tricks tried tries trillion trip triple trips trod
troll trolling troops trophy trouble truck trucks trump trust trusted truth trying tuesday tunis tunisia tunnel turkey turkish turks turn
turned turns turtle twelve twenty twice twin twins twitter tyler type types typing uganda ugly ukraine ukrainian ukrainians umbrella unable
uncle understand understood undid undo unfair union unique unit united units universe university unknown unless update updated updates
upload upset urban urgent uruguay used useful useless user users uses using usual usually vacation vaccine valid valley valorant valuable
value values vampire vancouver variety various vast vegan vegetarian venezuela venice verdict version vest vibe vibes victim victims victory
video videos vienna vietnam view views village villain vilnius violence violent violin virtual virus visa vision visit visited visitor
visits vodka voice voices volleyball volume volunteer vote voted voter voters votes voting waffle wage wages waist wait waited waiter
waiting waits wake waking wales walk walked walking walks wall wallet walls wander want wanted wants warm warmer warn warned warning warns
wars warsaw wash washed washington wasp waste wasted watch watched watches watching water wave waves weak wealth weapon weapons wear
wearing wears weather website wedding wednesday week weekend weekends weekly weeks weep weigh weight weird welcome welsh went wept west
western whale whales whatever whatsapp wheel wheels whenever wherever whether whiskey whisper white whoever whole
wide widow width wife wifi wild william willing wilson wind window windows winds windy wine wing wings winner winning wins winter wire wise
wish wishes witch withdraw withdrew within without witness wives wizard woke wolf wolves woman women wonder wonderful wondering wood
woods word words wore work worked worker workers working works world worlds worm worms worn worried worries worry worse worst worth
wound wounds wrap wrestling write writer writes writing written wrong wrote xbox yard year yearly years yeet yell yellow yemen yesterday
yikes yolo york young younger youngest youth youtube yummy zachary zagreb zealand zebra zelda zelensky zero zombie zombies zone zones
zurich
`;
