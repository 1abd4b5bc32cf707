/** Words with which web pages begin what they call a release, where a dash or a colon follows: `Torrent - Title`. */
export const PAGE_HEADINGS: ReadonlySet<string> = new Set(
  'torrent torrents download downloads magnet streaming stream online скачать торрент descargar télécharger telecharger baixar scarica indir'.split(
    ' ',
  ),
);

/** Words that ask a visitor of a web page to fetch what follows, with which no title begins. */
export const PAGE_VERBS: ReadonlySet<string> = new Set(
  'download скачать descargar télécharger telecharger baixar scarica herunterladen pobierz stáhnout letöltés indir'.split(
    ' ',
  ),
);

/** Words that invite a visitor of a web page, where more of its words stand after the title: `Watch Title Online Free`. */
export const PAGE_INVITATIONS: ReadonlySet<string> = new Set(
  'watch stream ver assistir regarder guarda смотреть'.split(' '),
);
