import type { Language } from './language.js';
import { words } from './words.js';

/** English. */
export const ENGLISH: Language = {
  code: 'en',
  name: 'English',
  ownName: 'English',
  script: 'Latn',
  season: { before: ['season'], after: ['season'], plural: ['seasons'], short: ['series'], weak: ['se', 'sn', 'ser'] },
  episode: { before: ['episode'], after: [], plural: ['episodes'], short: ['ep', 'eps', 'epi', 'epis'], weak: [] },
  part: { before: ['part'], after: [], plural: ['parts'], short: ['pt'], weak: [] },
  volume: { before: ['volume'], after: [], plural: ['volumes'], short: ['vol', 'vols'], weak: ['v', 'book', 'bk'] },
  chapter: { before: ['chapter'], after: [], plural: ['chapters'], short: ['ch', 'chp', 'chap'], weak: ['c'] },
  issue: { before: ['issue', 'number'], after: [], plural: ['issues'], short: ['no', 'nr'], weak: ['n', 'prog'] },
  disc: { before: ['disc', 'disk'], after: [], plural: ['discs', 'disks'], short: [], weak: [] },
  complete: ['complete', 'full', 'entire', 'all'],
  months: [
    ['january'],
    ['february'],
    ['march'],
    ['april'],
    ['may'],
    ['june'],
    ['july'],
    ['august'],
    ['september'],
    ['october'],
    ['november'],
    ['december'],
  ],
  monthsShort: [
    ['jan'],
    ['feb'],
    ['mar'],
    ['apr'],
    [],
    ['jun'],
    ['jul'],
    ['aug'],
    ['sept', 'sep'],
    ['oct'],
    ['nov'],
    ['dec'],
  ],
  numbers: [['one'], ['two'], ['three'], ['four'], ['five'], ['six'], ['seven'], ['eight'], ['nine'], ['ten']],
  ordinals: [
    ['first'],
    ['second'],
    ['third'],
    ['fourth'],
    ['fifth'],
    ['sixth'],
    ['seventh'],
    ['eighth'],
    ['ninth'],
    ['tenth'],
  ],
  ordinalSuffixes: ['st', 'nd', 'rd', 'th'],
  ordinalPrefixes: [],
  digits: '',
  articles: ['the', 'a', 'an'],
  and: ['and'],
  to: ['to', 'thru', 'through', 'thru', 'through'],
  of: ['of'],
  compositions: [
    'symphony',
    'symphonies',
    'concerto',
    'concertos',
    'sonata',
    'sonatas',
    'quartet',
    'trio',
    'quintet',
    'suite',
    'prelude',
    'nocturne',
    'etude',
    'waltz',
    'mazurka',
    'ballade',
    'scherzo',
    'impromptu',
    'fugue',
    'op',
    'opus',
  ],
  by: ['by'],
  releasedBy: ['by', 'from'],
  readBy: ['read by', 'narrated by', 'narrator'],
  unknown: ['unknown', 'unknown author'],
  dubbed: ['dubbed', 'dub', 'dubs'],
  subtitled: ['subbed', 'subtitled', 'subs', 'subtitles'],
  aka: ['aka'],
  extras: [
    'extras',
    'extra',
    'bonus features',
    'bonus material',
    'bonus',
    'featurettes',
    'featurette',
    'behind the scenes',
    'deleted scenes',
    'interviews',
    'trailers',
    'trailer',
    'special features',
    'making of',
  ],
  pictures: ['covers', 'cover', 'artwork', 'scans'],
  side: ['side'],
  particles: ['st', 'saint', 'mac', 'o'],
  small: words(
    'of in on to for from with at by is are was my your his her our this that how what why when who all no ' +
      'not without were be as into over under about after before between me us him them we you they he she i ' +
      'their its it these those where which or but if than',
  ),
  shelves: [
    'my',
    'new',
    'old',
    'done',
    'completed',
    'desktop',
    'documents',
    'download',
    'downloads',
    'torrent',
    'torrents',
    'library',
    'libraries',
    'video',
    'videos',
    'movie',
    'movies',
    'film',
    'films',
    'tv',
    'show',
    'shows',
    'series',
    'anime',
    'animes',
    'cartoon',
    'cartoons',
    'documentary',
    'documentaries',
    'music',
    'audiobook',
    'audiobooks',
    'book',
    'books',
    'ebook',
    'ebooks',
    'comic',
    'comics',
    'photo',
    'photos',
    'picture',
    'pictures',
    'game',
    'games',
    'software',
    'program',
    'programs',
    'application',
    'applications',
    'apps',
    'podcast',
    'podcasts',
    'concerts',
    'backup',
    'backups',
  ],
  or: ['or'],
  byPerson: [],
  authorLabels: ['author'],
  honorifics: words('dr prof professor sir dame lady lord jr sr phd md rev reverend obe mbe esq'),
  organisations: words(
    'press publishing publishers publications editions institute university association society federation ' +
      'foundation department ministry committee council corporation corp inc ltd llc editors staff team ' +
      'collective magazine',
  ),
  titleWords: words(
    'book books novel novels guide handbook manual cookbook introduction story stories series saga tales tale ' +
      'trilogy collection collected complete selected works essays poems letters memoir biography autobiography ' +
      'history world war game games edition volume vol part chapter chronicles adventures adventure mystery ' +
      'mysteries secret secrets life death love night dark light house murder dead blood fire sea city road ' +
      'lost last first new modern advanced practical beginning learning programming design theory principles ' +
      'fundamentals essentials systems system engineering science art language grammar dictionary encyclopedia ' +
      'course lessons tutorial reference pocket recipes using dummies hacking data security network networks ' +
      'database computer web digital analysis methods concepts applications development management business',
  ),
  commonWords: words(
    'academy acid action aer africa again against age air album alien alive alone always amazing america ' +
      'american ancient angel angels animal anniversary another apocalypse army around attack away baby back ' +
      'bad ball band bar bass battle beach beast beat beats beautiful beauty behind being best better beyond ' +
      'big birds black blade blind blue blues body boom born box boy boys brain break britain britains british ' +
      'broken brothers building burning cafe call camp can cant captain car case castle challenge championship ' +
      'chance change chaos child children circle classic classics club code cold collectors color come comedy ' +
      'comes coming compilation concert control cool cosmic country crazy crime cry culture curse cut dance ' +
      'dancing danger dangerous darkness daughter day days deadly deep definitive demon desert detective devil ' +
      'devils diary dig dirty disco doctor dog dogs dont double down dragon dream dreams drive drop drum ' +
      'dungeon dust earth east easy edge electric empire end endless energy episode escape essential eternal ' +
      'ever every everything evil evolution experience express extended extreme eye eyes face fall family ' +
      'fantasy far farm fast fate fear feel feeling festival field fight fighter fighting files film final five ' +
      'flight flow fly flying food football force forest forever forgotten four free freedom french friends ' +
      'front full funky fury future garden gate generation get ghost girl girls give glass global glory god ' +
      'gods goes gog going gold golden gone good got grand great greatest ground guitar halloween hand hands ' +
      'happy hard hardcore hate have head heart hearts heaven hell here hero heroes hidden high hit hits hold ' +
      'holiday home hood horror hot hotel hour hours human hunt hunter hunters ice inside internal ' +
      'international invasion invisible iron island jam jazz journey jungle just justice keep kid kids kill ' +
      'killer killing kind king kingdom kings kiss know lake land late law left legacy legend legends let lets ' +
      'lights like linux little lives living long look lucky machine mad made madness magic make making man ' +
      'manager mars master masters meet memories memory men midnight million min mind mine minimal miss mission ' +
      'moment money monster monsters moon more morning most mother motion mountain move movie multi music name ' +
      'nation nature need never next nightmare nights ninja noise north nothing now ocean off old once one open ' +
      'operation order original other out own pack paradise park party past path peace people perfect phantom ' +
      'piano picture place planet play plus point police pool pop power presents pretty prince princess prison ' +
      'progressive project pure queen quest race racing rain rainbow raw ready real reality recordings records ' +
      'red rescue return revenge revolution rhythm ride right ring rise rising river robot rock roll romance ' +
      'room royal run running rush san save say school search season second see selection session sessions set ' +
      'seven shadow shadows shin short show side silence silent silver simulator sind sing six sleep small snow ' +
      'some something song songs soul souls sound sounds soundtrack south space special specials speed spirit ' +
      'sports spring squad stage stand stars state stay steel still stop storm strange street streets strike ' +
      'studio style sunset super survival sweet switch sword take talk tape tears tell terror test therapy ' +
      'there thing things third three through tiger time times together tomorrow tonight too top total touch ' +
      'tour tower town track tracks trail train trap travel treasure tree trip trouble true truth turn two ' +
      'ultimate underground united universe unknown valley vampire version very voice voyage walk walking want ' +
      'warrior warriors wars water way wedding week welcome west white wife wild wind winter witch within wolf ' +
      'woman women wonder words work worlds wrestling wrong year years york zero zombie zone',
  ),
  shows: ['series'],
  describing: words(
    'last first lost young old little big small good bad great real true lone slow fast quiet silent loud tall ' +
      'short fat thin poor rich brave bold crazy mad angry happy sad wild gentle kind honest dirty clean dead ' +
      'drunken sober strange perfect ugly pretty beautiful handsome lonely hungry tired sleeping running laughing ' +
      'flying dancing singing invisible unknown forgotten famous reluctant accidental secret wandering very most ' +
      'only other next new blind deaf cruel innocent guilty noble proud humble',
  ),
  films: ['movie', 'film'],
  ends: ['end', 'final'],
  various: ['various', 'various artists'],
  featuring: ['feat', 'ft', 'featuring'],
  recordings: [
    'mix',
    'mixes',
    'remix',
    'remixes',
    'edit',
    'rework',
    'bootleg',
    'mashup',
    'dub',
    'vip',
    'refix',
    'flip',
    'instrumental',
    'acoustic',
    'a cappella',
    'acappella',
    'live',
    'demo',
    'cover',
    'reprise',
    'unplugged',
    'karaoke',
    'version',
  ],
  track: ['track'],
  editions: ['edition', 'version'],
  grades: [
    'deluxe',
    'digital deluxe',
    'super deluxe',
    'complete',
    'ultimate',
    'gold',
    'goty',
    'game of the year',
    'definitive',
    'premium',
    'collectors',
    "collector's",
    'special',
    'limited',
    'standard',
    'digital',
    'enhanced',
    'legendary',
    'anniversary',
  ],
  guests: ['with', 'from', 'prod'],
  books: ['book', 'bk'],
};
