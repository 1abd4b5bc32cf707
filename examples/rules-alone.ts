// The parser without anything else: no models, no native code, nothing to await.
import { parseReleaseName } from '@mimmo/patterns';

const { title, seasons, episodes, resolution, group } = parseReleaseName('Some.Show.S02E05.1080p.WEB-DL.x264-GROUP');
console.log(`${title}, season ${seasons}, episode ${episodes}, ${resolution}, by ${group}`);
