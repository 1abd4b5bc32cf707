"""Reference files that hold TypeScript to Python: names → words → ids and features → logits → spans and verdicts.

One JSON line a name, in `references.jsonl`:

* `name`, `words` (`[start, end]` in UTF-16 units), `spans` (`[label, start, end, confidence]`, calibrated),
  `verdicts` (`{ medium: [value, confidence], … }`, calibrated): on every line;
* `ids` (a list a word), `features` (a list a word): on the first `DESCRIBED` lines;
* `logits` (`{ labels: a list a word, medium: […], … }`): on the first `MEASURED` lines.

Floats are rounded to four digits.
"""

REFERENCES = "references.jsonl"
#: Lines with ids and features; there are the scripts, the cuts and the odd characters.
DESCRIBED = 60
#: Lines with logits.
MEASURED = 12
