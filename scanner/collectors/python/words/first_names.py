"""First names common in Britain and Europe, and forms of address: a column with some of them holds people."""

from scanner.collectors.python.words.other_letters import OTHER_FIRST_NAMES

FIRST_NAMES_TEXT = """
aafje aaliyah aaltje aarav aaron aart abbie abby abdul abdullah abdulrahman abel abena abigail achille achim adaeze
adalbert adalgisa adam adebayo adeel adel adela adelaide adelasia adeline ademola adeola adesuwa adil aditi aditya
adolfo adriaan adrian adriana adrianna adriano adrien adrienne adrián advik adão adèle adérito afonso afzal agatha
agathe agnes agnese agneta agnieszka agnolo agnès agostino agustín ahlqvist ahmad ahmed ahmet aidan aiden aimé aimée
aino ainsley aisha aisling aitana ajay akhtar aki akin akira akosua akram akua alain alan alana albano alberico
albert alberta albertina alberto albin alda aldo alec aleem aleida alejandra alejandro aleksander aleksandra aleksi
aleksy alena alessandra alessandro alessia alex alexander alexandr alexandra alexandre alexandrina alexandru alexis
alf alfie alfio alfonso alfred alfredo ali alice alicia alicja alida alina alisha alison alistair alix allan allen
allison almerinda almudena alois aloisio alonso aloys alphons alphonse alva alvin alvisi alwin alyssa alžběta ama
amadeo amadeu amaka amal amalia amanda amandine amar amara amarjit amber ambra ambrosio amedeo amelia amelie amin
amina amir amit amjad amleto amos amrita amy amândio amélia amélie américo ana anabela anacleto anand ananya
anastasia anastasio anastazja anatol anatole anatoliy anatoly anaïs anca anders andre andrea andreas andreea andrei
andrew andrey andries andriy andrzej andrás andré andrée andrés andżelika aneesa aneta anette anežka angela angelica
angelika angelina angeline angelo angharad angie angus angèle anh aniela anika aniket anikó anil anita anja anjali
anke ankit ann anna annabel annabelle annalisa annamaria anne annegret anneke anneli annelie annelies anneliese
annemarie annemiek annemieke annetta annette anni annibale annick annie annika annunziata anoop anouk anselmo antero
anthony antje antoine antoinette anton antonella antonette antoni antonia antonietta antonina antonino antonio
antonín antoon antónia antónio anwar anzhela aníbal anđela aoi aoife apolonia appie arabella araceli archie arend
ariana arie arif aristotelis arjan arjen arjun arkadiusz arkady arlene arlette arlindo armand armando armelle armin
armindo arnaldo arnaud arnav arne arno arnold arnulfo arron arsenio arshad artem arthur arto artur arturo artyom
arvid arvind asad ascensão asha ashleigh ashley ashok ashraf asif asma assunta astrid asunción atenulfo athanasios
attila aubrey aude audrey augustin augusto aurel aurelia aurelio aurore aurélie aurélien aurélio ava avni axel axelle
ayaan ayaz ayesha aylin ayodele ayşe aziz aziza azra azucena babar babatunde babette baccio bailey baldassare
baltasar baltazar balwinder balázs bamidele baptiste barbara barbora barbro barna barney barry bart bartholomew
bartolomeo bartolomé bartosz bartłomiej barış bashir bastiaan bastien beata beatrice beatriz beatrycze becky bedřich
begoña bella ben benedetta benedetto benedict benedita bengt benito benjamim benjamin benno benoit benoît benvenuto
beppe berend berenice berit berk berna bernadette bernard bernardino bernardo bernd bernice bert berta bertha berthe
berthold bertil bertram bertrand bessie beth bethany betsy bettina betty betül beverley bhavna biagio bianca bilal
billie billy bilqis birger birgit birgitta birte bisi bjarne björn blake blanca blanche blandine blanka bobby bodo
bogdan boglárka bogumił boguslaw bogusław bogusława bohdan bohdana bohumil bohumila bohuslav bojan bojana bolesław
bonifacio bonnie boris borja borys borysław borysława boukje bożena božena bradley brady bram brandon branka branko
brayden brecht brenda brendan brent brett brian brianna brice bridget bridie brigitta brigitte britta brittany brodie
brody bronisław bronwen bruce bruno bryan bryce bryn brás brígida bukola burak burcu burkhard bushra byron bálint
bárbara bärbel béatrice béla bénédicte börje büşra błażej břetislav caetana caetano caio caitlin calcedonio caleb
calisto calixto callum calogero calvin camelia cameron camila camilla camille camilo canan caoimhe capitolina
capucine carina carine carl carla carlijn carlo carlos carlota carlotta carmela carmelo carmen carmina carminda carol
carola carole carolien carolina caroline carsten carys casandra casper cassandra cassidy catarina caterina catherine
cathy catriona cayetano cecelia cecil cecilia cecilio cecylia cedric cees celestino celina cem cemal ceren cerys
cesar cesare cezar cezary chanel chantal charlene charles charlie charline charlotta charlotte charlène charmaine
chelsea chelsey chen cheng cheryl chiamaka chiara chidi chika chinedu chinonso chinwe chioma chirag chloe chloé chris
christa christelle christer christi christiaan christian christiane christie christina christine christl christoph
christophe christopher christos christy chukwuemeka chus ciara cidália cihan cindy ciprian cipriano cirillo claes
claire clara clare clarisse claude claudette claudia claudine claudio claudiu clayton clelia clemente clementina
clifford clint clive clotilde clyde cláudia clémence clément clémentine coby codruț cody coen colby colin colleen
coluccio concepción concetta conchita connor conor constance constantin constanza constanze cora coralie cordula
corey corina corinna corinne cormac cornel cornelia cornelis corneliu corrado corrie cosimo cosmin costantino
costanza costel costin courtney craig crina cristian cristiano cristina cristovão cristóbal csaba csilla curro curtis
cynthia cyprian cyprien cyril cyrille cyrus czesław czesława cátia cândida cécile cédric célestine célia célina
céline césar cătălin cătălina daan daciana dafydd dagmar dagmara daisy dalibor dalton damian damien damilola damián
damon dana daniel daniela daniele danielle danijel danijela danièle danny danuta daphne darcy daria dariusz darlene
darrell darren darryl darya daryl dave david davide davina davy dawid dawn dayo dean deanna debbie deborah debra
declan deepa deepak deepika dejan delfim delfina delfino delia della delores delphine delroy demetrio demi dena denis
denisa denise dennis denny denys deolinda derek desiderio desmond detlef detlev devin diana diane dianne didier diede
diederik diego dieter dietmar dietrich dilek dilip dimitra dimitrios dinesh dinis dino diogo dionisio dionne dirk
diya djoeke dmitri dmitriy dmytro dobroslav dolf dolly dolores domenico domingos dominic dominik dominique donald
donatella donatello donato donna donovan doreen dorel dorian dorin dorina doris dorit dorota dorotea dorothea
dorothee dorothy dorothée dougal douglas douwe dragan dragana dragica dragoș drahomíra duane duarte dubravka duc
dumitra dumitru duncan dung durante dursun dustin dušan duško dwayne dwight dylan dália dániel dário dávid débora
dénes désiré dóra dănuț eamon ebba ebele eberhard ebony ebru ecaterina ece eckhard eddie edelmiro edeltraud edeltraut
edgar edina edite edith edmond edmund edmundo edna edoardo eduard eduarda eduardo edvard edward edwin eelco eero eetu
eeva efraín efua egon ehrentraud ehsan eija eileen eirini eivind ekaterina ekow ekrem elaina elaine elba eleanor
eleanora eleftheria elemér elena eleni eleonora eleuterio elfriede eliana elias elif eligia elijah elin elina eline
elinor elio elisa elisabete elisabeth elise eliseo elisha eliza elizabeth elizaveta eliška elke ella elladio ellen
ellie ellinor elliot ellis elmar elodia eloise eloy eloísa elpidio elsa elsbeth elsie elva elvan elvin elvira elwira
eléonore elías elżbieta emanuel emanuela emanuele emeka emelie emil emilia emilian emiliano emilie emily emine emma
emmanouil emmanuel emmanuelle emmett emmi emre emyr emília emílie encarna encarnacion encarnación engin enid enikő
enno enoch enrica enrico enrique enzio enzo eoin ercan ercole erdem erdoğan erhard eric erica erik erika erin erkan
erland ermanno ermenegildo ermes ernest ernesto ernst erol errol ervin erwin eryk erzsébet eskil esme esmee esmée
esra esteban estefanía estela estella estelle esther estêvão eszter etelka ethan ethel etienne etta ettore eugen
eugene eugenia eugenio eugeniusz eugène eugénia eugénie eugénio eulalia eulália eunice eurico eusebio eustachy
eutropio eva evan evangeline evangelista evangelos evaristo eve evelin eveline evelyn everett evert evgenia evgeny
evi evie evžen ewa ewan ewelina eymen ezequiel ezio ezra fabia fabian fabiana fabien fabienne fabio fabiola fabrice
fabrizia fabrizio fabrycy fahad faisal faith faiz faiza falk falko fanny farah farhan farida farooq farrukh fatemeh
fatima fatma fausto faye fedde federica federico federigo felicia feliciana feliciano felicitas felicity felicja
feliks felipa felipe felix femi femke ferdinand ferdinando ferdynand ferenc fergus ferhat fermín fernand fernanda
fernande fernando fiamma fiammetta fidela fikret filiberto filip filipa filipe filippa filippo filiz filomena finlay
finley finn fiona fionn fiorenzo flaminia flavia flavio flavius fleur flora florbela florence florencia florencio
florent florentin florentina florentyna florian florin florina florinda floris flávia flávio flóra folake folasade
fortunata fortunato fotini fran franca frances francesca francesco franchino francine francis francisca francisco
franciszek franciszka franck franco franek frank franka frankie františek františka franziska françois françoise frau
frauke fred freda freddie frederick frederico frederike fredo fredrik fredrika freek freya frida friederike friedhelm
friedrich frits fritz froilán froukje fryderyk frédéric frédérique fulvio funda funmi fyodor fátima félix gabi gabino
gabriel gabriela gabriele gabriella gabrielle gaetana gaetano gagan gail gaja galeazzo galileo galina gareth garrett
gary gaspar gaston gastone gaurav gauthier gautier gavin gayle gaël gaëlle gbenga geanina geeta gelsomina gema gemma
gena genevieve geneviève gennady genoveva geoff geoffrey geoffroy george georges georgeta georgette georgia georgiana
georgie georgina georgios gerald geraldine gerard gerardo gerben gerd gerda gerfried gergely gergő gerhard gerhild
germaine germán gernot gerrie gerrit gert gertraud gertrud gertrude gertrudis gervasio gesine gethin gheorghe
gheorghina ghislain ghislaine gianfranco gianluca gianluigi gianmarco gianna gianni giannis gianpaolo gianpietro
gigel gijs gilbert gilberte gilberto gilles gillian ginette gino gioacchino gioachino gioele gioffre gionata giorgia
giorgio giosuè giovanna giovanni girish girolamo gisbert gisela giselle gisèle gitta giuditta giulia giuliana
giuliano giulietta giulio giuseppe giuseppina giustino gizem gladys glen glenda gloria godofredo goffredo goldie
gonzalo gonçalo gopal goran gordana gordon gottfried govert grace gracia graciela gracjan grady graeme graham grainne
grant graziano graziella graça grażyna greetje greg gregg gregor gregorio gregory greta grigore grigory griselda
grzegorz grégoire grégory guadalupe gualter gualtiero guarino gudmund gudrun guglielmo guido guilhem guilherme
guilhermina guillaume guillermo gunda gunhild gunilla gunnar gunnel gunther gurpreet gustaf gustav gustavo gustaw
guus guy guylaine gwen gwenaëlle gwendolyn gwyneth gyula gyöngyi györgy gábor gérald géraldine gérard gökhan göran
göte götz gül gülay gülsüm günter günther gürkan habib habiba hacer hafiz hailey hajnalka hakan haley halil halina
haluk hamid hamish hampus hamza hana hanh hanif hanna hannah hanne hanneke hannele hannelore hannie hanno hannu hans
hansjörg hao harald harish harjit harlan harm harmen harold haroon harpreet harriet harrison harry hartmut haruka
harvey hasan haseeb hashim hassan hatice hattie hayley hazel heather hector hedda hedvig hedvika hedwig heena heidi
heike heikki heiko hein heiner heinrich heinz helen helena helga helge heliodoro hella helle helmut helmuth heloísa
helvi hemant hendrik hendrika henk henna hennie henning henri henrietta henriette henrik henrique henriqueta
henriëtte henry henryk herbert heriberto herman hermann hermine herminia herminio hermínia hernando hernán herr hervé
hessel hester hidde hien hieronim hilal hilario hilary hilde hildegard hillary hilmar hiltrud hina hira hiro hiroshi
hitomi hjalmar hoa hoang holger holly hong honorata honoré horace horacio horațiu horia horst hortense horácio howard
hrvoje hubertus hugh hugo hugues huguette hui huma humaira humberto humphrey hung huong hussein hynek håkan håkon
héctor hélder hélia hélio hélène hülya hüseyin iacob ian iancu iara ibolya ibrahim ibán idalia ieuan ifeanyi ifeoma
iftikhar ignacia ignacio ignacy ignazio igor ihor iida ijaz ikechukwu ilaria ilda ildikó ileana ilhan ilie ilinca
ilker ilkka ilona ilse imelda imke imogen imran imre imtiaz inderjit ineke ines inez inga ingeborg ingegerd inger
ingmar ingo ingrid ingvar inkeri inmaculada inna inácio inès inês ioan ioana ioannis iolanda ionel ionela ionuț
iordanis iosif iqbal iqra irena irene ireneusz irfan irina iris irja irma irmgard irmina irmtraud irvin irving iryna
irène irén isa isaac isabel isabella isabelle isaiah isak isaura isaías isha ishaan ishaq isidora isidoro isidro isla
ismail ismet isobel isolde issac istván itziar iulia iulian iuliana iuliu ivan ivana ivanna ivar iveta ivica ivo
ivona ivone ivor ivy iván iwan iwo iwona iza izabela jaap jacco jacek jacinta jacinto jack jackie jacky jaclyn jacob
jacoba jacobus jacopo jacqueline jacques jada jade jadwiga jagdish jagna jagoda jaime jaimy jake jakob jakub jamal
jameel james jamie jamil jan jana jane janelle janet janette janice janie janina janna janne janneke jannette jantje
janusz jared jari jarkko jarl jarmila jarmo jaromír jaroslav jaroslava jaroslaw jarosław jarrod jasmijn jasmina
jasmine jasna jason jasper jaswinder jatinder javed javier javiera jaxon jay jayden jaydon jayesh jayne jean jeanette
jeanie jeanine jeanne jeannie jeannine jed jeff jeffrey jelena jelle jelmer jeltje jemima jenaro jenna jennie
jennifer jenny jens jeppe jeremi jeremiah jeremy jermaine jeroen jerome jerry jerzy jerónimo jesper jess jesse
jessica jesus jesusa jesús jewel jian jiang jill jillian jim jimena jimmy jindřich jindřiška jing jitendra jitka jiří
joachim joakim joan joana joann joanna joanne joaquim joaquina joaquín jocelyn jocelyne jochen jodie jody joe joel
joep joey johan johann johanna johannes john johnathan johnnie johnny jolana jolanda jolanta jolene jolien jolán jon
jonah jonas jonasz jonatan jonathan jonathon jonna joop joost jop jordan jordana jordi jorge joris jorja jorma jorn
jose josef josefa josefine josep joseph josephine josette josh joshua josiah josiane josie josué josé joséphine jouko
jouni jovan jovana jowita joyce jozef joão joël joëlle juan juana juanita judah judd jude judi judit judite judith
judy juha juhani juho jukka jules julia julian juliana julianna julianne julie julien juliette julio julita julius
juliusz julián jun junaid june jurgen jurre jussi justin justine justyn justyna jutta jytte jános jérémie jérémy
jérôme jéssica jóvita józef józefina józsef jöns jörg jörn júlia júlio júnior jürgen jędrek jędrzej kaan kaare
kaarina kabir kacper kadir kai kaija kaitlin kaitlyn kaj kaja kajetan kalevi kalina kalle kamal kamil kamila kamran
kaori kara karan karel karen kari karin karina karine karl karla karlheinz karlijn karol karola karolina karolína
karsten kasey kashif kasia kasper katalin katariina katarzyna kate katelyn katerina kateryna kateřina katharina
katherine kathleen kathrin kathryn kathy katica katie katja katri katrin katy kauko kavita kavya kayden kayla
kayleigh kazimiera kazimierz kazuki keeley kees keesje kehinde keiko keira keisha keith kelechi kelli kellie kelly
kelsey kemal ken kenan kendall kendra kendrick kenji kenneth kenny kenta kerem keri kerri kerrie kerry kerstin kevin
khadija khalid khalida khanh khrystyna kian kiera kieran kike kim kimberley kimberly kinga kirill kirsi kirsten
kirsty kishore kjell kjersti klaas klaasje klara klaudia klaus klemens klára knut koen kofi kojo konrad konstancja
konstantin konstantina konstantinos konstanty koos koray kordian kornel kornelia kornél kostas krešimir krijn kris
krista kristen krister kristi kristian kristin kristina kristine kristoffer kristopher kristýna krisztina krisztián
krystian krystyn krystyna krzysztof ksawery kseniya kuba kulwinder kumiko kunal kunigunde kurt květa květoslava
kwabena kwadwo kwaku kwame kwasi kyla kyle kyllikki kyra kyriakos kyösti kálmán károly kévin lacey lachlan ladislav
ladislava laetitia laiba laila lajos lakshmi lamberto lana landon lara larisa lars larysa lasse latasha latoya laura
lauran laure laurel lauren laurence laurent laurențiu lauretta laurette lauri laurie laurinda lawrence layla layton
lazzaro laëtitia lea leah leander leandra leandro leanne lech lee leela leena leendert lei leif leila lela leland
lena lenka lennart lenny lenora leo leocadia leokadia leon leona leonard leonardo leoncio leone leonel leonid leonie
leonor leopold leopoldo leroy lesley leslie leszek leticia letizia letícia levent levente levi lewis lexi leyla lia
liam liana liang lianne libby lidia lieke lies liesbeth liesel lieselotte liisa lilian liliana liliane lilianna lilly
lily lina linda linde lindsay lindsey linnea linnéa lino lionel lisa lisandro lisanne lisbet lisbeth lise liselotte
liu liudmyla livia livio liviu lizzie ljiljana ljubica llorenç lloyd loes logan lois lonnie lora loredana lorena
lorenza lorenzo loretta lori lorna lorraine lothar lotta lotte louie louis louisa louise lourenço lovisa lowri loïc
luana luann lubomír lubor luboš luc luca lucas luchino lucia luciana luciano lucie lucien lucienne lucille lucinda
lucio lucjan lucretia lucrezia lucy lucyna lucía ludger ludivine ludmila ludo ludovic ludovica ludovico ludwig ludwik
ludwika luděk luella luigi luigina luis luisa luise lukas luke lukáš lula luminița luna lupita lutz luuk luzia luísa
lydia lydie lyle lynda lyndon lyndsey lynette lynn lynne lynsey lyubov lyudmila lászló léa léo léon léonie lídia
lília lívia lóránd lúcia lăcrămioara maaike maarit maarten maartje mabel machteld maciej mack madalena maddalena
madeleine madelief madeline madelyn madhu mads maeve mafalda magali magdalena magdaléna magdolna maggie magnhild
magnus mahendra mahesh mahmood mahmoud maija maik maike mair maja majid makoto maksim maksym maksymilian malcolm
malin malte malwina mamie mandy manfred manish manisha manjit manjula manoj manola manolo manon manpreet mansoor
manuel manuela maqsood marc marcantonio marcel marcela marceli marcelina marcelino marcell marcella marcelle marcello
marcelo marcia marcial marcin marco marcus mareike marek maren margaret margareta margarete margaretha margarida
margarita margaux margery margherita margie margit margo margot margret marguerite marharyta mari maria marian
mariana marianna marianne mariano maribel maricarmen maricica maricruz marie marieke marietta marija marijana marijke
marijn mariko marilena marilyn marine marinela mario marioara mariola marion marisa mariska marisol marissa marit
marita mariusz mariya marja marjan marjatta marjolein marjorie marjory mark markku marko markus markéta marleen
marlene marlies marlis marloes marlon marsha mart marta marten martha marthe martial martijn martim martin martina
martine martti marty martyn martín marvin mary maryam maryann maryanne marybeth maryna maryse marzena maría marília
masako mason masood massimiliano massimo matej mateo mateusz mathias mathieu mathilde matias matilda matilde matouš
matt matteo matthew matthias matthieu matthijs matti mattia mattie matvey matías matěj maud maude maura maureen
maurice mauricio maurizio mauro maurycy mavis mawuli max maxence maxime maximilian maximiliano maximilien maximino
maxine maxwell maya maëlle małgorzata meagan meena meera mees megan meghan mehmet mehtap mehul mehwish mei meike
meinolf melania melanie melchor melina melinda melissa meltem melvin meral mercedes merche meredith merel merete
merijn merle mert merve meryl mesut mette mia micaela micah michael michaela michala michalina michalis michał
micheal michel michela michelangelo michele micheletto michelle michiel michiko michèle mick mieczysław mieke mieszko
miguel miguela mihaela mihai mihály miika mikael mike mikhail mikkel mikko miklós mikołaj mikuláš milada mildred
milena milica millie milly milo milorad miloslav milou miloš milton miluše milán mindy ming minh miranda mircea mirco
mireia mireille mirela mirella miriam mirja mirjam mirjana mirka mirko miroslav miroslava mirosław mirosława mirte
mirthe mislav miss mitch miyuki miłosz mladen mme moa modesto mogens mohamad mohamed mohammad mohammed mohan mohit
moira moisés mollie molly monica moniek monika monique montse montserrat morena morgan morgane moritz morten moses mr
mrs ms mubarak muhammad muhammed mukesh mumtaz munir murat muriel mustafa muzaffar mx mykhailo mykola myra myriam
myrna myron myrtle márcia márcio mária mário márk márta márton mátyás máté märta mélanie mónica mónika müge mădălina
nadeem nadeshda nadezhda nadia nadiia nadine nadja nadège naděžda naeem naila najma nalan nana nancy nand nanda
nanette nanna naoko naomi napoleone narcisa narciso narendra naresh nasir nasreen nastya natalia natalie nataliia
nataliya natalya nataniel natasha natasza nathalie nathan nathaniel natércia naveed navin navya nawaz nazia nazir
nazlı nebojša necla nedda neelam neha neil nela nelleke nemanja nenad nerea nermin neslihan nettie neve neven nevena
neville nga ngozi nguyen nhung nia niall niamh nicanor niccolò nicholas nichole nick nicky nicola nicolae nicolas
nicolasa nicole nicoleta nicoletta nicolás nicolò nicușor niek niels nienke nigel nihat niina nikhil nikita nikki
niklas niko nikodem nikola nikolai nikolaos nikolaus nikolay nikolett nikos nilesh nilgün nils nimra nina ning nisha
nitin nkechi nnamdi nnenna noah noel noelia noelle nolan noman nomsa noor noortje norah norbert norberto noreen
noriko norma norman norris notburga noémi noémia noémie noël nuno nuray nurcan nuria nándor néstor nívea oana obinna
octavian océane odete odette odile ofelia ogechi oisin okan okechukwu oksana oktawia ola olabisi oladele olaf olalla
olamide olav oldřich oleg olegario oleksandr oleksandra oleksii oleksiy olena olesya olga olgierd olimpia olinda
olive oliver olivera olivia olivier oliwer oliwia oliwier ollie olof olu olufemi olumide olusegun oluwaseun oluwatobi
olympe olívia omar omer ondřej onur onyeka onyinye opeyemi ophelia oreste orhan oriol orla ornella orsolya ortrud
ortwin orville oscar oskar oskari osman osvaldo oswald otakar otilia otis otmar ottar ottavio ottmar ottone ottó
otília outi ovidiu owen oğuz paavo pablo paca paco pacífica paddy padraig palmira paloma pam pamela panagiota
panagiotis pancho pankaj pansy paola paolo paraschiva paraskevi pari paride parminder parul parveen pascal pascale
pascual pasi pasquale patrice patricia patricio patrick patrik patrizia patrizio patrycja patryk patrício patsy patti
patty paul paula paulette paulien paulina pauline paulo pavel pavla pavlo pavlos pavlína paweł peder pedro peggy
pekka pelagia pelayo pelin pelle pellegrino penelope pentti pepe pepita per percy pernilla perrine peter petr petra
petrică petronela petru petrus petteri phil philibert philip philipp philippa philippe phillip phillipa phoebe phuong
phyllis piedade pien pier pierangelo pierina pierluigi piermaria piero pierpaolo pierre pierrick piet pieter pietro
pilar pina piotr pirjo pirkko piroska plácido polina polly pomponio ponce pooja poppy porfirio portia poul pradeep
prakash pranav prashant preben predrag preeti primitivo priscila priscilla prisha priya prudencia prudencio
przemysław puccio purificación pádraig pál päivi péter pío pınar qasim qiang qing quang quentin quinten quirino
quitéria quoc rabia rachael rachel rachid radek radim radka radmila radomír radosław radu rafael rafaela rafał
raffaele raffaella raffaellino rafiq raghav ragnar ragnhild raheem rahim rahul raija raimo raimondo raimund rainer
raisa raj rajesh rajinder rajiv rakesh ralf ralph raluca ramazan ramesh ramiro ramon ramona ramón randal randall
randolph randy ranieri ranjit raphael raquel rashid rashmi rasmus ratko raul ravi ravinder ray raymond raymonde raza
raúl reagan reba rebecca recep reece reese reggie reginald regína rehana rehman reidar reijo reimund reinaldo reiner
reinhard reinhold rekha remco remus renata renate renato renaud rene rens renske renu renzo renáta rené renée reshma
reto reuben reyansh rhett rhiannon rhonda rhys ricarda ricardina ricardo riccardo ricciotti richard richie rick
rickey ricky riet riikka riitta rik rikard riley rinaldo rinske risto rita ritva riya rizwan rob robbert robbie
robert roberta roberto robin robinet robyn rocco rochelle rocio rocío roderick rodica rodney rodolfo rodolphe roel
roelof rogelio roger rogier rogério rohan rohini rohit roisin roksana roland rolando rolf romain roman romeu romolo
romualdo romy román ron ronald ronaldo rong ronja ronnie roque rory rosa rosalia rosalie rosalina rosalind rosalinda
rosalva rosalyn rosalía rosana rosanna rosaria rosario rose roseanne roselyne rosemarie rosemary rosendo rosetta
rosie rosina ross rossana rostislav rostyslav roswitha rowena roxana roxanne roy rozalia rozália ruben rubina ruby
rubén rudi rudolf rudolph rudra rudy rufino rufus ruggero ruggiero rui rukhsana runar rune rupa rupert ruperto
rupinder ruprecht ruslan ruslana russel russell ruth ruthie ruud ruy ryan ryo ryszard ryszarda régine régis réka rémi
rémy róbert róisín róża rúben rüdiger răzvan rıza růžena saad saanvi saar saara sabas sabatino sabin sabina sabine
sabir sabrina sadaf sadia sadie saeed saima sajid sakari sakina sakura saleem salih salim sally salma salman salomé
salvatore sam samanta samantha samina samir sammy samuel samuli sana sancho sanda sandeep sander sandip sandra
sandrine sandro sangeeta sanja sanjay sanna sanne santiago santino saqib sara sarah sarina sarita sarolta sascha
saskia satish satoshi saturnina saturnino saul saverio savita sayuri saša scarlett scott sean sebastian sebastiano
sebastien sebastián seda sedat seema segismundo segun seija selena selim selin selina selçuk sem semra senna seppo
serafina serap serena serge sergei sergey sergio sergiu sergius sergiusz serhii serhiy serkan seth sevda seve
severiano severino sevgi sevim seyi seymour shabana shabbir shabnam shafiq shahbaz shahid shahida shahnaz shaista
shakeel shalini shamim shan shane shania shanice shannen shannon shanti shari sharif sharlene sharon sharron shaun
shaunna shawn shawna shayla shayne shazia sheela shehnaz sheila sheldon shelley sheri sherri sherrie sherwin shilpa
shinji shirley shivani shoaib shobha shona shonda shreya shyam sian sibel siddharth sidney siegbert siegfried
sieglinde siegmar siem sietske sigfrido sigfried siglinde sigmund sigrid sigurd sigvard silas silke silvester
silvestre silvestro silvia silvie silvio silviu simeon simina simisola simon simona simone simonetta simran simão
simón sinan sinead sinikka siniša sinéad siobhan siobhán sipho siri sirkka sirpa sissel sjaak sjoerd sjors slavica
slavko slavomír slobodan smita snezhana snežana sofia sofie sofía sohail solange solomon solveig solène sonal sonali
sonia sonja sonya sophia sophie soraia sorin sorina sosimo sotirios sourav soňa spyridon spyros srđan stacey stacie
stacy stan stanislav stanislava stanislaw stanisław stanisława stanley stavros steef stefan stefania stefanie stefano
stein steinar stelios stella stellan stepan steph stephan stephanie stephen stephon stevan steve steven stewart
stjepan stojan stuart sture stéphane stéphanie suat subhash sudha sudhir sufyan sukhdev sukhjit sulaiman suman sune
sunil sunita sunniva suresh surinder surjit susan susana susann susanna susannah susanne sushil sushma susie suus
suvi suzana suzanna suzanne svante svatopluk svein sven svenja sverre svetlana svitlana swantje swati sybil sybille
sybren sylvain sylvaine sylvester sylvette sylvi sylvia sylviane sylvie sylwester sylwia synnøve szabina szabolcs
szczepan szilvia szilárd szymon sándor sébastien séverine sílvia søren süleyman sławomir tabitha taco tadeo tadeusz
tahir tahira taimoor taina taisia takashi takeshi talha tam tamara tamika tammie tammy tamás taner tanguy tania
tanisha tanja tanveer tanvi tanya tao tapani tapio tara taras tariq tarja tarun tasha tasneem tate tatiana tatjana
tatyana tayfun tayyab taťána ted teemu teija telemaco telmo temistocle temitope teobaldo teodor teodora teodoro
teodosio teppo tere terence teresa teresinha tereza terhi terje tero terrance terrell terrence terri terry tessa
tetiana teunis teófila teófilo thabo thaddeus thanasis thanh thao thelma theo theodora theodoros theofanis theresa
thi thibault thibaut thierry thijmen thijs thilo thom thomas thor thorben thore thorsten thu thuy thyra théo tia
tiago tiana tiberiu tibor tiburcio tiffany tihomir tiina tijmen tijn till tilly tim timmy timo timofey timoteo
timothy timothée timur tina tindra tineke ting tino titilayo tiziana tiziano tjeerd tjitske tobi tobias tobiasz toby
todd tola tolga tolu tom tomas tomasa tomasz tomislav tommaso tommi tomoko tomás tomáš tomé tone toni tonino tony
tonya toon tope tor torben torbjörn tord tore torgeir torgny tori toribio torquato torsten tove toño tracey tracie
tracy traian trang traudel traute trent trenton trevor trey tricia trijntje trina trine trini trisha tristan trond
trude trudy trung trygve tuan tuba tudor tuija tullio tuncay tunde tunji tuomas tuomo tuula tuulikki tuva tuyet tuğba
tygo tymon tymoteusz tyra tyrone tyson tânia tímea tülay tünde türkan ubaldo uchenna udo ugo ugolino ulf uli ulla
ulrich ulrik ulrika ulrike umair umar umberto urho urmila uroš urs ursel ursula urszula usman uta ute uwe uğur vadim
vadym valarie valdemar valentin valentina valentine valentyna valentín valerie valerio valeriu valeriya valery
valéria valérie vandana vanesa vanessa varun vasco vasile vasilica vasiliki vasilis vasily vassilis vasyl vaughn
veena veikko veit velma vendula venkatesh vera verena vernon veronica veronika verónica vesa vesna viacheslav vicenta
vicente vicki vickie vicky victoire victor victoria victoriano victorino vidal vidar viera viet vigdis viggo vihaan
vijay vijaya vikas vikki vikram viktor viktoria viktória vilhelm villads ville vilma vilmos vilém vimal vinay vincent
vincentio vincenzo vineet vinh vinod violet violeta violette viorel viorica vipul virgilio virginia virginie virpi
vishal vitalii vitaliy vitaly vitor vittoria vittorio vitória vivaan vivek vivian viviana viviane vivienne vlad
vladan vladimir vladislav vlado vladut vlasta vlastimil vojislav vojtěch volkan volker volkmar volodymyr vonda
vratislav vsevolod vyacheslav václav vânia väinö véronique vít vítor vítězslav věra věroslav wacław wade wahid wajid
waldemar waleed walenty wally walter waltraud waltraut wanda waqar wasim wawrzyniec wayne wei wendell wendy wenzel
werner weronika wes wesley wessel whitney wiebe wiebke wieland wies wiesław wiesława wietske wiktor wiktoria wilbur
wilco wilda wiley wilfred wilfredo wilfried wilhelm wilhelmina wilhelmus will willa willard willeke willem willemijn
willi william willie willis willy wilma wim wincenty winfried winifred winnie winona winston witold wojciech wojtek
wolf wolfgang woodrow wout wouter wyatt władysław włodzimierz xabier xander xaver xavi xavier xawery xia xiao
xiaoming xin xiomara xuan xue yaa yago yaiza yan yana yang yann yannick yannis yaqub yara yaroslav yasemin yash yasir
yasmin yasmine yavuz ydwer yegor yelena yemi yen yetunde yevgeny yevhen yewande yiannis ying yiğit yngve yoeri yogesh
yoko yolanda yolande yong younis yrjö yuan yue yuki yuko yulia yuliia yumi yun yunus yuri yuriy yusuf yvan yves
yvette yvon yvonne yésica yücel zac zacarías zach zachariah zacharie zachary zack zafar zaheer zahid zahida zahra
zaida zainab zaira zakir zane zara zbigniew zbyněk zdenek zdenka zdeněk zdeňka zdravko zdzisław zdzisława zeeshan
zeferino zehra zekiye zelda zenon zeynep zhang zhen zia ziemowit zinaida zita zlata zodwa zoe zofia zoltán zora
zoraida zoran zorica zoya zoé zoë zsanett zsolt zsuzsanna zsófia zubair zulfiqar zulmira zulqarnain zuza zuzana
zuzanna zvonimir zygmunt zélia ádám ágnes álvaro ángel árpád áurea ângela ângelo åke åsa çağla édith édouard éliane
élisabeth élise élodie éloïse éléonore émile émilie éric étienne éva évelyne íñigo óscar özge özlem úrsula ümit čeněk
łucja łukasz şeyma şükrü štefan štěpán štěpánka šárka żaneta žaneta željka željko živko ștefan ștefania
άννα αικατερίνη αλέξανδρος αναστασία ανδρέας αντώνης βασίλης βασιλική γεωργία γεώργιος γιάννης γιώργος δημήτρης
δημήτριος ελένη ιωάννα ιωάννης κατερίνα κωνσταντίνος κώστας μαρία μιχάλης νίκος νικόλαος παναγιώτης σοφία σπύρος
χρήστος александар александр алексей анастасия анатолий андрей андрій анна антон богдан борис валентина валерий
василий василь вера виктор виталий владимир владислав володимир вячеслав віктор галина ганна георги георгий григорий
дарья денис димитър дмитрий дмитро драган евгений екатерина елена иван иванка игорь илья ирина йордан катерина
кирилл костянтин красимир ксения лариса любовь людмила максим марина мария марія микола милан милица михаил михайло
надежда наталия наталья наталія никита никола николай оксана олег олександр олександра олексій олена ольга павел
петар петр петро петър полина пётр роман светлана сергей сергій станислав степан стоян татьяна тетяна тимофей христо
юлия юлія юрий юрій ярослав ђорђе євген ірина јелена јован љубица
"""
FIRST_NAMES = frozenset(FIRST_NAMES_TEXT.split()).union(OTHER_FIRST_NAMES)
