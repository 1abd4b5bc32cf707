// The page that says what two readings of a name are worth together.
import { chooseReading } from '../../../packages/mimmo/dist/two-readings/choice.js';
import { JOINED_FIELDS } from '../../../packages/mimmo/dist/two-readings/joined-field.js';
import { RELATIONS } from '../../../packages/mimmo/dist/two-readings/relation.js';
import { percent } from '../tally.mjs';
import { SURE, weightsOf } from './weights.mjs';

/** Pairs of a collection that a row of the page needs. */
const FEWEST = 30;
/** Where the steps of the curve of confidence begin. */
const STEPS = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995];

/** `pairs` are both readings, judged; `asked` are the names of each collection, as `judgedPairs` lists them. */
export function twoReadingsPage(pairs, asked) {
  const joined = leftOut(pairs);
  return `# Two readings of a name

Written by \`node tools/calibrate/two-readings.mjs --data FOLDER\`; do not edit. Rules and the name reader read names apart, and
[decision 0304](decisions/0304-two-readings-become-one.md) says how the two become one. Everything here was measured on collections
that the name reader was not trained on, and on scene names; each name is read under its medium. Where titles differ, a catalogue of works
judges: of the two, exactly one is a known title. The rules were written with these collections in view, so on names of strangers they
are wrong more often than here.

## Where the two agree, and where they differ

| field | the name reader | pairs | rules right | name reader right |
|---|---|--:|--:|--:|
${agreement(pairs).join('\n')}

## Joined, by fields

The table for a collection is made of all others. *Repaired*: only the joined reading is right, *broken*: only the rules are. A value that is
right because there is none counts where both are silent in a name that has none.

| field | values | rules | name reader | joined | repaired | broken | said with ≥ ${SURE} | right of those |
|---|--:|--:|--:|--:|--:|--:|--:|--:|
${byField(joined).join('\n')}

## Joined, by collections

| collection | values | rules | name reader | joined |
|---|--:|--:|--:|--:|
${bySlice(joined, 'collection').join('\n')}

## Joined, by languages

The language that the data says a name is in; where it says none, the script of its letters.

| language | values | rules | name reader | joined |
|---|--:|--:|--:|--:|
${bySlice(joined, 'language').join('\n')}

## How sure, how right

Values by the confidence of the joined reading, where the two readers agree and where they do not.

| field | confidence from | agree | right | differ | right |
|---|--:|--:|--:|--:|--:|
${curve(joined).join('\n')}

## How many names ask

The name reader is asked where rules are unsure of a field, or lack one that the medium has; \`--thorough\` asks always. A limit stands where
it should when the names that ask have a value changed much more often than those that do not.

| names of | names | ask | of those, a value changes | of the others it would |
|---|--:|--:|--:|--:|
${asking(asked).join('\n')}
`;
}

/** Totals first, then each collection. */
function asking(asked) {
  const all = [...asked.values()].flatMap(({ isScene, names }) => names.map((name) => ({ ...name, isScene })));
  const trackers = all.filter(({ isScene }) => !isScene);
  const media = [...new Set(trackers.map(({ medium }) => medium))].sort();
  return [
    askingRow(
      '**the scene**',
      all.filter(({ isScene }) => isScene),
    ),
    askingRow('**trackers and libraries**', trackers),
    ...media.map((medium) =>
      askingRow(
        `**of them, ${medium}**`,
        trackers.filter((name) => name.medium === medium),
      ),
    ),
    ...[...asked].sort().map(([collection, { names }]) => askingRow(collection, names)),
  ];
}

function askingRow(label, names) {
  const [asking, others] = [true, false].map((asks) => names.filter((name) => name.asks === asks));
  const changed = (list) =>
    list.length === 0 ? '–' : `${percent(list.filter(({ changes }) => changes).length, list.length)} %`;
  return `| ${label} | ${names.length} | ${percent(asking.length, names.length)} % | ${changed(asking)} | ${changed(others)} |`;
}

const SAYS = {
  same: 'says the same',
  longer: 'says more',
  shorter: 'says a part of it',
  differ: 'says another',
  rulesOnly: 'is silent',
  readerOnly: 'alone says one',
};

function agreement(pairs) {
  return JOINED_FIELDS.flatMap((field) =>
    RELATIONS.flatMap((relation) => {
      const own = pairs.filter((pair) => pair.field === field && pair.relation === relation);
      if (own.length < FEWEST) return [];
      const share = (which) =>
        own[0][which] ? `${percent(own.filter((pair) => pair[`${which}Right`]).length, own.length)} %` : '–';
      return [`| ${field} | ${SAYS[relation]} | ${own.length} | ${share('rules')} | ${share('reader')} |`];
    }),
  );
}

/** Each pair with what is chosen by the table of all other collections. */
function leftOut(pairs) {
  const collections = [...new Set(pairs.map(({ collection }) => collection))];
  return collections.flatMap((collection) => {
    const weights = weightsOf(pairs.filter((pair) => pair.collection !== collection));
    return pairs
      .filter((pair) => pair.collection === collection)
      .map((pair) => {
        const choice = chooseReading(pair.field, pair, weights);
        const isRight = choice ? pair[`${choice.by}Right`] : false;
        return { ...pair, confidence: choice?.confidence, isRight };
      });
  });
}

function byField(joined) {
  return JOINED_FIELDS.flatMap((field) => {
    const own = joined.filter((pair) => pair.field === field);
    if (own.length < FEWEST) return [];
    const sure = own.filter(({ confidence = 0 }) => confidence >= SURE);
    const repaired = own.filter(({ isRight, rulesRight }) => isRight && !rulesRight).length;
    const broken = own.filter(({ isRight, rulesRight }) => !isRight && rulesRight).length;
    return [
      `| ${field} | ${shares(own)} | ${repaired} | ${broken} | ${percent(sure.length, own.length)} % | ${percent(rightOf(sure), sure.length)} % |`,
    ];
  });
}

/** @param slice the property of a pair by which they are told apart */
function bySlice(joined, slice) {
  return [...new Set(joined.map((pair) => pair[slice]))].sort().flatMap((value) => {
    const own = joined.filter((pair) => pair[slice] === value);
    return own.length < FEWEST ? [] : [`| ${value} | ${shares(own)} |`];
  });
}

function curve(joined) {
  return JOINED_FIELDS.flatMap((field) =>
    STEPS.flatMap((from, at) => {
      const to = STEPS[at + 1] ?? Number.POSITIVE_INFINITY;
      const own = joined.filter((pair) => pair.field === field && pair.confidence >= from && pair.confidence < to);
      if (own.length < FEWEST) return [];
      const agree = own.filter(({ relation }) => relation === 'same');
      const differ = own.filter(({ relation }) => relation !== 'same');
      return [`| ${field} | ${from} | ${agree.length} | ${share(agree)} | ${differ.length} | ${share(differ)} |`];
    }),
  );
}

function share(own) {
  return own.length === 0 ? '–' : `${percent(rightOf(own), own.length)} %`;
}

function shares(own) {
  const share = (which) => `${percent(own.filter((pair) => pair[which]).length, own.length)} %`;
  return `${own.length} | ${share('rulesRight')} | ${share('readerRight')} | ${share('isRight')}`;
}

function rightOf(own) {
  return own.filter(({ isRight }) => isRight).length;
}
