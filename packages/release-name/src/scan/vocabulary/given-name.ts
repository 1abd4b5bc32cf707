/**
 * Given names that tell a person from a title, in small letters, of the languages in which releases are named; in Latin,
 * Cyrillic and Greek letters. A word that is a common word too (`Will`, `Grace`, `May`) is none, but one of {@link AMBIGUOUS_NAMES}.
 */
export const GIVEN_NAMES: readonly string[] = (
  'aad aafke aage aaltje aaron aart aasa abbas abbie abby abdallah abdel abdelaziz abdelhamid abdelkader ' +
  'abdelkarim abdellatif abdelrahman abdou abdul abdullah abdulrazak abelardo abele abhijit abhinav abhishek ' +
  'abigail abner abraham abram achille achilleas achim ada adalbert adalet adam addolorata adel adelbert adelchi ' +
  'adele adelheid adelina adelino adelmo adem adéla adélaïde adélie adil adina aditi aditya adnan adolfo adriaan ' +
  'adrian adriana adrianna adrienne afaf afonso agapi agapito agata agatha agathe aggelos agneta agnès agnieszka ' +
  'agostinho agostino agustina agustín aharon ahdaf ahlam ahmad ahmed ahmet aicha aida aidan aikaterini aileen ' +
  'ailsa aimable aimee aimé aimone aino aïcha ajay ajit akash ake akhil akram aksel akshay akın alaa aladár alain ' +
  'alan alasdair alastair albane albano albert albertine alberto albertus albéric albin albino albrecht alceste ' +
  'alcide alcides alda alden aldina aldo aldona aldous aldric alec aleister alejandra alejandrina alejandro alekos ' +
  'aleksandar aleksander aleksandr aleksandra aleksei aleksey aleksis alena alessandra alessandro alessia alessio ' +
  'alex alexander alexandra alexandre alexandrine alexandros alexandru alexei alexey alexis alf alfhild alfie ' +
  'alfio alfons alfonsina alfonso alfred alfredo algernon alice alicia alicja alida aliénor alin alina aline alisa ' +
  'alison alistair alix allan allen allison alma almiro alois aloisie aloísio alojzy alok alonso alper alphonse ' +
  'alrun altair althea alva alwin alyssa alžběta amadeo amadeu amal amalia amalie amanda amandine amani amar ' +
  'amaury ambika ambrogio ambroise ambrus amedeo amelia amerigo amédée amélie américo amin amina amine amir amira ' +
  'amish amit amitabh amitav amitava ammar amol amos amparo amrit amrita amy ana anabela anacleto anais anaïs ' +
  'anand ananda anant ananya anastasia anastasios anastazy anatole anatoliy anatoly anca ancelin anders andor ' +
  'andrás andrea andreas andreea andrei andreina andrew andrey andré andrée andrés andriana andrzej andy anees ' +
  'aneta anett anette anežka angela angelika angeliki angelina angelo angelos angèle angélique anghel angie angus ' +
  'anicet aniela aniello anikó anil anirban aniruddha anis anita aníbal anja anjali anjana anke ankit ankita ankur ' +
  'ann anna annalena annamaria annbritt anne anne-marie annegret anneke anneli annelie annelies anneliese ' +
  'annemarie annemieke annette annibale annica annick annie annika annunziata anouk ansel anselm anselme anselmo ' +
  'ansgar antal antero anthelme anthony antigoni antje antoine antoinette antolín anton antonella antoni antonia ' +
  'antonie antonino antonios antonis antonín antony antoon antónio antti anuja anup anupam anupama anuradha anurag ' +
  'anwar aparecida aparna apolinary apolline apollonia apostolos aquilino araceli aranka aravind arcadio arcangelo ' +
  'archana archibald arda arend argyris ariano arie ariel arielle aristide aristidis aristotelis arjan arjen arjun ' +
  'arkadi arkadiusz arkady arlene arlindo arlo armanda armando armelle armin arnaldo arnaldur arnaud arnbjörn ' +
  'arndt arne arnfried arno arnošt arnoud arnout arnulf aron arpita arrigo arsenio arsène arthur arto artur arturo ' +
  'artus arun arundhati arvid arvind asa asbjørn ascensión asger asha ashish ashley ashok ashton ashwin ashwini ' +
  'asiye aslak aslı aspasia assia assunta astri astrid asunción ataíde athanasios athina atilla attila attilio ' +
  'aubin aubrey audrey audun auguste augusten augustin augustine augusto augustus augustyn aurel aurelia aureliano ' +
  'aurelio aurél aurélia aurélie aurélien aurore avery avinash avraham axel axelle ayaan ayako aydın ayesha ayhan ' +
  'aylin ayman aymeric aysel ayşe ayşegül azar aziz azize azucena azzurra ágoston águeda ákos álvares álvaro árpád ' +
  'ásgeir ásta badr bahadır balakrishnan balázs baldassarre baldomero baldur baltasar balthasar balthazar baltus ' +
  'baptiste barbara barbera barbora barbro barend barna barnaba barnabas barnabás barnabé barnaby barney barry ' +
  'bart bartel barthélemy bartholomew bartolomeo bartosz bartłomiej barış bashir basile basilio basma bassam ' +
  'bastiaan bastian bastien başak battista baudouin bálint bärbel beata beate beatrice beatrix beatriz becca becky ' +
  'bedřich behçet belén belinda bella belmiro ben bence bendegúz benedek benedetto benedict benedikt benedita ' +
  'benedito bengt beniamino benigno benita benito benjamin benjamine benno benoît benoîte bente bento beppe berend ' +
  'berenice berit berk berna bernadeta bernadette bernard bernardino bernardo bernardus bernd bernhard bernice ' +
  'bernt bert berta bertalan berthe bertie bertil bertille bertold bertolt bertram bertrand bess beth bethany ' +
  'betje betsy bettina beverley beverly beyza béla bénédicte bérangère bérénice bharati bhaskar bhavna bhisham ' +
  'biagio bibhuti bice bilal bilge bill bimal bina bipan birger birgir birgit birgitta birgitte birte birthe ' +
  'bjarne bjarni bjoern björg björn bjørn blaine blaise blanka blažena blythe bob bobbie bobby bodil bodo bogdan ' +
  'bogna bogumił bogusław bogusława bohdan bohumil bohumila bohuslav bojan boldizsár bolesław boniface bonifacio ' +
  'bonnie bora borbála boris borislav bořivoj bosse boualem boudewijn boutros bożena božena brad braden bradford ' +
  'bradley brady brage bram brandi brandon branko braulio brás brenda brendan brent bret brett brian brianna brice ' +
  'bridget brigid brigitte briony brit brita britt britta bronislav bronisław bronisława bronte bronwen brooke ' +
  'bruce bruna brune brunella brunello brunhilde bruno bryan bryce brygida brynjar bryony břetislav buket burak ' +
  'burcu burghard burhan burkhard bùi bülent byron børge błażej caetano caitlin caleb calixte calixto callisto ' +
  'callum calvin camelia cameron camil camilla camille camilo canan candace candela candelaria candice capucine ' +
  'cara carey carin carina carl carla carlo carlos carlota carlton carly carmel carmela carmen carmine carmo carol ' +
  'carola carole caroline carolyn carrie carsten casilda casimir casimiro cassandra cassandre cassiano cassie ' +
  'catalina cate caterina cathal catharina catherine cathleen cathryn cathy cayetano cândida cândido cătălin ' +
  'cäcilie cecelia cecil cecile cecilia cecilie cecylia cees ceferino celestino celia celina celso cem cemal cemil ' +
  'cengiz ceren cesare cesário cezar cezary cédric célestin célestine céline césaire césar chad chafik chandan ' +
  'chandra chantal charalampos charlaine charlene charles charlie charline charlotta charlotte charmaine chelsea ' +
  'chen cherie cheryl chester chetan chiara chihiro chitra chloe chrétien chris chrissy christa christabel ' +
  'christel christelle christer christian christiane christina christine christoph christophe christopher christos ' +
  'chrysa ciaran cihan cindy cinzia ciprian cipriano cirillo ciro cícero claes claire clara clare clarence clarice ' +
  'clarissa clarisse claude claudette claudia claudina claudine claudio claudiu claus clayton clelia clemens ' +
  'clemente clémence clément clémentine cléo clifford clint clinton clive clodovil cloe clotilde clyde cody coen ' +
  'coenraad colette colin coline colleen colm conceição concepción conchita connie conny conor conrad constantin ' +
  'constanze consuelo cor cora coralie cordelia cordula corentin corey corina corine corinne cormac cornel ' +
  'cornelia cornelis corneliu cornelius corrado corrie cosette cosimo cosmin costantino costanza costel costin ' +
  'coşkun courtney craig cressida crépin crina crisanto cristian cristiano cristina cristóbal csaba csilla csongor ' +
  'ctibor cunégonde curt curtis custódio cynthia cyprien cyriaque cyril cyrille czesław czesława čeněk daan dacia ' +
  'dagfinn dagmar dagny daisuke daisy dalia dalibor dalila dalton damian damiano damião damien damodar damon dan ' +
  'dana dani daniel daniela danielle danièle danilo danko dankward dankwart dannie danny danuta daphne darcy daria ' +
  'dario dariusz darlene darrell darren darryl daryl dashiell dave david davide davina dawid dawson dean deanna ' +
  'debbie debby debora deborah debra decebal declan deepa deepak deepika deirdre delfim delia delores delphine ' +
  'demetrio demetrius deng denis denisa denise deniz dennis derek derk dermot derrick derya desiderio desmond ' +
  'detlef detlev devdutt devika dewey dewi dexter dezső débora dénes désiré désirée dharam dhruv diana diane ' +
  'dianne diarmuid dick didier diederik diego diemut dierk dieter dietlind dietmar dietrich dieudonné dieuwke ' +
  'dilek dilip dimitra dimitri dimitrios dimitris dina dinah dinesh dinis dinu diogo dionisio dionysia dionysis ' +
  'dirceu dirk ditmar ditte divya djamel dmitri dmitrii dmitriy dmitry dobromila doğan doina dolf domenica ' +
  'domenico domingo domingos dominic dominick dominik dominika dominique domitila domokos don donal donald donata ' +
  'donatella donatien donato donna doreen dorien dorin doris dorota dorothea dorothée dorothy dorottya dorthe doug ' +
  'dougal douglas dörte dragan dragoș drahomír drahomíra drew dries driss duane dubravka dudley dumitru duncan ' +
  'durjoy dustin dušan duygu dương dwayne dwight dylan dymitr eamon ebba ebbe eberhard ebru ece eckart eckehard ' +
  'eckhard eda edda eddie edelgard edelmira edeltraud edgar edgard edgardo edite edith edmée edmond edmondo edmund ' +
  'edmundo edna edoardo eduard eduarda eduardo edvin edward edwin edwina edyta eefje eero eeva effie efi efraín ' +
  'eftimie eftychia egbert egidio egil eglantine egon ehrenfried eija eiji eike eila eileen eilert eino eira eirik ' +
  'eirini ekkehard ekrem eladio elaine elda eldar eldred eleanor elefteria elek elemér elena eleni eleonora ' +
  'eleuterio elfriede eli elia eliana elias elif eligio elijah elin elina eline elinor elio eliot elisa elisabet ' +
  'elisabeth elisabetta eliseo eliseu elisha elissa eliška eliza elizabeth elke ella ellen ellery ellinor ellis ' +
  'elly elmar elmore elof eloise eloísa eloy elpidio els elsa elsbeth elsebeth elsie elsje elspeth elton elvio ' +
  'elvira elvire elżbieta emanuel emanuela emanuele embla emel emelie emery emese emeterio emi emil emilia ' +
  'emiliano emilio emily emin emine emma emmanouil emmanuel emmanuelle emmett emmi emmy emory emrah emre ' +
  'encarnación endre enea engelbert enid enikő enis enoch enrica enrico enrique enriqueta enver enza enzo eoghan ' +
  'eoin ephraim epifanio eraldo ercan ercole erdal erdem erdmute erdoğan eren erhan erhard erica erich erick erico ' +
  'erik erika erin erkan erkki erle erlend erling ermanno ermelinda ermenegildo erna ernest ernestina ernestine ' +
  'ernesto ernő ernst erol ersin ertuğrul erwin eryk erzsébet eskil esko esme esmeralda espen esra estanislao ' +
  'esteban estela estelle ester estêvão esther eszter etelka etgar ethan ethel ethem etta ettore euclides eudes ' +
  'eudora eugen eugene eugenia eugeniu eugeniusz eugénie eugénio eulalia eulalie eulogio eunice eusebio eustache ' +
  'eustachio eva evan evangelia evangeline evangelos evaristo evelio evelyn everett evert evgeni evgeniy evgeny ' +
  'evren evžen ewa ewald ewan ewelina ewoud eylem eyvind eyþór ezequiel ezio ezra édouard éléonore éliane élie ' +
  'éliette élise élodie éloi émeline émeric émile émilie émilien éric érico étienne étiennette évariste évelyne ' +
  'évrard fabian fabiana fabien fabienne fabio fabrice fabrizio fabrício facundo fadi fadia fadila fadime fadwa ' +
  'fahd fahmi fahri faiz faiza falko fani fanni fantine farid farida faris farouk fatema fathi fatih fatiha fatma ' +
  'faustine faustino fausto faycal faye fazıl fátima federica federico fedor felice felicia feliciana feliciano ' +
  'felicity felicja feliks felipe felisa femke ferdinand ferdinando ferenc fergus ferhat ferit fermín fernand ' +
  'fernanda fernande fernando fernão ferruccio fethi feyza félicie félicien félicité félix fiacre fidel fidèle ' +
  'fikret filiberto filip filipa filipe filippo filiz filomena finbar fiona fiorella fiorenza firdevs firmin ' +
  'flaminia flavie flavien flavio flávia flemming fletcher florbela florencio florent florentina florian floriane ' +
  'florin floris flossie floyd flóra folkert fortuné fosco foteini fotini fotis fouad franca frances francesca ' +
  'francesco francine francis francisca francisco franciszek franciszka franck franco françois françoise frank ' +
  'frankie frans františek františka franz franziska frasier frauke fred freda freddie frederick frederico ' +
  'frederik fredrik freek freya freyja frédéric frédérique frida frieda friedbert friedel friedemann friederike ' +
  'friedhelm friedrich frigyes fritjof fritz frode froilán froukje fructuoso fryderyk fulgencio fulvia fulvio ' +
  'fumiko fuminori funda furio füsun fyodor gabin gabino gabriel gabriela gabriele gabriella gabrielle gaetano ' +
  'gaétan gaël gaëlle gail galeazzo galina gamze gareth garrett garth gary gaspard gaspare gastone gastón gatien ' +
  'gaudenzio gaultier gaurav gauri gautam gauthier gautier gavin gavino gavril gayle gábor gáspár gebhard geert ' +
  'geertje geertrui geeta geir gellért gellu geltrude gemma gena genaro geneviève gennady gennaro genoveva ' +
  'genowefa geoff geoffrey geoffroy georg george georges georgeta georgette georgi georgina georgine georgios ' +
  'geraldine geraldo gerardo gerbrand gerd gerda gereon gergely gerhard gerhild gerlinde germaine germana germano ' +
  'germán gernot gero gerold gerrit gerritje gerry gertraud gertrud gertrude gervasio gesa gesine gérald gérard ' +
  'géraud géza ghada ghassan gheorghe gheorghiță ghislain ghislaine giacinto giacomo gianbattista giancarlo ' +
  'gianfranco gianluca gianluigi gianmarco gianna gianni giannis gianpaolo gianpiero gigliola gijs gijsbert gil ' +
  'gilbert gilberta gilberte gilberto gilda giles gilles gillian gina ginette ginny gino gioacchino giordano ' +
  'giorgia giorgio giorgos giosuè giovanna giovanni girish girolamo gisa gisbert gisela gisella giselle gisèle ' +
  'gislaine gitanjali giuditta giulia giuliana giuliano giulio giuseppe giuseppina giusto gizella gizem gísli ' +
  'gladys glauco glen glenda glenn glenna gloria glyn godefroy godfried goeran goffredo gonçalo gontran gonzague ' +
  'gonzalo gopal gopi goran gordon gosta gottfried gotthard gotthold gottlieb govind gökhan gönül götz graciliano ' +
  'grady graeme graham grazia graziano graziella grażyna greet greetje greg greger gregg gregor gregoria gregorio ' +
  'greta gretchen grete grethe grégoire grégory griffin grigore grigory griselda gro grzegorz guadalupe gudmund ' +
  'gudrun gudula guenièvre guglielmo guido guilain guilherme guilhermina guillaume guillemette guillermo guinevere ' +
  'guiomar gulzar gumersindo gunda gunhild gunilla gunnar gunvor guo gurcharan gustaf gustav gustave gustavo ' +
  'gustaw guttorm guus guy guðmundur guðrún gül gülay güler gülsen gülşen gülten günter günther gürkan güven gwen ' +
  'gwenaël gwenaëlle gwendoline gwendolyn gwyneth györgy gyrid gyula haakan haakon habib habiburrahman hadrien ' +
  'hafez hafsa haidar hajnalka hajo hakan hal hala haldor haldun halide halil halim halina halit halldis halldór ' +
  'hallie haluk halvard halvor hamdi hamid hamza hanan hanane handan hank hanna hannah hanne hanneke hannele ' +
  'hannelore hannes hanno hannu hans hansjörg harald hari harish harlan harmen harold haroun harrie harriet ' +
  'harrison harry harsha hartmut hartwig haruka haruki harvey hasan hassan hassiba hasso hatem hatice hattie hauke ' +
  'havel haydar hayley hayriye haytham hazel håkon heather hector hedda hedvig hedvika hedwig heide heidemarie ' +
  'heidi heidrun heike heikki heiko heimir heiner heini heinrich heinz heitor helder heleen helen helena helga ' +
  'helge heli heliodoro hella helle hellmut helma helmer helmut helvi hemant hendrik hendrika henk henning henny ' +
  'henri henrietta henriette henrik henrike henrique henriqueta henry henryk henryka heraclio herbert herberto ' +
  'herculano heribert heriberto herlinde herman hermann hermano hermenegildo hermine herminia hermínia hernán ' +
  'hervé hester hélder hélène hélia hélio héloïse hicham hidde hideo hieronim higinio hikmet hilaire hilal hilario ' +
  'hilary hilda hilde hildebrand hildegard hilja hillary hillevi hilmar hilmi hiltrud himanshu hinrich hipólito ' +
  'hippolyte hiro hiroko hiroshi hisashi hisham hiske hitomi hjalmar hjördis hoàng hoda holger hollis homer ' +
  'honorata honoré honorine honorio horace horacio horatio horațiu horia horst hortense hortensia hosni houda ' +
  'houria howard hrafn huang hubert hubertus hubrecht hugh hugo hugues huguette hulda humberto humphrey hussein ' +
  'huub huỳnh hülya hümeyra hüsamettin hüseyin hyacinthe hynek hıfzı iacopo iain ian iancu iara iben ibolya ' +
  'ibrahim ida idalina idris ignace ignacia ignacio ignacy ignatius ignazio ignác igor ihab ihsan iker ilaria ' +
  'ilario ilber ildefonsa ildefonso ildikó ileana ilhan ilias ilie ilinca ilja ilka ilker ilkka ilknur ilmari ' +
  'ilona ilse ilya imad iman imane imelda imke immacolata immanuel imogen imre ina inácio indira indrani ineke ' +
  'inez inés inês inga ingar inge ingeborg ingela ingemar inger ingmar ingo ingolf ingrid ingunn ingvar inmaculada ' +
  'innocenzo ioan ioana ioanna ioannis iole ion iona ionel ionela ionuț iosif ipek ira iracema irena irene ireneo ' +
  'ireneusz irén irénée irfan irina iris irja irma irmela irmgard irmtraud irvin irving irwin isaac isabeau isabel ' +
  'isabella isabelle isaiah isao isaura iseult ishaan ishak isidora isidore isidoro isidro iskender ismail ismet ' +
  'isobel isolde istván itziar iulia iulian iuliu iustin ivan ivana ivano iveta ivo ivonne ivor iwan iwona iza ' +
  'izabela izabella izumi jaafar jaakko jaap jaber jabra jacek jacinta jacinthe jacinto jack jackie jaclyn jacob ' +
  'jacoba jacobus jacopo jacqueline jacques jadwiga jagdish jagna jaime jake jakob jakub jalal jale jalmari jamal ' +
  'james jamie jamila jan jana janaína jane janelle janet janette janice janina janine janne janneke jannie janny ' +
  'januário janusz jared jari jarkko jarmila jarmo jaromír jaroslav jaroslava jarosław jarrett jarvis jasmin ' +
  'jasmine jasna jason jasper javier jawad jaya jayant jayanta jayanti jayden jayne jános jean jeanette jeanine ' +
  'jeanne jeannette jeannine jeannot jed jedediah jeff jefferson jeffery jeffrey jelena jelle jeltje jemima jenaro ' +
  'jenn jenna jennie jennifer jenny jenő jens jeppe jeremiah jeremy jeri jerker jermaine jeroen jerónimo jerri ' +
  'jerry jerzy jesper jess jessamyn jesse jessica jessie jessika jesús jethro jérémie jérôme jhumpa jiang jill ' +
  'jillian jim jindřich jindřiška jip jiřina jiří jitka jo joachim joakim joan joana joann joanna joanne joaquim ' +
  'joaquina joaquín joão jobst jocelyn jocelyne jochen jodi jodie jody joe joep joerg joergen joern joey joël ' +
  'joëlle johan johann johanna johanne johannes john johnny jolanda jolande jolanta jolene jon jonas jonathan joop ' +
  'joos joost jordan jordana jordi jorge jorgen jorid joris jorma jorn josef josefa josefin josefina josefine ' +
  'josep joseph josette josé joséphine josh joshua josiah josiane josie josje josselin jost jostein jouko jourdain ' +
  'jovan joyce józef józefa józsef jörg juan juana juanita judd jude judi judicaël judit judite judith judson judy ' +
  'judyta juha juhani juho jukka jules julia juliana julianne julián julie julien julienne juliet juliette julika ' +
  'julio julita juliusz junichi junichirō juri jurriaan jussi juste justin justina justine justo justyna jutta ' +
  'juvenal júlíus jürgen jyoti jyotsna jytte jørgen jørn kaare kaarina kacper kadir kadriye kağan kai kaija ' +
  'kailash kaisa kaitlyn kaj kajetan kajsa kalevi kalina kalliopi kalpana kamal kamala kamel kamil kamila kanchan ' +
  'kaori kapil karan kare kareem karel karen karim karima karin karina karl karla karlheinz karol karola karolina ' +
  'karsten karthik kasey kata katalin katarina katarzyna kate katelijne katelyn kateřina katharina katharine ' +
  'katherine kathie kathleen kathrin kathrine kathryn kathy kati katie katja katrin katrina katrine katsuhiro ' +
  'kauko kavita kayla kazimiera kazimierz kazuki kazuo kazım kálmán károly kázmér käthe kees keigo keijo keiko ' +
  'keira keisha keith kelemen kelley kellie kelly kelsey kelvin kemal ken kenan kendall kendra kenji kenneth kenny ' +
  'kenzaburō kerem keri kerim kerry kerstin kettil kevin khadija khaled khalid khalil khushwant kieran kilian kim ' +
  'kimberley kimberly kinga kingsley kip kiran kirk kirsi kirsten kirsti kirsty kishore kiyoshi kjartan kjell ' +
  'kjellfrid kjersti klaas klas klaske klaudia klaus klára klemens klement knud knut koen kolbein kolbjørn konrad ' +
  'konstantin konstantina konstantinos konstanty konstanze koos korbinian kordula korneel kornel kornelia kornél ' +
  'kostas kōbō kōji krista kristen krister kristi kristian kristin kristina kristine kristján kristoffer kristóf ' +
  'kristy kristýna krisztián krisztina krystian krystyna krzysztof ksawery kubilay kunal kunibert kunigunde kurt ' +
  'kürşat květa květoslava kvido kyle kylie kyllikki kyösti kyriaki kyriakos lacey lachlan ladislao ladislav ' +
  'laetitia laila lajos lalit lambert lamia lana lance larisa larissa larry lars lasse lata latha latifa latife ' +
  'latoya laura laureano lauren laurence laurent laurentino laurențiu lauri laurie laurinda lauro lauwerens ' +
  'lavinia lawrence lazare lazzaro lászló leah leandra leandro leanne leberecht lech leda lee leela leena leendert ' +
  'leentje lefteris lehel leif leigh leila leland lelio lemuel lena lene leni lenie lenka lenke lennart lenny ' +
  'lenora lenore leo leocadia leokadia leona leonard leonardo leoncio leonel leonhard leonid leonidas leonie ' +
  'leonor leonora leonore leontien leontin leonzio leopolda leopoldo leoš leroy lesley leslie leszek leticia ' +
  'letizia lev levent levente lewis lex lexi leyla léa léandre léon léonce léone léonore léopold léopoldine lia ' +
  'liam liane liang libby libor libuše lidia lieke liesbet liesbeth lieselotte lieve lieven liisa lijsbeth lilian ' +
  'liliane lilianna lilja lillemor lillian lily lina linda lindsay lindsey linette linn linnea linnet lino linus ' +
  'lionel lis lisa lisandro lisbet lisbeth liselotte lisen lisette liu livia livio liviu liz liza lígia ljiljana ' +
  'ljuba llewellyn lloyd lodewijk lodovico loes lois loïc lokman lola lorella loren lorena lorenz lorenza lorenzo ' +
  'loretta lori lorna lorraine lotfi lothar lotta lotte lottie lou loubna louella louis louise louisette lourdes ' +
  'lourenço lovisa lowell lóa lóránt lőrinc luann lubomír luc luca lucas lucette luchino lucian luciana luciano ' +
  'lucie lucien lucienne lucile lucilla lucille lucinda lucio lucía lucrecia lucretia lucrezia lucy lucyna luděk ' +
  'ludger ludivine ludlow ludmila ludmiła ludolf ludovic ludovica ludovico ludvík ludwig ludwik ludwika luella ' +
  'luigi luigia luise luiz luiza luís luísa lukáš luke luminița luo lurdes luther lutz luuk lydia lydie lygia lyle ' +
  'lyman lynda lyndon lynette lynn lynne lysandros lyudmila maaike maans maarit maarten maartje mabel machado ' +
  'machteld maciej mackenzie macy madalena maddalena maddie madeleine madeline madge madhav madhavi madhu madhuri ' +
  'mae maeve mafalda magda magdalen magdalena magdalini magdolna maggie magne magnhild magnus magriet maha ' +
  'mahasweta mahaut mahdi mahesh mahir mahmoud mahmud mahmut maija maik maike mairead mairi maisie maj majid makis ' +
  'makoto maksim maksymilian malachi malachy malati malcolm malek malene malika malin mallory malou malte malvina ' +
  'mamoru mamta manav mandira mandy manfred manfredi manfredo manik manish manisha manja manju manjula manlio ' +
  'manny manoj manolis manolo manon mansour manuel manuela maram marc marceau marcel marcela marceli marcelina ' +
  'marcelino marcella marcelle marcellin marcelline marcello marcelo marci marcia marciano marcin marco marcus ' +
  'marcy mareike marek marga margaret margareta margarete margarethe margarida margarita margaux margery ' +
  'margherita margie margit margo margot margreet margrét margriet marguerite mariagrazia mariah mariam marian ' +
  'mariana mariangela marianna marianne mariano maricarmen marie marie-claude marie-france marie-hélène ' +
  'marie-laure marie-louise marie-thérèse marieke mariele mariella marielle marietta mariette marijke marijn ' +
  'marika marike marilena marilyn marina marino mariola marion marios marisa marisol marissa marit marita marius ' +
  'mariusz maría marília marja marjan marjatta marjolein marjorie mark markéta markku marko markos markus marla ' +
  'marleen marlena marlene marlies marlon marsha marshall marten martha marthe marti martijn martim martin martina ' +
  'martine martti marty maruja marvin marwa marwan mary maryam maryann maryanne maryla maryna marzia masahiko ' +
  'masaki masashi massimiliano massimo matei mateus mateusz matěj mathias mathieu mathijs mathilde mathis mathurin ' +
  'matilda matilde matías matouš mats matt matteo matthew matthias matthieu matthijs matti mattia mattias mattie ' +
  'matyáš maud maude maura maureen mauri maurice mauricette maurits maurizio maurício mauro mavis max maxence ' +
  'maxime maximilian maximiliano maximilien maxine maxwell maya mazen małgorzata márcio mária mário márta márton ' +
  'máté mátyás mckenzie mechthild meena meenakshi meera meg megan mehdi mehmet mehtap meike meindert meinhard ' +
  'meinolf meinrad melania melchiorre melchor melih melike melina melinda melisa melissa meltem melvin melvyn ' +
  'menelaos menis menno meredith merel merete merijn merja merle mert mervyn mesut meša mete metin mette mevlüt ' +
  'mélanie mélodie mia micael micaela micah micha michael michaela michal michalina michalis michał michel michela ' +
  'micheline michelle michèle michiko mick mieczysław mieke mieko mientje miep miguel mihaela mihai mihail mihalis ' +
  'mihály mihnea mikael mikaela mike mikhail mikkel mikko miklós mikołaj mikuláš milada milagros milan mildred ' +
  'milena milica miljenko millicent millie miloň milorad miloslav miloslava miloš milota miltiadis milton miluše ' +
  'mimi minal mindy minerva minna minnie mino minoru miranda mircea mireille mirela mirella miriam mirjam mirjana ' +
  'mirko miroslav miroslava mirosław mirosława mitch mitchell mitsuyo mitzi miyuki miłosz moa moacyr modeste ' +
  'modesto mogens mohamed mohammad mohammed mohan mohini mohsin moira mojmír mollie molly momo mona moncef monika ' +
  'monique montague montserrat morag mordecai morena morgan morgane moritz morris morten mortimer motoko moufdi ' +
  'mouloud mounir mourad moussa mónica móric mridula muammer muazzez mubarak muhammad muhammet muhsin mukesh mukul ' +
  'mulk munir munshi murasaki murat murathan muriel murilo mustafa mustapha muzaffer müge müjde mümtaz münir ' +
  'müslüm myra myriam myrna myron myrtle nabil nabila nadezhda nadège naděžda nadia nadine nadir nadja naguib naim ' +
  'naïma naja najat najib nalan nalini namita namık nancy nandini nanette nanna naoki naoko naomi napoleão narayan ' +
  'narcisa narciso narcisse naresh nasser natacha natalie natalya natasha natália nathalie nathan nathaniel ' +
  'natividad natsume natsuo naveen nawal nayantara nazan nazario nazlı nazzareno nazım nándor neal necati necdet ' +
  'necip necla ned neděla nedim neel neelam neeraj neha neil nektarios nele nelleke nellie nello nelson nemesio ' +
  'neriman nerina nerio nermin nerys neslihan nesrin nestor neşe nettie neville nevio nevzat nélida ngô nguyễn ' +
  'niall niamh nicanor niccolò nichita nicholas nick nicki niclas nicola nicolaas nicolae nicolasa nicolás nicole ' +
  'nicoleta nicoletta nicolette nicolò niek niels nienke nieves nigel nihal nihat niilo niina nikhil nikita nikki ' +
  'niklas nikola nikolai nikolaj nikolaos nikolaus nikolay nikoletta nikos nil nilanjan nilgün nilla nils nilüfer ' +
  'nina ninon niraj nirmal nisha nitin nizar njål noah noam nobuo noelle noemi noémi noémie noël noëlle nora ' +
  'norbert norberto noreen noriko norma norman notburga nour noura nuno nunzia nunzio nuran nuray nurcan nurettin ' +
  'nuri nynke oana oberon océane octave octavia octavian octavie octavio oddbjørn oddny oddone oddvar odete odette ' +
  'odile odilon odysseas oene ofelia oğuz oğuzhan okan oksana oktawia oktay ola olaf olav olavi olavo oldřich ' +
  'oldřiška oleg olegario olegário olga olgierd olimpia olinda oliver olivia olivier oliviero olle olli ollie oluf ' +
  'olympe omar ombeline ombretta ondřej onésime onni onno onofre onur ophelia orazio orçun oreste orestis orhan ' +
  'oriane orietta oriol orla ornella orsola orsolya orson ortrud orville osamu oscar oskar oskari osman osvaldo ' +
  'oswald otakar otávio otfried othman othmar otis otmar otokar ottavia ottavio ottfried otto ottokar ottone ' +
  'otylia outi ovidiu owen ozan ödön ömer önder özcan özdemir özgür özlem paavo pablo padma padraig paer paige ' +
  'pallavi palmira palmiro paloma pam pamela panagiota panagiotis panayiotis pancho pankaj panos pansy panu paola ' +
  'paolo paraskevi paride parvati pascal pascale pascaline paschalis pascual pasquale pat patric patrice patricia ' +
  'patricio patrick patrik patrizia patrizio patrycja patryk patsy patti patty paul paula paule paulette pauli ' +
  'paulien paulin paulina pauline paulo pavel pavla pavlos paweł pál päivi pål peder pedro peer peggy pekka pelin ' +
  'pelle pellegrino penelope peng pentti per percival percy periklis pernilla pernille perpétua perrin perrine ' +
  'pertti petar pete petr petra petre petri petronella petros petru petula peyami peyton péter phạm phil philibert ' +
  'philip philipp philippa philippe philippine phillip philomène phineas phoebe phyllis pia pien piera piergiorgio ' +
  'pierluigi piero pierpaolo pierre pierrette piet pieter pietro pilar pim pinelopi pio piotr pippa pirjo pirkko ' +
  'piroska placide plácido plinio plínio polat policarpo polly polychronis pompeo pontus porfirio portia poul ' +
  'prabha pradeep pradip prakash pramod pramoedya pranab pranay prasad prasenjit prashant pratap pratibha praveen ' +
  'preben preeti prema premchand primitivo primo priscilla priti priya priyanka prosper prudencio przemysław ' +
  'přemysl purificación purnima pyotr pınar qasim quentin quim quincy quirino quitéria rabia rabih rabindranath ' +
  'rachael rachel rachele rachid rachida radek radha radim raditya radka radomír radosław radovan radu radwa ' +
  'rafael rafaela rafał raffaele raffaella rafik raghav raghu raghuram ragnar ragnhild rahim rahmi rahul raili ' +
  'raimo raimondo raimund raimundo raina rainer raj rajat rajeev rajendra rajesh rajiv rakesh ralf ralph raluca ' +
  'ramachandra ramalho raman ramazan ramesh ramez rami ramiro ramona ramón ramzi rana randal randall randi ' +
  'randolph randy rania ranieri raniero ranjan ranjit ranveig raouf raoul raphael raphaëlle raquel rashid rashmi ' +
  'rasim rasmus rauha raúl ravi ravindra ray raymond raymonde răzvan reba rebecca rebecka rebelo recep reda refik ' +
  'reggie reginald regolo reha reidar reidun reijo reiko reimar reimund reinder reiner reinhard reinhild reinhold ' +
  'reinier reino rekha remco remedios remigio remigiusz remo rena renata renate renato renaud rené renée rens ' +
  'rensje renu renzo reshma reşat reuben reynaud reza rezső régine régis réka rémi rémy rhea rhiannon rhoda rhonda ' +
  'rhys riad ricarda ricardo riccardo richard richie rick ricky riet rigoberto riikka riitta rik rikke rima ' +
  'rinaldo rino risto rita ritu ritva roald rob robert roberta roberto robin robyn rocco roch rochelle rocío rod ' +
  'roderich roderick rodica rodney rodolfo rodolphe rodrigo rodrigue roel roelof rogan roger rogério rohan rohini ' +
  'rohinton rohit roksana roland rolande rolando rolf romain romaine roman romana romane romaric romeu romila ' +
  'romolo romualdo romulus ronald ronan ronda roni ronja ronnie ronny rory rosa rosalba rosalia rosalie rosalind ' +
  'rosalía rosalyn rosamund rosanna rosanne rosaria rosario roscoe roseanne roselina roseline rosemarie rosemary ' +
  'rosendo rosetta roshan rosie rosina rosine rosita ross rossana rossella rostislav roswitha rowan rowena roxana ' +
  'roxane roxanne roy royce roz rózsa ruaridh rubem rubén rubina rudolf rudyard rufino rufus ruggero rui rukmini ' +
  'runa rupa rupert ruperto ruprecht ruskin russell rut rutger ruth ruthie ruud ruut ruxandra ruy rüdiger růžena ' +
  'ryan ryszard ryunosuke rıfat rıza řehoř saara sabahattin sabatino sabin sabina sabine sabri sabrina sacha ' +
  'sachiko sachin sadhana sadie sadık sagar sahar sahir sait sakari salah salam saleh salih salim salima salla ' +
  'sallie sally salma salman salomé salomon salustiano salvador salvatore salwa sam samantha samara sameer sameh ' +
  'samer samet sami samia samim samir samira sammy samuel samuele samuli sana sanda sandeep sandhya sandra ' +
  'sandrine sandro sangeeta sanjay sanjeev sanjiv sanna sanne santiago santina santo santosh sapardi sara sarah ' +
  'sari sarita sarojini sarvepalli sascha sasha saskia satish satoshi saturnino satyajit saul saunders saurabh ' +
  'saverio savitri sayaka sayed sándor scott seamus sean sebahattin sebastiaan sebastiana sebastiano sebastián ' +
  'sebastião seda sedat seema sefa segismundo seicho seija seishi selahattin selami selda selena selim selin selma ' +
  'selvaggia semih semra seppo septimiu serafina serafino serafín serap seraphin sercan serdar serena serge sergei ' +
  'sergej sergey sergine sergiu serhat serkan serpil servando seth settimio sevda severiano severino sevgi sevil ' +
  'sevim seweryn seymour sezai sezen sezer sébastien ségolène séraphin séraphine sérgio séverin séverine shadi ' +
  'shailesh shakir shakti shalini shana shane shankar shannon shanta shanti sharad sharif sharmila sharon sharyn ' +
  'shashi shaun shauna shawn sheela sheena sheila shelby sheldon shelia shelley shelly shereen sheri sheridan ' +
  'sherri sherry sherwin sheryl shigeru shilpa shinichi shinya shirin shirley shizuka shobha shobhaa shreya shruti ' +
  'shuichi shūsaku shyam sian sibel sibylle siddhartha sidney sidonie sidónio siebe siebren siegbert siegfried ' +
  'sieglinde siegmar siegmund sienna sietske sigbjørn sighvatur sigismondo sigmund signe sigrid sigríður sigrun ' +
  'sigrún sigurður siham silas silke silvana silvano silverio silvester silvestre silvestro silvia silvie silvina ' +
  'silvio silviu simão simeón siméon simo simon simona simone simonetta sinan sinclair sindre sinead sinem siobhan ' +
  'siri sirkka siro sirpa sissel sissy siv sivert sixten sjaak sjef sjoerd sjoukje slavenka slavoj slavomír ' +
  'slobodan smaranda smita sneha snorre snorri socorro soeren sofiane sofie sofía sofus sofya soha sohan soini ' +
  'soji solange solbjørg soledad soledade solène solfrid solveig sonallah sondra sondre soner songül sonia sonja ' +
  'sonsoles sonya soňa sophia sophie soraya soren sorin sorina sotiris souad sōseki sönke spyridon spyros srinivas ' +
  'stacey stacia stacy staffan stamatis stan stanislas stanislav stanislava stanisław stanisława stanley stavros ' +
  'steen stefania stefanie stefano stefanos steffen steffi steinar steinunn stela stelios stella stellan stephan ' +
  'stephen steve steven stewart stéphane stéphanie stian stieg stig stijn stina stine stjepan stratis stuart sture ' +
  'sturla stylianos suat subhas subhash subrata sudha sudhir sue suhail suhas sujata sukanya sultan suman sumit ' +
  'sumitra sunanda sundar sunil sunita suresh surya susan susana susanna susannah susanne sushil sushma susie suvi ' +
  'suzan suzanna suzanne suzette suzon suzy süheyla süleyman svante svatava svatopluk svein sveinn sven svend ' +
  'svenja sverre sverrir svetlana swaantje swantje swapna swati sybe sybil sybille sybren sylvain sylvaine ' +
  'sylvestre sylvette sylvia sylviane sylvie sylwester sylwia szabolcs szczepan szidónia szilvia szymon sølvi ' +
  'søren sławomir šárka štěpán štěpánka ștefan şaban şafak şahin şebnem şefik şenol şerif şermin şevket şükrü ' +
  'tabitha tadeáš tadeusz tadhg taha tahar tahir tahsin taina taisto takashi takeshi takis talat talia talip ' +
  'tamara tamás tamsin tancredi tancrède taner tania tanja tanvi tanya tapan tapani tapio tara tarcísio tariq ' +
  'tarja tarjei tarun taryn tarık tasha tassilo tatiana tatsuya tauno tayeb tayfun tayyib tazio ted teemu tekin ' +
  'telemaco telesforo telmo teodor teodora teodoro teofil teófilo teppo terence terenzio teresa teresinha teresio ' +
  'tereza teréz terhi terje tero terrance terrence terri terry tess tessa teun teunis teuvo tevfik tewfik téo ' +
  'thaddeus thanasis thanassis thea thelma theo theodoor theodor theodora theodore theodoros theofilos theresa ' +
  'therese theresia theun thècle théodule théophile thibaud thibault thibaut thierry thijs thilo thích thom thomas ' +
  'thomassine thora thorbjörn thore thorgeir thorleif thorolf thorstein thorsten thorvald tiago tiberio tiberiu ' +
  'tibor tiemen tiffany tiina tijs tilda tilly tilman tim timo timos timoteo timothée timothy timur tina tine ' +
  'tineke tiphaine titia tito titu tivadar tiziana tiziano tímea tjeerd tjitske tobias toby todd toivo tolga tom ' +
  'toma tomasz tomás tomi tomislav tommaso tommy tomohiro toni tonny tony tonya toos torben torbjoern torbjorn ' +
  'torbjørn tord tore torfinn torgeir torgny torgrim torhild toribio torkel torleif torolf torsten torvald tosca ' +
  'toshikazu toussaint tove tracey tracy traian traudl traugott travis trần trevor tricia trijntje trina trinidad ' +
  'trish trisha tristan tristram trixie troels trond trude trudy truus tryfon tryggve trygve tsutomu tuba tucker ' +
  'tudor tufan tuğba tuija tullia tullio tuncay tunç tuomas turan turgay turgut turhan turid tushar tuula tülay ' +
  'tülin tünde tyler tymon tymoteusz tyra tyrone ubaldo uday udo uffe ufuk ugo uğur ulf uli ulisse ulla ulrich ' +
  'ulrik ulrika ulrike umberto umbra unn upendra urbain urbano urho uri urpo urs ursicino ursula ursule urszula ' +
  'usha ute utz uuno uwe ümit ünal vaclav vadim vaggelis vahap vajk valborg valdis valente valentijn valentim ' +
  'valentin valentina valentín valeria valeriano valerie valerio valeriu valère valéry valter vanda vandana ' +
  'vanessa vangelis varun varvara vasant vasco vasile vasileios vasiliki vasilis vasiliy vasily vassilis vasudev ' +
  'vasudha vaughan vaughn vânia väinö vebjørn vedat veena veerle veijo veikko veit veli velma vemund venancio ' +
  'vendula venkat venkatesh verena vergílio verner vernon veronica veronika vesa vesna véronique věra vianney ' +
  'vibeke vicenta vicente vicki vickie vicky victoire victor victoria victoriano victorien victorine vidar vidya ' +
  'vigdis vijay vikas vikki vikram viktor viktoria vildan vilém vilhelm vilho viljo ville villy vilma vilmos vina ' +
  'vinay vince vincent vincenza vincenzo vineet vinicius vinod viola violette viorel viorica vipin viraj virág ' +
  'virgil virgile virginia virginie virginio virgílio viriato virpi vishal vishnu visitación vitale vitaly vito ' +
  'vitorino vitória vittore vittoria vittorio viveca vivek vivi vivian viviana viviane vivien vivienne vít ' +
  'vítězslav vítor vladan vladimiro vladimír vladislav vlasta vlastimil vlastislav vojtěch volkan volker volkmar ' +
  'vratislav vsevolod vyacheslav wacław wael wafa walburga waldemar waldo waleed walenty walid wallace wally walt ' +
  'walter walther waltraud wanda wang warren warwick wassim wayne wendela wendelin wendell wendi wendy wenzel ' +
  'werner wernher weronika wes wesley whitney wibke wiebe wiebke wieke wieland wiesław wiesława wigbert wiktor ' +
  'wiktoria wilbert wilbur wilfred wilfried wilhelm wilhelmina wilhelmine wilhelmus willa willard willeke willem ' +
  'willemijn willi william willibald willis willy wilma wim wincenty winfrid winfried winifred winnie winona ' +
  'winston wiola wioletta witold wojciech wolfdietrich wolfgang wolfhard wolfram woodrow wouter wubbo wyatt wytze ' +
  'władysław władysława włodzimierz xabier xander xaver xavi xavier xavière xie ximena yael yago yağmur yahya ' +
  'yakup yalçın yana yang yanis yann yannick yannis yasemin yashpal yasin yasir yasmina yasmine yasser yassine ' +
  'yasunari yasutaka yaşar yavuz yehuda yekta yelena yeşim yevgeny yiannis yiğit ylva yngve yoann yogesh yolanda ' +
  'yolande yoram yorgos yosef yoshiharu yoshiki youcef youssef yōko ypke yrjö yrsa yseult yuki yukio yulia yumi ' +
  'yunus yuri yuriko yuriy yury yusuf yusuke yutaka yuval yves yvette yvon yvonne yıldırım yıldız yılmaz zacarías ' +
  'zaccaria zach zachariah zacharias zacharie zachary zadie zafer zaharia zainab zakaria zaki zane zara zbigniew ' +
  'zbyněk zdeněk zdenka zdislava zdzisław zehra zeinab zekeriya zeki zekiye zelda zeng zeno zenobia zenon zenón ' +
  'zeruya zeynel zeynep zélia zélie zéphirin zhang zhanna zhao zheng zhou ziad ziemowit zikmund zinaida zineb zita ' +
  'ziya zoey zoë zofia zohra zoi zoilo zoltán zora zoran zouhair zsigmond zsolt zsófia zsuzsa zsuzsanna zuhal ' +
  'zulmira zuzana zuzanna zübeyde zülfü zygfryd zygmunt żaneta željko ørjan øystein øyvind þorsteinn þór þóra ' +
  'þórarinn łucja łukasz άννα γιάννης γιώργος δημήτρης ελένη κώστας μαρία νίκος агата агафья аглая агния адам ' +
  'айзек аким алевтина александр алексей алина алиса алла альберт альбина ананий анастас анастасий анатолий ангел ' +
  'ангелина андрей андрій анисим анита анна антон антонина анфиса аполлинария аполлон аркадий арсен арсений артём ' +
  'артемий артур архип асен аскольд атанас афанасий бернард богдан богдана богомил бойко борис борислав ботьо ' +
  'бронислав брэндон вадим валентин валентина валериан валерий валерия вальтер варвара варлам васил василий ' +
  'василиса василь велизар венедикт вениамин вера верика вероника веселин веста викентий виктор виктория вилен ' +
  'виолета виолетта виталий виталина влада владилен владимир владислав владлен власий володимир вольдемар всеволод ' +
  'вячеслав віктор вікторія габриэль гавриил галина галя ганна геннадий генри генрих гео георги георгий герберт ' +
  'гергана герман гертруда глафира глеб говард гордей григорий григорій грэм гюстав дамир даниела даниил данил ' +
  'данила даниэль дарина дарья демид демьян денис джеймс джейн джек джоан джозеф джон джонатан джордж джоэл диана ' +
  'димитър димчо дин дина дмитрий дмитро добри дора драгомир дуглас дэвид дэн евангелина евгений евгения евдоким ' +
  'евдокия евпраксия евстафий евтим егор екатерина елена елизавета елин елисавета елисей емил емилия ермолай ' +
  'ерофей ефим ефросинья жан жанна живко жорж жюль захар здравко зинаида зиновий злата златка зоряна зоя йордан ' +
  'ивайло иван иванка игнат игнатий игорь измаил изольда илларион илья инга инесса инна иннокентий иосиф ираида ' +
  'ираклий ирина ириней исаак исидор казимир калерия калин калина камен камилла капитолина капитон карина карл ' +
  'карлос карп катерина кен кира кирил кирилл клавдий клавдия клайв клара клим климент колин кольо конкордия ' +
  'константин корней корнилий красимир кристофер крум ксения кузьма курт лаврентий лада лариса лев лейла леонид ' +
  'леонтий лесь леся лидия лилиана лилия лина лия лоуренс луиза лука лукьян льюис любен любко любомир любомира ' +
  'людвиг людмила мадлен майкл макар максим максимилиан манол маргарет маргарита марианна марин марина мария марк ' +
  'марсель мартин мартын марфа марія матвей матрёна мелания мечислав микита микола мила милан милана мирон ' +
  'мирослав мирослава мирра митко митрофан михайло михаил мишель модест моисей мстислав муза мэри надежда надка ' +
  'надія назар наталия наталья наталія неделчо недялко нено никанор никита никифор никодим никола николай никон ' +
  'нил нина нинель нонна ніна огнян одарка оксана октавиан олег олекса олександр олександра олексій олена олеся ' +
  'оливия олимпиада ольга опанас орест орлин осип оскар остап павел павло панайот панас панкрат пантелей ' +
  'пантелеймон параска патрик паула пауло пётр пейо пелагея пенчо петко петро петър питер пламен платон пол полина ' +
  'прасковья прохор радий радик радой раймонд райна райчо раиса ребекка регина ренат рената римма ричард роберт ' +
  'роджер родион роза роксана ролан роман росица ростислав рудольф румен румяна руслан рустам руфина рэй савва ' +
  'савелий самсон самуил светла светлана светослав святослав святослава севастьян севдалин северин семён семен ' +
  'серафим серафима сергей сергій сидни симон снежана соломія софия софья софія спартак спиридон стамен станислав ' +
  'станка степан степанида стефан стефания стефка стив стивен стоян стоянка сьюзен таисия тамара тарас татьяна ' +
  'теодор теодора терентий терри тетяна тимофей тимур тихон тодор тодорка томас траян трифон уильям ульяна умберто ' +
  'устин устинья фаддей фаина фёдор федор федора федот феликс феликсан феодосий феодосия фердинанд филат филимон ' +
  'филипп флор флора фома фридрих фрэнк ханс харитина харитон харуки христина христо цанка цветан цветана ' +
  'цветелина цветко цецилия чавдар чарльз чеслав шамиль шарль эвелина эдгар эдит эдуард эдуарда элеонора элина ' +
  'эльвира эльдар эльза эмилия эмиль эмма эраст эрик эрих эрнест эсфирь юлиан юлиана юлий юлия юлиян юнона юрий ' +
  'юрій юстина юхим явор яков яна янина ярина ярослав ярослава ясен євген іван ігор ірина'
).split(' ');

/** Given names that are words of titles as well: they speak for a person, but do not tell one. */
export const AMBIGUOUS_NAMES: readonly string[] = (
  'al ali amber april august bent bo cat celeste chip cliff constance dag dale dawn dora earl ed else eve faith fay ' +
  'fay finn florence gene georgia grace grant holly hope ivy jay jen jewel joy june kat kay kent lara laurel line ' +
  'liv lone mara mari may miles mira mo ole pearl rae reed rex rich rose ruby rune saga sandy sky star summer sun ' +
  'taylor will'
).split(' ');
