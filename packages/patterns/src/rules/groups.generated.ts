// Written by tools/calibrate; do not edit.
import type { Medium } from '@mimmo/core';

/** Release groups that keep to one medium, in lower case, apart by blanks. */
export const GROUPS: Readonly<Record<Medium, readonly string[]>> = {
  audio: [
    'audial enslave jro yard zzzz',
  ],
  video: [
    '10000hours adsr altair amazeballs apollo atek comprised consortium elohim emerge ilearn illiterate',
    'jgtiso keiso kniso noledge propaganda quid rarbg rebar skilledhares skillup stm thecoop udummy',
    'upskill vigorous',
  ],
  software: [
    '0x0007 activated alias amped anomaly arn bat bazooka bean bite blizzard brd caviar codex core crd',
    'cygiso darkzer0 defa delight dinobytes djinn dvn dvt dvtiso dvtpda ecz emspda engine enigma equinox',
    'f4cg fallen faniso fckdrm flt fsociety gog hi2u hlm hoodlum instantpda iso isotope laxity lnd',
    'magnitude meridian mesmerize money navigon newiso ngen noy oldskool outlaws ph plaza portable',
    'postmortem prophet razor razor1911 razordox recoil reloaded rg rgpda rindvieh rituel simplex skidrow',
    'smacks splatter steampunks tbe te tenoke tinyiso tsz union unleashed vace venom vrex web0day webiso',
    'win64 x64 xforce zeke zwt',
  ],
  book: [
    'emaki lorenz pressecitron printer toner',
  ],
  other: [
  ],
};
