/**
 * Small words by which persons and titles differ, in the languages of releases. They stand here until the records of
 * `languages/` have them: articles and prepositions, particles of names, `and`.
 */

const words = (text: string): readonly string[] => text.split(' ');

/** Articles, prepositions and pronouns: titles have them, persons do not. */
export const FUNCTION_WORDS: readonly string[] = words(
  'the a an of in on to for from with without at by is are was were be as into over under about after before between ' +
    'me us him them we you they he she i my your his her our their its it this that these those how what why when where who which all no not or but if than ' +
    'der die das ein eine einer eines dem den im am zum zur mit für fur aus auf bei nach über uber wie ich du wir ist nicht ' +
    'ohne gegen vom un une le les des sur dans pour par au aux avec sans je tu mon ma mes son sa ses ne pas que qui ' +
    'los las una unos unas por para con sin en su sus mi mis lo como il gli nel nella del dello della delle degli per sul ' +
    'sulla che um uma os as ao à às na no nas nos em pelo pela do da dos das het een op te uit voor naar bij om niet ' +
    'en ett och att på pa av för fran från till med som inte jag et og på til af fra det den ikke jeg ' +
    'i w z na do od dla o nie jak się sie po przed ve ile bir bu için и в во на с со из от для к по о об за у не как что это ' +
    'что если или у та й до від як що не',
);

/** Small words between the names of a person: `Ludwig van Beethoven`. Most are words of titles too. */
export const PARTICLES: readonly string[] = words(
  'de da di do du dos das del della delle degli van von vom zu zum der den ten ter te la le les las los y e af av bin ibn ' +
    "ben al el abu st saint san mac o d' de' und",
);

/** Words between two persons. */
export const JOINING: readonly string[] = words('and & und et y e och og en i и й та +');

/** Words in front of a person or after one. */
export const HONORIFICS: readonly string[] = words(
  'dr prof professor sir dame lady lord jr sr phd md rev reverend fr père pere padre fra frà sri swami imam sheikh rabbi ' +
    'obe mbe esq dipl ing mag д-р проф',
);

/** Words that say what a book is, and other words of titles that no person has. */
export const TITLE_WORDS: readonly string[] = words(
  'book books novel novels guide handbook manual cookbook introduction story stories series saga tales tale trilogy ' +
    'collection collected complete selected works essays poems letters memoir biography autobiography history world war game ' +
    'games edition volume vol part chapter chronicles adventures adventure mystery mysteries secret secrets life death love ' +
    'night dark light house murder dead blood fire sea city road lost last first new modern advanced practical beginning ' +
    'learning programming design theory principles fundamentals essentials systems system engineering science art language ' +
    'grammar dictionary encyclopedia course lessons tutorial reference pocket recipes using dummies hacking data security ' +
    'network networks database computer web digital analysis methods concepts applications development management business ' +
    'buch roman geschichte geschichten handbuch lehrbuch einführung grundlagen livre roman histoire histoires guide manuel ' +
    'introduction vie mort amour nuit libro novela historia historias manual cuentos obras guía vida muerte amor noche ' +
    'romanzo storia storie manuale racconti vita morte amore notte livro história contos morte boek verhalen geschiedenis ' +
    'bok historien historier książka historia opowiadania podręcznik roman kniha příběh книга роман история повесть рассказы ' +
    'сборник учебник руководство справочник введение основы курс том тайна жизнь смерть любовь ночь',
);

/** Words that say that a company, a house or a team has made something: they stand where an author does. */
export const ORGANISATION_WORDS: readonly string[] = words(
  'press publishing publishers publications verlag editions éditions editora editorial editore edizioni ediciones ' +
    'förlag forlag uitgeverij wydawnictwo nakladatelství издательство institute institut instituto university universität ' +
    'université universidad association society federation foundation department ministry committee council corporation ' +
    'corp inc ltd llc gmbh verein redaktion editors staff team collective magazine',
);

