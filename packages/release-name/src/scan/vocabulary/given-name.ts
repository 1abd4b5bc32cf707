/**
 * Given names that tell a person from a title, in small letters, of the languages in which releases are named; in Latin,
 * Cyrillic and Greek letters. A word that is a common word too (`Will`, `Grace`, `May`) is none, but one of {@link AMBIGUOUS_NAMES}.
 */
export const GIVEN_NAMES: readonly string[] = (
  'aad aage aaron aasa abbie abby abdel abdul abdullah abdulrazak abigail abraham achille achim ada adalbert adam ' +
  'adélaïde adele adelheid aditi adriaan adrian adriana adrienne agata agatha agnès agneta agnieszka agustín ' +
  'agustina aharon ahdaf ahmad ahmed ahmet aidan aileen ailsa aimé aimee aino ajay ake akhil alain alan alasdair ' +
  'alastair albert albertine alberto albrecht aldo alec alejandra alejandro aleksandar aleksander aleksandr ' +
  'aleksandra aleksei aleksey aleksis alena alessandra alessandro alessia alex alexander alexandra alexandre ' +
  'alexandru alexei alexey alexis alfie alfons alfonso alfred alfredo alice alicia alicja alin aline alisa alison ' +
  'alistair alix allan allen allison alma alois alphonse álvaro alyssa amalie amanda amelia amélie amin amish amit ' +
  'amitabh amitav amos amparo amrita amy ana anand anatole anatoliy anatoly anca anders andrás andré andrea andreas ' +
  'andrée andreea andrei andrés andrew andrey andrzej andy aneta anette angela angelika angelo angelos angie aníbal ' +
  'anikó anil anita anja anjali anke ann anna annalena anne annegret anneli annelie annelies anneliese annemarie ' +
  'annette annica annick annie annika anselm anthony antoine antoinette anton antonella antoni antonia antónio ' +
  'antonis antony antti anuja anurag apostolos aravind arend arie ariel arjan arjen arjun arkadi arkady armando ' +
  'armin arnaldur arne arno arnulf aron arsène arthur arto arturo arun arundhati asa asger ashley ashok ashwin ' +
  'astrid attila aubrey audrey augusto augustus aurélie aurelio avery avraham axel ayaan ayako ayşe azar balázs ' +
  'barbara bärbel barbro barry bart barthélemy bartosz barış bashir bastian beata beate beatrice beatriz becca ' +
  'becky béla belinda bella ben benedict bengt benito benjamin benoît bente beppe bernadette bernard bernardo bernd ' +
  'bernhard bernice bernt bert bertie bertil bertolt bertrand bess beth bethany betsy bettina beverly bharati bill ' +
  'birgit birgitta birgitte birthe bjarne bjoern björn blaise blanka bob bobbie bobby bodil bogdan bogusław bohumil ' +
  'bohuslav bojan bolesław bonnie boris borislav bosse božena bożena brad bradford bradley brady brandi brandon ' +
  'branko brenda brendan brent bret brett brian brianna bridget brigid brigitte britt britta bronisław bronwen ' +
  'brooke bruce bruna bruno bryan bryce bryony bùi burak burkhard byron caitlin caleb calvin camelia cameron camil ' +
  'camilla camille camilo candace candice cara carey carin carina carl carla carlo carlos carly carmela carmen ' +
  'carol carola carole caroline carolyn carrie carsten cassandra cătălin catalina cate cathal catharina catherine ' +
  'cathryn cathy cayetano cecelia cecil cecile cecilia cecilie cédric cees celia céline cemal cemil čeněk cengiz ' +
  'césar cesare cezar cezary chad chantal charlaine charlene charles charlie charlotta charlotte charmaine chelsea ' +
  'chen cherie cheryl chester chetan chiara chihiro chloe chris chrissy christa christel christer christian ' +
  'christiane christina christine christoph christophe christopher christos ciaran cindy cinzia claes claire clara ' +
  'clare clarence clarice clarissa claude claudette claudia claudio claus clayton clémence clément clifford clint ' +
  'clinton clive clyde cody colette colin colleen colm connie conor conrad constantin cora cordelia corentin corey ' +
  'corinne cormac cornel cornelia corneliu cornelius corrado corrie cosmin courtney craig cressida cristian ' +
  'cristiano cristina cristóbal csaba curt curtis cynthia cyril czesław dacia dagmar daisuke daisy dalton damian ' +
  'damien damon dan dana dani daniel daniela danielle danilo danko danny danuta daphne darcy daria dario dariusz ' +
  'darlene darrell darren darryl daryl dashiell dave david davina dawid dean debbie debby deborah debra declan ' +
  'deepak deirdre delia delphine deng denis denise dennis derek dermot derrick desmond detlef detlev devdutt dewey ' +
  'dewi dexter dezső diana diane diarmuid dick didier diego dieter dietmar dietrich dimitrios dimitris dina dinesh ' +
  'dirk ditte dmitri dmitrii dmitriy dmitry dolf domenico domingo dominic dominick dominik dominique don donal ' +
  'donald donatella donna doreen doris dorota dorothea dorothy dörte dorthe doug douglas dragan drahomíra drew ' +
  'dubravka dumitru duncan dương durjoy dušan dwight dylan eamon ebba ebbe eberhard eddie edeltraud edgar edith ' +
  'edmond edmund edna edoardo édouard eduard eduardo edward edwin edwina edyta eero eeva efraín eija eiji eila ' +
  'eileen eino ekkehard elaine eleanor elena eleni elfriede eli éliane elias elif elijah elin elina elinor elio ' +
  'eliot elisa elisabet elisabeth élise elisha elissa eliza elizabeth elke ella ellen ellery ellinor ellis elly ' +
  'elmar elmore élodie eloise elsa elsebeth elsie elton elvira elżbieta emanuel emanuele emelie emi emil émile ' +
  'emilia émilie emilio emily emine emma emmanuel emmett emory emre engelbert enid enis enrico enrique enzo eoghan ' +
  'eoin erdal erhard éric erica erich erick erik erika erin erkki erle erling erna ernest ernestine ernesto ernst ' +
  'erwin erzsébet esteban estelle ester esther etgar ethan ethel étienne etta ettore eugen eugene eugenia eugénie ' +
  'eugénio eunice eva evan evangeline evelyn everett evert evgeni evgeniy evgeny ewa ewald ewelina ezio ezra fabian ' +
  'fabien fabienne fabio fabrice fabrizio fatema fátima fatma faye federica federico fedor felicia felicity feliks ' +
  'felipe félix ferdinand ferenc fergus ferit fermín fernand fernanda fernando fernão filip filippo finbar fiona ' +
  'fiorella flavio flemming florian florin flossie floyd franca frances francesca francesco francine francis ' +
  'francisca francisco franciszek franck franco françois françoise frank frankie frans františek franz franziska ' +
  'fred freda freddie frédéric frederick frederik fredrik freek frida frieda friederike friedrich fritjof fritz ' +
  'frode fulvio fumiko fuminori fyodor gábor gabriel gabriela gabriele gabriella gabrielle gaël gaetano gail galina ' +
  'gareth garrett garth gary gastón gaurav gavin gayle geert geeta geir gellu gemma gena geneviève gennady geoff ' +
  'geoffrey georg george georges georgette georgi georgina gérald geraldine gérard gerardo gerbrand gerd gerda ' +
  'gerhard gerlinde germaine gernot gerrit gerry gertrud gertrude géza gheorghe ghislain giacomo gianluca gianni ' +
  'giannis gijs gilbert gilberto giles gilles gillian gina ginny gino giorgio giorgos giovanni girish gisa gisela ' +
  'giselle giulia giuliano giuseppe gladys glen glenda glenn glenna gloria godfried goeran goffredo gonçalo gonzalo ' +
  'gopal goran gordon gosta gottfried gotthold grady graeme graham grazia grażyna greg gregg grégoire gregor ' +
  'gregorio grégory greta gretchen grete grethe griffin grigory grzegorz guadalupe gudrun guglielmo guido guillaume ' +
  'guillermo gunilla gunnar günter günther guo gustaf gustav gustave gustavo guus guy gwen gwendolyn gwyneth györgy ' +
  'gyula haakan habiburrahman hakan hal halide halil halina hallie hamid hanan hank hanna hannah hanne hanneke ' +
  'hannelore hannes hannu hans harald harish harlan harmen harold harriet harrison harry hartmut haruka haruki ' +
  'harvey hasan hassan hattie hayley hazel heather hector hedwig heidi heike heikki heiko heiner heinrich heinz ' +
  'heleen helen helena hélène helga helge hella helle hellmut helmut helvi hendrik henning henri henrietta ' +
  'henriette henrik henry henryk herbert herman hermann hernán hervé hester hideo hilary hilda hildegard hillary ' +
  'hiro hiroko hiroshi hisashi hitomi hoàng holger honoré horace horacio horatio horia horst howard huang hubert ' +
  'hubertus hugh hugo hugues humphrey hüseyin hussein huỳnh iain ian iben ibrahim ida ignacio ignacy ignazio igor ' +
  'ihsan ilaria ilber ildikó ilja ilkka ilse ilya immanuel imogen imre indira ineke inês inés inez inge ingeborg ' +
  'ingela inger ingmar ingo ingrid ioan ioana iona ionel ira irena irene irina iris irja irma irmgard irvin irving ' +
  'irwin isaac isabel isabella isabelle isaiah isao isidro iskender ismail isobel isolde istván iulia ivan ivana ' +
  'ivor iwona izabela izumi jaakko jaap jacek jacinta jack jackie jaclyn jacob jacqueline jacques jadwiga jaime ' +
  'jake jakob jakub james jamie jan jana jane janelle janet janette janice janina janine janne jános janusz jared ' +
  'jari jarkko jaromír jaroslav jarosław jarrett jarvis jasmin jasmine jasna jason javier jayden jayne jean ' +
  'jeanette jeanine jeanne jeannette jed jeff jefferson jeffery jeffrey jelena jemima jenn jenna jennie jennifer ' +
  'jenny jenő jens jeppe jeremy jeri jerker jeroen jérôme jerónimo jerri jerry jerzy jesper jess jesse jessica ' +
  'jessie jessika jesús jhumpa jiang jill jillian jim jindřich jiří jitka jo joachim joakim joan joana joann joanna ' +
  'joanne joão joaquim joaquín jocelyn jochen jodi jodie jody joe joël joerg joergen joern joey johan johann ' +
  'johanna johanne johannes john johnny jolanda jolene jon jonas jonathan joost jordan jörg jorge jorgen joris ' +
  'jorma jorn josé josef josefin josefine josep joseph joséphine josh joshua josiane josie jouko jovan joyce józef ' +
  'józsef juan juana judd jude judi judit judith judy juha juhani juho jukka jules julia julián julianne julie ' +
  'julien juliet juliette julio juliusz junichi junichirō jürgen jussi justin justine justyna jutta kaare kaarina ' +
  'kai kaitlyn kaj kajsa kálmán kamala kamel kamil kaori karan kare kareem karel karen karin karina karl karla ' +
  'karlheinz karolina karsten kasey katalin katarina katarzyna kate kateřina katharina katharine katherine kathie ' +
  'kathleen kathrine kathryn kathy katie katja katrin katrina katrine katsuhiro kayla kazimierz kazuki kazuo kees ' +
  'keigo keiko keira keisha keith kelley kelly kemal ken kendra kenji kenneth kenny kenzaburō keri kerry kerstin ' +
  'kevin khaled khalil kieran kim kimberley kimberly kinga kirk kirsi kirsten kirsti kirsty kiyoshi kjell kjersti ' +
  'klaas klára klas klaus knud knut kōbō kōji konrad konstantin konstantinos kostas krista kristen kristi kristian ' +
  'kristin kristina kristine kristoffer kristy krisztina krystian krystyna krzysztof kunal kurt kyle kylie lacey ' +
  'ladislav laetitia laila lajos lana larisa larissa larry lars lasse lászló latoya laura lauren laurence laurent ' +
  'laurentino laurie lavinia lawrence léa leah leandro leanne lee leena leif leigh leila leland lena lene lenka ' +
  'lennart lenny leo léon leona leonard leonardo leonid leonie leonor leonora léopold leopoldo leroy lesley leslie ' +
  'leszek leticia lev lewis lexi liam liane liang libby libuše lidia lieke lieselotte liisa lilian lilja lillemor ' +
  'lillian lily lina linda lindsay lindsey linn linnea linus lionel lis lisa lisbeth liselotte lisen liu liviu liz ' +
  'liza ljiljana lloyd lodovico loïc lois lola loren lorena lorenzo loretta lori lorna lorraine lothar lotta lotte ' +
  'lottie lou louis louise lourenço lovisa lowell luann luc luca lucas lucía lucian luciano lucie lucien lucille ' +
  'lucinda lucy ludovic ludvík ludwig ludwik luigi luís luísa luiz luiza lukáš luke luo luther lutz lydia lygia ' +
  'lyle lynda lynette lynn lynne lyudmila maans maarten mabel maciej macy maddalena maddie madeleine madeline mae ' +
  'maeve magda magdalena maggie magnus mahmoud mahmud mairi maisie maj makoto maksim malachi malachy malcolm malene ' +
  'malin mallory malou mamoru mandy manfred manny manoj manuel manuela marc marcel marcela marcella marcello ' +
  'marcelo marci marcia marcin marco marcus marcy marek marga margaret margareta margarete margarethe margarida ' +
  'margery margie margit margo margot margriet marguerite mária maría mariah marian mariana mariangela marianne ' +
  'mariano marie marietta marijke marika marilyn marina mário marion marissa marit marita mariusz marja marjan ' +
  'marjatta marjolein marjorie mark markéta markku marko markus marla marlene marlies marlon marsha marshall márta ' +
  'marten martha marti martijn martin martina marty marvin mary maryann masahiko masaki masashi massimiliano ' +
  'massimo mateus mateusz mathias mathieu mathilde matilda mats matt matteo matthew matthias matti mattia mattias ' +
  'mattie maud maude maureen mauri maurice maurício maurizio mavis max maximilian maxine maxwell maya małgorzata ' +
  'mckenzie mechthild meera meg megan mehmet meike melania mélanie melina melinda melissa menis meredith merete ' +
  'merle meša mette mia micael micah micha michael michaela michal michał michel michèle michelle michiko mick ' +
  'mieczysław mieke mieko miguel mihaela mihai mihail mihály mikael mikaela mike mikhail mikkel mikko miklós ' +
  'mikołaj milada milan mildred milena milica miljenko millicent millie milorad miloš miloslav milton mindy minna ' +
  'minnie minoru miranda mircea mireille mirella miriam mirjam mirjana miroslav mirosław mitch mitchell mitsuyo ' +
  'mitzi miyuki moa mogens mohamed mohammad mohammed mohsin moira mollie molly momo mona mónica monika monique ' +
  'mordecai morgan moritz morris morten mortimer motoko muhammad mukesh mulk murasaki murat muriel mustafa myra ' +
  'myron myrtle nadezhda nadia nadine nadja naguib naja najib nancy nandini nándor nanette nanna naoki naoko naomi ' +
  'natália natalie natalya natasha nathalie nathan nathaniel natsume natsuo nawal neal necip ned neil nélida nellie ' +
  'nelson nettie neville ngô nguyễn niall niamh nicanor niccolò nichita nicholas nick nicki niclas nicola nicolae ' +
  'nicolás nicole nicolette niels nigel nihal niina nikhil nikita nikki niklas nikola nikolai nikolaj nikolay nikos ' +
  'nilla nils nina nizar noah noam nobuo noël nora norbert noreen noriko norma norman nuno octavia octavian octavio ' +
  'odette odile oğuz oksana ola olaf olavi oldřich oleg olga oliver olivia olivier olle olli ollie omar ömer ondřej ' +
  'ophelia orhan orla orson osamu oscar oskar osman osvaldo oswald othmar otis ottavia ottfried otto outi ovidiu ' +
  'owen paavo pablo padma padraig paer päivi pam pamela pankaj panos paola paolo pascal pascale pat patric patrice ' +
  'patricia patrick patrik patsy patti patty paul paula paulette pauline paulo pavel paweł peder pedro peer peggy ' +
  'pekka penelope peng pentti per percival percy pernilla pernille pertti petar pete péter petr petra petre petri ' +
  'petros peyami peyton phạm phil philip philipp philippa philippe phillip phineas phoebe phyllis pia piero pierre ' +
  'piet pieter pietro pilar piotr pippa pirjo pirkko piroska polly pontus portia poul prakash pramoedya pranab ' +
  'preben preeti primo priscilla priya przemysław pyotr quentin quincy rabih rabindranath rachael rachel radek ' +
  'raditya radka radomír radosław radu rafael rafał raffaele raffaella raghuram rahul raimundo raina rainer rajesh ' +
  'rajiv rakesh ralf ralph ramachandra ramesh ramez ramón ramona randal randall randi randolph randy raoul raphael ' +
  'raquel rashid rasmus raúl ravi ray raymond răzvan reba rebecca rebecka reggie reginald régine régis reiko reiner ' +
  'reinhard reinhold remco rémi remigiusz rena renate rené renée reşat reuben reza rezső rhea rhiannon rhoda rhonda ' +
  'rhys ricardo riccardo richard richie rick ricky riikka riitta rikke risto rita ritu rob robert roberta roberto ' +
  'robin robyn rocco rochelle rocío rod roderick rodica rodney rodolfo rodrigo roel roger rohan rohinton roland ' +
  'rolando rolf romain roman ronald ronan ronda ronnie rory rosa rosalie rosalind rosalyn rosamund rosanne rosario ' +
  'roscoe roseanne rosemarie rosemary rosie ross roswitha rowena roxanne roy roz ruaridh rubem rubén rüdiger rudolf ' +
  'rudyard rufus rupert ruskin russell rutger ruth ruthie ruud ryan ryszard ryunosuke saara sabahattin sabine ' +
  'sabrina sachiko sachin sadie sait sakari salla sallie sally salman salvador salvatore sam samantha samara samir ' +
  'sammy samuel sándor sandra sanjay sanjeev sanne sapardi sara sarah šárka sascha sasha saskia satoshi satyajit ' +
  'saul sayaka scott sean sebastián sébastien seicho seija seishi selena selim selma seppo serdar serena serge ' +
  'sergei sergej sergey sérgio seth seymour sezai shana shane shannon sharon sharyn shashi shaun shauna shawn ' +
  'sheena sheila sheldon shelia shelley shelly sheri sherri sherry sheryl shigeru shinichi shinya shirin shirley ' +
  'shizuka shobhaa shuichi shūsaku shyam sian sibylle sidney siegfried sigmund signe sigrid silas silke silvana ' +
  'silvia silvina silvio simon simona simone simonetta sinead siobhan siri sirkka sirpa sissel sjoerd slavenka ' +
  'slavoj slobodan soeren sofía sofie sofya soji solange soledad solveig sonia sonja sönke sonya sophia sophie ' +
  'soren sorin sōseki spyros stacey stacia stacy staffan stan stanislav stanisław stanley stavros steen ștefan ' +
  'stefania stefanie stefano stefanos steffen stella štěpán stephan stéphane stéphanie stephen steve steven stewart ' +
  'stieg stig stijn stina stine stjepan stuart sudha sue sunil sunita suresh susan susana susanna susannah susanne ' +
  'susie suzan suzanna suzanne suzette suzy sven svend svenja svetlana sybil sybille sylvain sylvia sylvie sylwia ' +
  'szczepan szilvia szymon sławomir tabitha tadeusz tadhg tahar takashi takeshi talia tamara tamás tamsin tania ' +
  'tanja tanya tapani tapio tara tariq tarja tarun tasha tatiana tatsuya tayeb ted teemu teófilo terence teresa ' +
  'tereza terrance terrence terri terry tess tessa teuvo thaddeus thanassis thea thelma theo theodor theodora ' +
  'theodore theodoros théophile theresa therese theun thibault thích thierry thilo thomas thorsten tiago tibor ' +
  'tiffany tijs tilda tilly tilman tim timo timothy timur tina tine tiziano tobias toby todd toivo tom tomás tomasz ' +
  'tomislav tommaso tommy tomohiro toni tonny tony tonya torben torbjoern torbjorn torsten toshikazu tove tracey ' +
  'tracy trần traudl travis trevor tricia trina trish trisha tristan trudy truus tsutomu tudor tuija tuomas turgut ' +
  'tuula tyler tyrone ulf uli ulla ulrich ulrik ulrika ulrike umberto urho uri ursula urszula usha ute uwe vaclav ' +
  'vadim väinö valentina valeria valerie valéry valter vandana vanessa vangelis varun vasco vasile vasiliy vasily ' +
  'vassilis vaughn veijo veikko veit velma věra vernon veronica veronika véronique vesa vesna vibeke vicente vicki ' +
  'vickie vicky victor victoria vijay vikas vikram viktor viktoria vilhelm ville vilmos vince vincent vincenzo ' +
  'vinicius vinod virgil virgílio virginia virginie virpi vishal vitaly vítězslav vittorio viveca vivek vivi vivian ' +
  'vivien vivienne vladan vladimír vladislav vlasta vojtěch volker volkmar vsevolod vyacheslav wacław waldemar ' +
  'waldo wallace wally walt walter walther wanda wang warren wayne wendell wendi wendy wenzel werner wes wesley ' +
  'whitney wiebke wiesław wiktor wiktoria wilbert wilbur wilfred wilfried wilhelm wilhelmine willa willard willem ' +
  'willemijn william willis willy wilma wim winfried winifred winnie winona winston witold wojciech wolfgang ' +
  'wolfram wouter wyatt władysław włodzimierz xander xie ximena yael yana yang yanis yann yannick yannis yaşar ' +
  'yasunari yasutaka yehuda yelena yevgeny ylva yōko yolanda yoram yosef yoshiharu yoshiki youssef yrjö yrsa yuki ' +
  'yukio yulia yumi yuri yuriko yuriy yury yusuf yusuke yutaka yuval yves yvette yvonne zach zachary zadie zane ' +
  'zbigniew zdeněk zdenka zdzisław zelda željko zeng zeruya zeynep zhang zhanna zhao zheng zhou zinaida zoë zoey ' +
  'zofia zoltán zora zoran zsigmond zsuzsa zsuzsanna zülfü zuzana zuzanna zygmunt łukasz' +
  ' ' +
  'агата айзек александр алексей альберт анатолий андрей андрій анна антон аркадий артур артём атанас бернард ' +
  'богдан богомил борис брэндон вадим валентин валентина валерий вальтер варвара васил василий василь вера вероника ' +
  'виктор виктория виталий владимир володимир всеволод вячеслав віктор габриэль галина геннадий генри георги ' +
  'георгий герберт герман глеб говард григорий григорій грэм гюстав даниил даниэль дарья денис джеймс джейн джек ' +
  'джоан джозеф джон джонатан джордж джоэл димитър димчо дин дмитрий дмитро дуглас дэвид дэн евгений евгения егор ' +
  'екатерина елена елизавета елин емилия жан жанна жорж жюль захар зинаида иван игнат игорь илья инна иннокентий ' +
  'иосиф ирина йордан калин карл карлос катерина кен кирилл клайв клара колин константин кристофер ксения курт ' +
  'лариса лев леонид леся лидия лоуренс луиза льюис любко людмила майкл максим маргарет маргарита марина мария марк ' +
  'марсель мартин марія матвей микола мирон мирослав михаил михайло мишель надежда наталия наталья никита никола ' +
  'николай нил оксана олег олександр олександра олена оливия ольга оскар остап павел павло патрик пауло пейо петро ' +
  'петър питер пол полина пётр радой раиса ребекка ричард роберт роджер роман румен руслан рэй савелий светлана ' +
  'светослав семен семён сергей сергій сидни симон софья софія станислав степан стефан стив стивен сьюзен таисия ' +
  'тамара тарас татьяна теодор теодора терри тетяна тимофей тимур томас уильям ульяна умберто фаина федор филипп ' +
  'фридрих фрэнк фёдор ханс харуки христо чарльз шарль эдгар эдуард элеонора эльдар эрик эрих эрнест юлиан юлий ' +
  'юлия юрий юрій яков яна ярослав євген іван ірина' +
  ' ' +
  'άννα γιάννης γιώργος δημήτρης ελένη κώστας μαρία νίκος'
).split(' ');

/** Given names that are words of titles as well: they speak for a person, but do not tell one. */
export const AMBIGUOUS_NAMES: readonly string[] = (
  'al ali amber april august bent bo cat celeste chip cliff constance dag dale dawn dora earl ed else eve faith fay ' +
  'fay finn florence gene georgia grace grant holly hope ivy jay jen jewel joy june kat kay kent lara laurel line ' +
  'liv lone mara mari may miles mira mo ole pearl rae reed rex rich rose ruby rune saga sandy sky star summer sun ' +
  'taylor will'
).split(' ');