/** Words between a title and who made it: `Title by Maker`. */
export const BY: ReadonlySet<string> = new Set(words('by von'));
/** Words that are so where a person follows: `Título por Ana Marín`. */
export const BY_PERSON: ReadonlySet<string> = new Set(words('par por door przez от'));

/** Words that say that the author follows: `作者：`, `Автор:`. */
export const AUTHOR_LABELS: ReadonlySet<string> = new Set(words('作者 著者 автор author autor auteur'));

/** Words that titles have and names do not, but for some family names: the commonest of the titles of books, films and songs. */
export const COMMON_WORDS: readonly string[] = words(
  'academy acid action aer africa again against age air album alien alive alone always amazing america american ' +
    'ancient angel angels animal anniversary another apocalypse army around attack away baby back bad ball band bar ' +
    'bass battle beach beast beat beats beautiful beauty behind being best better beyond big birds black blade blind ' +
    'blue blues body boom born box boy boys brain break britain britains british broken brothers building burning ' +
    'cafe call camp can cant captain car case castle challenge championship chance change chaos child children circle ' +
    'classic classics club code cold collectors color come comedy comes coming compilation concert control cool ' +
    'cosmic country crazy crime cry culture curse cut dance dancing danger dangerous darkness daughter day days ' +
    'deadly deep definitive demon desert detective devil devils diary dig dirty disco doctor dog dogs dokumentar dont ' +
    'double down dragon dream dreams drive drop drum dungeon dust earth east easy edge electric empire end endless ' +
    'energy episode escape essential eternal ever every everything evil evolution experience express extended extreme ' +
    'eye eyes face fall family fantasy far farm fast fate fear feel feeling festival field fight fighter fighting ' +
    'files film final five flight flow fly flying folge food football force forest forever forgotten four free ' +
    'freedom french friends front full funky fury future garden gate geheimnis generation get ghost girl girls give ' +
    'glass global glory god gods goes gog going gold golden gone good got grand great greatest grosse ground guitar ' +
    'halloween hand hands happy hard hardcore hate haus have head heart hearts heaven hell here hero heroes hidden ' +
    'high hit hits hold holiday home hood horror hot hotel hour hours human hunt hunter hunters ice inside internal ' +
    'international invasion invisible iron island jam jazz journey jungle just justice keep kid kids kill killer ' +
    'killing kind king kingdom kings kiss kleine know lake land late law left legacy legend legends let lets letzte ' +
    'liebe lights like linux little lives living long look lucky machine mad made madness magic make making man ' +
    'manager mann mars master masters meet memories memory men midnight million min mind mine minimal miss mission ' +
    'moment money monster monsters moon mord more morning most mother motion mountain move movie multi music nacht ' +
    'name nation nature need never next nightmare nights ninja noise north nothing now ocean off old once one open ' +
    'operation order original other out own pack paradise park party past path peace people perfect phantom piano ' +
    'picture place planet play plus point police pool pop power presents pretty prince princess prison progressive ' +
    'project pure queen quest race rache racing rain rainbow raw ready real reality recordings records red reise ' +
    'rescue return revenge revolution rhythm ride right ring rise rising river robot rock roll romance room royal run ' +
    'running rush san save say school search season second see selection session sessions set seven shadow shadows ' +
    'shin short show side silence silent silver simulator sind sing six sleep small snow some something song songs ' +
    'soul souls sound sounds soundtrack south space special specials speed spirit sports spring squad stage stand ' +
    'stars state stay steel still stop storm strange street streets strike studio style sunset super survival sweet ' +
    'switch sword tag take talk tape tears teil tell terror test therapy there thing things third three through tiger ' +
    'time times together tomorrow tonight too top total touch tour tower town track tracks trail train trap travel ' +
    'treasure tree trip trouble true truth turn two ultimate underground united universe unknown unter valley vampire ' +
    'version very voice voyage walk walking want warrior warriors wars water way wedding week welcome welt west white ' +
    'wife wild wind winter witch within wolf woman women wonder words work worlds wrestling wrong year years york ' +
    'zeit zero zombie zone zwei електроника радио',
);
